// Measures what the engine finds against labels of packages that nothing was fitted on: of single values, with their places.
import { overlaps } from '../../src/base';
import type { Detector, Finding } from '../../src/engine';
import { readValues } from './labelledValues';

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
  /** Labels that could not be measured, as `readValues` counts them. */
  readonly missing: number;
}

/** Scans the files of the labels as the product does. */
export function measureUnseen(detector: Detector): UnseenReport {
  const { values, missing } = readValues(
    'unseen',
    (text, path) => detector.detect({ text, path }, { salt: '' }).findings,
  );
  return {
    missing,
    values: values.map(({ set, place, isSecret, span, file }) => ({
      set,
      place,
      isSecret,
      finding: file.read.find((one) => overlaps(one.span, span)),
    })),
  };
}
