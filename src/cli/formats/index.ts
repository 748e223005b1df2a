// The formats by name.
import type { Format } from './format';
import { formatJson } from './json';
import { formatSarif } from './sarif';
import { formatText } from './text';

export type { Format, ReportContent } from './format';
export { summaryLines } from './summary';

export const formats = { text: formatText, json: formatJson, sarif: formatSarif } as const satisfies Record<
  string,
  Format
>;

/** The name of a format, as `--format` takes it. */
export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as readonly FormatName[];
