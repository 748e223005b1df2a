// Rules that go by the file's path alone (a .pgpass, a master.key): their shape covers a whole line.
import type { RawMatch } from './match';
import type { CompiledRule } from './rule';

/** Matches of the rule in all lines of the text, white space around them left out. */
export function* matchLines(text: string, rule: CompiledRule): Generator<RawMatch> {
  const expression = new RegExp(`^[ \\t]{0,20}(?:${rule.shape})(?=[ \\t]{0,20}\\r?$)`, 'gmd');
  for (const found of text.matchAll(expression)) {
    const inner = found.indices?.groups?.['secret'];
    const indent = found[0].length - found[0].trimStart().length;
    const span = { start: found.index + indent, end: found.index + found[0].length };
    yield { rule, span, secret: inner ? { start: inner[0], end: inner[1] } : span };
  }
}
