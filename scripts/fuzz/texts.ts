// Random and mutated texts through the engine, until there were enough of them or something breaks.
import { type Random, seededRandom } from '../../src/base';
import type { Detector } from '../../src/engine';
import type { Fragments } from './fragments';
import { judgeSurrounded } from './surrounded';

export interface FuzzResult {
  readonly texts: number;
  readonly findings: number;
  readonly failure?: FuzzFailure;
}

export interface FuzzFailure {
  readonly problem: string;
  /** Made up by the fuzzer, so it may be shown. */
  readonly text: string;
}

const paths = ['', 'a.ts', '.env', 'a.yaml', 'README.md', 'package-lock.json', 'a.tf', 'Dockerfile', 'a.xml'];

/** @param isEnough of so many texts; asked before each */
export function fuzzTexts(
  detector: Detector,
  fragments: Fragments,
  seed: number,
  isEnough: (texts: number) => boolean,
): FuzzResult {
  const random = seededRandom(seed);
  let texts = 0;
  let findings = 0;
  let text = '';
  while (!isEnough(texts)) {
    text = random() < 0.6 || text === '' ? made(fragments, random) : mutated(text, random);
    texts++;
    const outcome = judge(detector, text, pick(paths, random));
    if (typeof outcome === 'string') return { texts, findings, failure: { problem: outcome, text } };
    findings += outcome;
  }
  return { texts, findings };
}

/** The number of findings, or what is wrong with them. */
function judge(detector: Detector, text: string, path: string): number | string {
  try {
    const options = { salt: 'fuzz', includeHarmless: true, includeIgnored: true };
    const { findings, problems } = detector.detect({ text, path }, options);
    let last = 0;
    for (const { span, masked } of findings) {
      if (!(last <= span.start && span.start < span.end && span.end <= text.length)) {
        return `The span ${span.start}–${span.end} is empty, outside of the text or shared.`;
      }
      if (masked.includes('\n')) return `The mask at ${span.start} has two lines.`;
      last = span.end;
    }
    if (problems.length > 0) return problems.join(' ');
    // What the engine keeps of a text may not colour the next one: an edited text gives what it gives a fresh engine.
    detector.detect({ text: text.slice(text.length >> 1), path: 'b.ts' }, options);
    const again = detector.detect({ text, path }, options).findings;
    if (JSON.stringify(again) !== JSON.stringify(findings))
      return 'Searched again after an edit it gives other findings.';
    if (findings.length > 0 && !detector.mayContain(Buffer.from(text))) return 'The bytes were refused.';
    return judgeSurrounded(detector, text, path, findings) ?? findings.length;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function made({ literals, samples, glue }: Fragments, random: Random): string {
  const parts: string[] = [];
  for (let count = 1 + below(60, random); count > 0; count--) {
    const kind = random();
    if (kind < 0.2) parts.push(pick(samples, random)(random));
    else if (kind < 0.3) parts.push(filler(pick(samples, random)(random), random));
    else if (kind < 0.5) parts.push(pick(literals, random));
    else if (kind < 0.52) parts.push(pick(glue, random).repeat(below(200, random)));
    else parts.push(pick(glue, random));
  }
  return parts.join('');
}

/** A value as documents write it, whose runs have one or two characters only: `0000`, `x1x1`. */
function filler(sample: string, random: Random): string {
  const unit = pick(['0', 'x', 'A', 'a1', '1-', '0.'], random);
  return sample.replace(/[A-Za-z0-9]{8,}/g, ({ length }) => unit.repeat(length).slice(0, length));
}

/** A stretch taken out, doubled, turned to upper case, moved, or a character changed; a few times over. */
function mutated(text: string, random: Random): string {
  let changed = text;
  for (let count = 1 + below(4, random); count > 0; count--) {
    const from = below(changed.length + 1, random);
    const to = Math.min(changed.length, from + below(40, random));
    const [head, middle, tail] = [changed.slice(0, from), changed.slice(from, to), changed.slice(to)];
    changed = pick(
      [
        head + tail,
        head + middle + middle + tail,
        head + middle.toUpperCase() + tail,
        middle + head + tail,
        head + String.fromCharCode(below(0x180, random)) + tail,
      ],
      random,
    );
  }
  return changed.slice(0, 20_000);
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[below(items.length, random)] as T;
}

function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}
