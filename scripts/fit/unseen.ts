// Measures what the engine finds against labels of packages that nothing was fitted on: of single values, with their places.
import { createHash } from 'node:crypto';
import { overlaps } from '../../src/base';
import type { Detector, Finding } from '../../src/engine';
import { LabelledFiles, rowsOf } from './labelled';

/** One labelled value and the finding on it. */
export interface MeasuredValue {
  /** Which reading of labels it belongs to. */
  readonly set: string;
  readonly place: string;
  readonly isSecret: boolean;
  readonly finding: Finding | undefined;
}

/** What the labels of unseen packages gave. */
export interface UnseenReport {
  readonly values: readonly MeasuredValue[];
  /** Labels whose package is not in the cache, or whose line holds another value there. */
  readonly missing: number;
}

/** Scans the files of the labels as the product does. */
export function measureUnseen(detector: Detector): UnseenReport {
  const files = new LabelledFiles((text, path) => detector.detect({ text, path }, { salt: '' }).findings);
  const values: MeasuredValue[] = [];
  let missing = 0;
  for (const row of rowsOf('unseen')) {
    const [, name = '', path = '', line = '', at = '', digest = '', label = '', set = ''] = row;
    const file = files.of(row);
    const [column = 0, length = 0] = at.split('+').map(Number);
    const start = (file?.lineStarts[Number(line) - 1] ?? Number.NaN) + column;
    const span = { start, end: start + length };
    if (!file || digestOf(file.text.slice(span.start, span.end)) !== digest) {
      missing++;
      continue;
    }
    const finding = file.read.find((one) => overlaps(one.span, span));
    values.push({ set, place: `${name}/${path}:${line}`, isSecret: label === '1', finding });
  }
  return { values, missing };
}

/** The first eight hexadecimal digits of the value's SHA-256. */
function digestOf(value: string): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 8);
}
