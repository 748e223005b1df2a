// The credentials at a place that the user names: FILE:LINE or FILE:LINE:COLUMN.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LineMap } from '../../base';
import { type CompiledRule, createDetector, type Finding } from '../../engine';
import { builtinRules } from '../../rules';
import { decode, errorCode } from '../../scan';
import { UsageError } from '../usageError';

/** A line of a file, or a place on it. */
export interface Place {
  /** Absolute. */
  readonly file: string;
  /** Count from 1. */
  readonly line: number;
  readonly column?: number;
}

/** A credential that stands at the place; holds its value. */
export interface FoundCredential {
  readonly rule: CompiledRule;
  readonly finding: Finding;
  /** Count from 1. */
  readonly line: number;
  readonly column: number;
  readonly value: string;
}

/** Reads "a/b.ts:12" or "a/b.ts:12:7"; undefined for what has no line. */
export function parsePlace(text: string, workingFolder: string): Place | undefined {
  const match = /^(.+?):([1-9]\d*)(?::([1-9]\d*))?$/.exec(text);
  if (!match) return undefined;
  const [, file = '', line, column] = match;
  const place = { file: resolve(workingFolder, file), line: Number(line) };
  return column === undefined ? place : { ...place, column: Number(column) };
}

/**
 * Also finds what is ignored or harmless: whoever asks has a reason.
 * @throws UsageError when the file can't be read or holds none there
 */
export async function findCredentials(place: Place, salt: string): Promise<readonly FoundCredential[]> {
  const text = await textOf(place.file);
  const { findings } = createDetector(builtinRules).detect(
    { text, path: place.file.replaceAll('\\', '/') },
    { salt, includeHarmless: true, includeIgnored: true },
  );
  const lines = new LineMap(text);
  const found = findings.flatMap((finding): FoundCredential[] => {
    const start = lines.positionAt(finding.span.start);
    const end = lines.positionAt(finding.span.end);
    const rule = builtinRules.rules.find(({ id }) => id === finding.ruleId);
    if (!rule || place.line < start.line + 1 || place.line > end.line + 1) return [];
    const value = text.slice(finding.span.start, finding.span.end);
    return [{ rule, finding, line: start.line + 1, column: start.column + 1, value }];
  });
  const { column } = place;
  const chosen = column === undefined ? found : found.filter((each) => each.column === column);
  if (chosen.length === 0) throw new UsageError(nothingAt(place, found));
  return chosen;
}

async function textOf(file: string): Promise<string> {
  try {
    const decoded = decode(await readFile(file));
    if (decoded.kind === 'text') return decoded.text;
  } catch (error) {
    throw new UsageError(`${file} can't be read (${errorCode(error)}).`);
  }
  throw new UsageError(`${file} is no text file.`);
}

function nothingAt({ file, line }: Place, onLine: readonly FoundCredential[]): string {
  if (onLine.length === 0) return `Keylift finds no credential in ${file} on line ${line}.`;
  const columns = onLine.map(({ column }) => column).join(', ');
  return `There is no credential at that column; on line ${line} of ${file} they begin at ${columns}.`;
}
