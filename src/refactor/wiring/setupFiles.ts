// `setupFiles` in a test runner's settings that are written as a program, where they can be read without running it.
import { lineEndOf } from '../style';

/**
 * The text with a file before the other set-up files.
 * @param opening ends behind the brace of the object that holds the runner's settings
 * @returns undefined where the object is not found or names its files in another way
 */
export function withSetupFile(text: string, opening: RegExp, file: string): string | undefined {
  const found = opening.exec(text);
  if (!found || /dotenv|loadEnv/.test(text)) return undefined;
  const at = found.index + found[0].length;
  const quote = /'[^'\n]*'/.test(text) || !text.includes('"') ? "'" : '"';
  const entry = quote + file + quote;
  const list = /\bsetupFiles\s*:\s*(\[\s*)?/.exec(text);
  if (list?.[1] === undefined && list) return undefined;
  if (list) {
    const start = list.index + list[0].length;
    const isEmpty = text.startsWith(']', start);
    return `${text.slice(0, start)}${entry}${isEmpty ? '' : separatorOf(list[1] ?? '')}${text.slice(start)}`;
  }
  const rest = /^[ \t]*\r?\n([ \t]*)/.exec(text.slice(at));
  const property = `setupFiles: [${entry}],`;
  if (!rest) return `${text.slice(0, at)} ${property}${text.slice(at)}`;
  const base = /[ \t]*$/.exec(text.slice(0, found.index))?.[0] ?? '';
  const indent = text[at + rest[0].length] === '}' ? `${base}  ` : (rest[1] ?? '');
  return `${text.slice(0, at)}${lineEndOf(text)}${indent}${property}${text.slice(at)}`;
}

/** Between the new entry and the next, as the list is laid out. */
function separatorOf(gap: string): string {
  const layout = gap.slice(gap.indexOf('[') + 1);
  return layout === '' ? ', ' : `,${layout}`;
}
