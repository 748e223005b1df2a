// Batch files of Windows: `%NAME%`, `!NAME!`, `if defined NAME`, and `set NAME=`.
import { environment } from '../names';
import type { Sighting } from '../types';

const forms =
  /%([A-Za-z_]\w*)(?::[^%\n]*)?%|!([A-Za-z_]\w*)(?::[^!\n]*)?!|\bif[ \t]+(?:not[ \t]+)?defined[ \t]+([A-Za-z_]\w*)|^[ \t]*@?set[ \t]+"?([A-Za-z_]\w*)=/gim;

/** What is read or set; in a remark it is a mention. */
export function readBatch(text: string): Sighting[] {
  return Array.from(text.matchAll(forms)).map((match): Sighting => {
    const [, plain, delayed, tested, set] = match;
    const name = plain ?? delayed ?? tested ?? set ?? '';
    const start = match.index + match[0].lastIndexOf(name);
    const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
    const isRemark = /^[ \t]*@?(?:rem\b|::)/i.test(line);
    const kind = isRemark ? 'mentions' : set === undefined ? 'reads' : 'defines';
    return { start, kind, name: environment(name), how: 'batch file' };
  });
}
