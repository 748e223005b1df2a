// Secrets of several lines in Kotlin's raw strings: `trimIndent()` decides what the program sees.
import type { Node } from 'web-tree-sitter';
import { notApplicable } from '../../notApplicable';
import type { Literal } from '../../syntax';
import type { NotApplicable } from '../../types';

/** A raw string with the call that takes the indentation from its lines. */
interface Block {
  readonly kind: 'block';
  readonly outer: Node;
  readonly value: string;
}

/**
 * The whole expression where the secret is all that it holds; undefined where the literal's own text is what counts.
 * A looked-up value would lose, or keep, other white space than the lines in the code.
 */
export function blockOf(literal: Literal): Block | NotApplicable | undefined {
  const { node, open, before, secret, after } = literal;
  if (open !== '"""' || !secret.includes('\n')) return undefined;
  const access = node.parent?.type === 'navigation_expression' ? node.parent : undefined;
  const called = access?.lastNamedChild?.text ?? '';
  if (!called.startsWith('trim') || access?.parent?.type !== 'call_expression') return undefined;
  const isAll = (before + after).trim() === '';
  if (called !== 'trimIndent' || !isAll) {
    return notApplicable(`${called}() changes the lines of the secret: put the value into a variable first.`);
  }
  return { kind: 'block', outer: access.parent, value: unindented(before + secret + after) };
}

/** As `trimIndent` does it: the first and the last line go if they are blank, blank lines don't count. */
function unindented(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  if (lines[0]?.trim() === '') lines.shift();
  if (lines.at(-1)?.trim() === '') lines.pop();
  const counted = lines.filter((line) => line.trim() !== '');
  const shared = Math.min(...counted.map((line) => /^\s*/.exec(line)?.[0].length ?? 0));
  return lines.map((line) => line.slice(shared)).join('\n');
}
