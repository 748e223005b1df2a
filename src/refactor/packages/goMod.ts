// Adds a module to go.mod.
import { lineEndOf } from '../style';
import { insertLine, type ListLine } from './lines';

/** The new text; undefined when the module is there. */
export function addToGoMod(text: string, name: string, version: string): string | undefined {
  const lines = text.split(/\r?\n/);
  if (
    lines.some(
      (line) =>
        line
          .trim()
          .replace(/^require[ \t]+/, '')
          .split(/[ \t]/)[0] === name,
    )
  )
    return undefined;
  const start = lines.findIndex((line) => /^require[ \t]*\($/.test(line.trim()));
  const end = lineEndOf(text);
  if (start < 0) {
    const gap = text.endsWith('\n') ? '' : end;
    return `${text}${gap}${end}require ${name} ${version}${end}`;
  }
  const close = lines.findIndex((line, index) => index > start && line.trim() === ')');
  const list = lines.slice(start + 1, close).flatMap((line, index): ListLine[] => {
    const found = line.trim().split(/[ \t]/)[0];
    return found ? [{ index: start + 1 + index, name: found }] : [];
  });
  return insertLine(text, list, name, `\t${name} ${version}`, close);
}
