// Measures what the engine finds against labels of packages that nothing was fitted on: of single values, with their places.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { overlaps } from '../../src/base';
import type { Detector, Finding } from '../../src/engine';
import { inRepository } from '../repository';
import { isPackageSource, packageFolder } from './packageFolders';

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
  const rows = readFileSync(inRepository('scripts/fit/unseen.tsv'), 'utf8').trim().split('\n').slice(1);
  const files = new Map<string, Scanned | undefined>();
  const values: MeasuredValue[] = [];
  let missing = 0;
  for (const row of rows) {
    const [source = '', name = '', path = '', line = '', at = '', digest = '', label = '', set = ''] =
      row.split('\t');
    const file = isPackageSource(source) ? join(packageFolder(source, name), path) : '';
    if (!files.has(file)) files.set(file, existsSync(file) ? scanned(detector, file, path) : undefined);
    const known = files.get(file);
    const [column = 0, length = 0] = at.split('+').map(Number);
    const start = (known?.lineStarts[Number(line) - 1] ?? Number.NaN) + column;
    const span = { start, end: start + length };
    if (!known || digestOf(known.text.slice(span.start, span.end)) !== digest) {
      missing++;
      continue;
    }
    const finding = known.findings.find((one) => overlaps(one.span, span));
    values.push({ set, place: `${name}/${path}:${line}`, isSecret: label === '1', finding });
  }
  return { values, missing };
}

interface Scanned {
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly findings: readonly Finding[];
}

function scanned(detector: Detector, file: string, path: string): Scanned {
  const text = readFileSync(file, 'utf8');
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { text, lineStarts, findings: detector.detect({ text, path }, { salt: '' }).findings };
}

/** The first eight hexadecimal digits of the value's SHA-256. */
function digestOf(value: string): string {
  return createHash('sha256').update(value).digest('hex').slice(0, 8);
}
