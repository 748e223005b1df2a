// Lines of `key=value`: .properties with their escapes, .npmrc and the like without.
import { contains, type Span } from '../../base';
import type { ConfigFile } from '../config';
import { notApplicable } from '../notApplicable';
import { reasons } from '../reasons';
import type { NotApplicable } from '../types';

/** One entry with the secret in its value. */
export interface PropertyLine {
  readonly kind: 'propertyLine';
  readonly key: string;
  /** The value as it is written. */
  readonly span: Span;
  readonly before: string;
  readonly secret: string;
  readonly after: string;
}

/**
 * The entry on the secret's line. A value that goes on over lines is refused.
 * Source: the format that java.util.Properties documents, of which the other formats are a part.
 */
export function findPropertyLine({ text, span }: ConfigFile): PropertyLine | NotApplicable {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = /\r?\n|$/.exec(text.slice(start));
  const line = text.slice(start, start + (lineEnd?.index ?? 0));
  if (/^\s*[#!;]/.test(line)) return notApplicable(reasons.comment);
  const goesOn = /(?<!\\)(?:\\\\)*\\$/;
  const previous = text
    .slice(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1))
    .replace(/\r$/, '');
  if (goesOn.test(line) || goesOn.test(previous)) return notApplicable('The value goes over several lines.');
  const found = /^([ \t]*)((?:[^\s=:\\]|\\.|:(?=\S*=))+)([ \t]*[=:][ \t]*|[ \t]+)/.exec(line);
  const from = start + (found?.[0].length ?? 0);
  const value = { start: from, end: start + line.trimEnd().length };
  if (!found?.[2] || !contains(value, span)) return notApplicable(noValue);
  return {
    kind: 'propertyLine',
    key: found[2],
    span: value,
    before: text.slice(value.start, span.start),
    secret: text.slice(span.start, span.end),
    after: text.slice(span.end, value.end),
  };
}

const noValue = 'The secret does not stand in a value of the file.';
