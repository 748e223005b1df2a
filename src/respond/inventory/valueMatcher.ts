// Finds a value in texts: the value itself while it is at hand, or its keyed hash when it has been replaced.
import type { Masked, Span } from '../../base';
import { fingerprintOf } from '../../engine';
import type { ValueMatcher } from './types';

/** Finds the value as it is, in base64 (Kubernetes Secrets), percent-encoded (URLs) and with escaped line breaks. */
export function matchValue(value: Masked): ValueMatcher {
  const forms = formsOf(value.unwrap());
  return {
    find: (text) => {
      const spans = forms.flatMap((form) => placesOf(text, form));
      return spans.sort((a, b) => a.start - b.start);
    },
  };
}

/** What is kept of a value that is no longer known. */
export interface ValueTrace {
  readonly fingerprint: string;
  readonly salt: string;
  /** In UTF-16 code units. */
  readonly length: number;
}

/** The trace of a value under a key. */
export function traceOf(value: Masked, salt: string): ValueTrace {
  return { fingerprint: fingerprintOf(value.unwrap(), salt), salt, length: value.length };
}

/** Finds a value by its trace: tries each run of that length between characters that can't be part of it. */
export function matchTrace({ fingerprint, salt, length }: ValueTrace): ValueMatcher {
  return {
    find: (text) => {
      const spans: Span[] = [];
      for (const run of text.matchAll(/\S+/g)) {
        if (run[0].length < length) continue;
        for (let at = 0; at + length <= run[0].length; at++) {
          if (!isEdge(run[0], at) || !isEdge(run[0], at + length)) continue;
          const start = run.index + at;
          if (fingerprintOf(text.slice(start, start + length), salt) !== fingerprint) continue;
          spans.push({ start, end: start + length });
        }
      }
      return spans;
    },
  };
}

/** True between two characters of which one is no letter or digit, and at the ends. */
function isEdge(run: string, at: number): boolean {
  return at === 0 || at === run.length || !/^[A-Za-z0-9]{2}$/.test(run.slice(at - 1, at + 1));
}

function formsOf(value: string): readonly string[] {
  const forms = [
    value,
    // Shorter ones would be found by chance.
    ...(value.length >= 8 ? [base64Of(value).replace(/=+$/, '')] : []),
    // A lone surrogate has no such form.
    ...(/\p{Surrogate}/u.test(value) ? [] : [encodeURIComponent(value)]),
    ...lineEndsOf(value),
  ];
  return [...new Set(forms)];
}

/** Git and editors change the line ends of a text, and settings keep it on one line. */
function lineEndsOf(value: string): readonly string[] {
  const lines = value.split(/\r?\n|(?:\\r)?\\n/);
  return ['\n', '\r\n', '\\n', '\\r\\n'].map((end) => lines.join(end));
}

function base64Of(value: string): string {
  const bytes = new TextEncoder().encode(value);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Where a form stands on its own: letters and digits around it would make it part of something longer. */
function placesOf(text: string, form: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + 1)) {
    const end = start + form.length;
    if (isEdge(text, start) && isEdge(text, end)) spans.push({ start, end });
  }
  return spans;
}
