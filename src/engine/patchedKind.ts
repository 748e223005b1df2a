// Of which kind is the file that a line of a patch belongs to? Values without quotes count there as in the file itself.
import { firstEndingAfter, type Span } from '../base';
import { type FileKind, fileKindOf } from './fileKind';

/** The lines that name the file of what follows, before and after the change; a file that is made has no name before. */
const header = /^(?:---|\+\+\+) (?:[ab]\/)?(?!\/dev\/null)(\S{1,300})/gm;

/** Tells of each place of a patch what kind of file is changed there; undefined for other texts and above the first file. */
export function patchedKind(text: string, path: string): (place: Span) => FileKind | undefined {
  if (!/\.(?:diff|patch)$/i.test(path)) return () => undefined;
  const headers = [...text.matchAll(header)];
  const files = headers.map(({ index, 1: name }, at) => ({
    start: index,
    end: headers[at + 1]?.index ?? text.length,
    kind: fileKindOf(name, undefined),
  }));
  return ({ start }) => {
    const file = files[firstEndingAfter(files, start)];
    return file && file.start <= start ? file.kind : undefined;
  };
}
