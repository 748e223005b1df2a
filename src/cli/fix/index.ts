// Fixes on the disk: secrets of files become lookups, their values go to .env.
import { formatDiff } from './formatDiff';
import { formatJson } from './formatJson';
import { formatText } from './formatText';
import type { FixContent } from './report';

export { fixFiles } from './fixFiles';
export { leftLines, offerLines, summaryLines } from './formatText';
export type { FixContent } from './report';
export { SecretFinder } from './secretFinder';

/** Each gives the whole report as text. */
export const fixFormats = { text: formatText, diff: formatDiff, json: formatJson } as const satisfies Record<
  string,
  (content: FixContent) => string
>;

/** The name of a format, as `--format` takes it. */
export type FixFormatName = keyof typeof fixFormats;

export const fixFormatNames = Object.keys(fixFormats) as readonly FixFormatName[];
