// Values that rules would find, made from their own examples, and the lines that they were made for.
import { seededRandom, type Span } from '../../../src/base';
import type { CompiledRule } from '../../../src/engine';
import { expandTemplates } from '../../../src/rules/template';
import type { WrittenRule } from '../../../src/rules/written';

/** One example filled: a line with a match of its rule's shape. */
export interface Made {
  readonly text: string;
  readonly path: string;
  /** The whole match, and the secret in it. */
  readonly match: Span;
  readonly secret: Span;
  /** What templates filled of the secret, in order. */
  readonly random: readonly Span[];
}

/** @param seeds one filled line for each of them and each example */
export function madeValues(rule: CompiledRule, written: WrittenRule, seeds: readonly number[]): Made[] {
  const shape = new RegExp(rule.shape, rule.ignoreCase ? 'dgi' : 'dg');
  return seeds.flatMap((seed) =>
    written.examples.flatMap((example) => {
      const { text: line, path } = typeof example === 'string' ? { text: example, path: 'app.py' } : example;
      const { text, templates } = expandTemplates(line, seededRandom(seed));
      const made: Made[] = [];
      for (const { indices } of text.matchAll(shape)) {
        const whole = indices?.[0];
        if (!whole) continue;
        const secret = spanOf(indices.groups?.['secret'] ?? whole);
        const random = templates.filter((span) => secret.start <= span.start && span.end <= secret.end);
        if (random.length > 0) made.push({ text, path, match: spanOf(whole), secret, random });
      }
      return made;
    }),
  );
}

/** The rule's variable, or one made of a near word when the variable would say nothing to the rule. */
export function nameFor(rule: CompiledRule): string {
  const squash = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (rule.near.length === 0 || rule.near.some((word) => squash(rule.env).includes(squash(word))))
    return rule.env;
  return `${(rule.near[0] ?? '').toUpperCase().replace(/[^A-Z0-9]+/g, '_')}_SECRET`;
}

function spanOf([start, end]: readonly [number, number]): Span {
  return { start, end };
}
