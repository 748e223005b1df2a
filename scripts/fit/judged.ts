// The values of a text that the scorer is asked about, with their features: what fitting learns from.
import { overlaps, type Span } from '../../src/base';
import { type CompiledRule, createDetector, type Detector } from '../../src/engine';
import type { Source } from '../../src/engine/candidate';
import { candidatesIn } from '../../src/engine/candidates';
import { fileKindOf } from '../../src/engine/fileKind';
import { refusal } from '../../src/engine/filters';
import { Matcher } from '../../src/engine/match';
import { resolveOverlaps } from '../../src/engine/overlap';
import { runChecks } from '../../src/engine/runChecks';
import { featuresOf } from '../../src/engine/score';
import type { Features } from '../../src/engine/score/features';

/** One value to be judged. */
export interface Judged {
  readonly span: Span;
  readonly features: Features;
}

/** Reads texts with the general rules that look at names. */
export class Reader {
  readonly #matcher: Matcher;
  readonly #others: Detector;

  constructor(rules: readonly CompiledRule[]) {
    const asked = rules.filter(
      ({ general, where, checks }) =>
        general && (where === 'key' || checks.some(({ name }) => name === 'scored')),
    );
    this.#matcher = new Matcher({ version: 'fit', rules: asked });
    const others = rules.filter((rule) => !asked.includes(rule));
    this.#others = createDetector({ version: 'fit', rules: others });
  }

  /** What rules with a shape of their own find, whatever the scorer thinks. */
  readOthers(text: string, path: string): readonly Span[] {
    return this.#others.detect({ text, path }, { salt: '' }).findings.map(({ span }) => span);
  }

  /** The values by position, one for each place, as the rule that would report it sees it. */
  read(text: string, path: string): readonly Judged[] {
    const source: Source = { text, path, fileKind: fileKindOf(path, undefined) };
    const found = this.#matcher.match(text);
    const open = [...candidatesIn(source, found, () => true)].filter(
      (candidate) => candidate.generic && runChecks(candidate) && refusal(candidate) === undefined,
    );
    const winners = resolveOverlaps(open.map((candidate) => ({ candidate, confidence: 'low' })));
    return winners.map(({ candidate }) => ({ span: candidate.secret, features: featuresOf(candidate) }));
  }
}

/** Those that share characters with the span. */
export function within(judged: readonly Judged[], span: Span): readonly Judged[] {
  return judged.filter((one) => overlaps(one.span, span));
}
