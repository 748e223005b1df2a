// What people have judged, read from the table in realcode.md.
import { readFileSync } from 'node:fs';

/**
 * `true`: opens something, or did; `test`: a key made for tests or documentation; `weak`: a password of documentation
 * or tests that anybody might use; `false`: no secret.
 */
export type Verdict = 'true' | 'test' | 'weak' | 'false';

export const verdicts: readonly Verdict[] = ['true', 'test', 'weak', 'false'];

export interface Judgement {
  /** Path below the packages' folder. */
  readonly path: string;
  readonly ruleId: string;
  /** So many findings of the rule in the file. */
  readonly count: number;
  readonly verdict: Verdict;
}

/** @throws Error when a row has no known verdict: the file is ours. */
export function readTriage(file: string): readonly Judgement[] {
  const rows = readFileSync(file, 'utf8').matchAll(/^\| `([^`]+)` +\| `([^`]+)` +\| +(\d+) \| (\w+) +\|/gm);
  return Array.from(rows, ([row, path = '', ruleId = '', count, word]) => {
    const verdict = verdicts.find((known) => known === word);
    if (!verdict) throw new Error(`${file}: no such verdict: ${row}`);
    return { path, ruleId, count: Number(count), verdict };
  });
}
