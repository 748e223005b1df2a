// Adds a gem to a Gemfile.
import { insertLine, type ListLine } from './lines';

/** The new text; undefined when the gem is there. */
export function addToGemfile(text: string, name: string, version: string): string | undefined {
  const lines = text.split(/\r?\n/);
  if (lines.some((line) => new RegExp(`^\\s*gem[ (]+["']${name}["']`).test(line))) return undefined;
  // Those that are indented belong to a group.
  const list = lines.flatMap((line, index): ListLine[] => {
    const found = /^gem[ (]+["']([^"']+)["']/.exec(line)?.[1];
    return found === undefined ? [] : [{ index, name: found }];
  });
  const quote = /^gem[ (]+'/m.test(text) ? "'" : '"';
  return insertLine(text, list, name, `gem ${quote}${name}${quote}, ${quote}~> ${version}${quote}`);
}
