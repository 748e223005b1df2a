// Secrets inside base64: what a decoded text holds is found once more, as a finding on the base64 characters.
import { firstEndingAfter, mergeSpans, overlaps, type Span } from '../base';
import { asciiBytes } from './asciiBytes';
import { decodeRuns, holdsBase64 } from './base64Runs';
import type { Source } from './candidate';
import { describeContext } from './context';
import type { FileKind } from './fileKind';
import { identifierWords } from './identifierWords';
import type { Accepted } from './overlap';
import type { CompiledRule } from './rule';
import { tokenRuns } from './tokens';

/** Finds what one text holds by the rules that are let in; never looks into base64 again. */
export type Search = (source: Source, admits: (rule: CompiledRule) => boolean) => Found;

/** What is known of a text before its base64 is looked into. */
export interface Found {
  /** Their places need no decoding: a rule may know the base64 form itself. */
  readonly accepted: readonly Accepted[];
  /** All long runs of base64 characters. */
  readonly runs: readonly Span[];
}

/** Characters of base64 decoded in one text: a megabyte of configuration, a fraction of a second. */
const budget = 1 << 20;
const shortest = 20;
/** In a file where each value is in base64, a short password is a short run. */
const shortestInManifest = 8;

/**
 * Adds to `problems` when not all could be decoded.
 *
 * @param found in the text itself
 */
export function* embeddedSecrets(
  source: Source,
  { accepted: known, runs: stretches }: Found,
  search: Search,
  problems: string[],
): Generator<Accepted> {
  const isManifest = isSecretManifest(source);
  const taken = mergeSpans(
    known.filter(({ candidate }) => candidate.rule.where === 'near').map(({ candidate }) => candidate.secret),
  );
  const { runs, isCut } = isManifest
    ? decodeRuns(
        source.text,
        tokenRuns(asciiBytes(source.text), shortestInManifest),
        shortestInManifest,
        budget,
      )
    : decodeRuns(source.text, stretches, shortest, budget);
  if (isCut)
    problems.push(`Base64 text after the first ${budget / 1024} KiB was not decoded; it may hold secrets.`);
  for (const { span, text } of runs) {
    if (isTaken(taken, span) || isSourceMap(source.text, span)) continue;
    const name = describeContext(source.text, span).key;
    const key = name ? source.text.slice(name.start, name.end) : '';
    const inner = { text: named(key, text, isManifest), path: source.path, fileKind: kindOf(isManifest) };
    const found = search(inner, (rule) => rule.where === 'near' || (isManifest && rule.where === 'key'));
    for (const accepted of found.accepted) yield outside(accepted, source, span, key);
  }
}

/** A quick look at a file's bytes: false when no base64 in it can hold a secret. */
export function mayEmbed(bytes: Uint8Array): boolean {
  return holdsBase64(bytes, shortest);
}

/** `kind: Secret` of Kubernetes: everything under `data` is a secret in base64. */
function isSecretManifest({ text, fileKind, path }: Source): boolean {
  return (fileKind === 'config' || path.endsWith('.json') || path === '') && namesSecretAsKind(text);
}

function namesSecretAsKind(text: string): boolean {
  for (let at = text.indexOf(secretKind); at >= 0; at = text.indexOf(secretKind, at + secretKind.length)) {
    const before = text.slice(Math.max(0, at - 40), at);
    if (/"kind"\s{0,4}:\s{0,4}"$/.test(before) && text.charAt(at + secretKind.length) === '"') return true;
    restOfLine.lastIndex = at + secretKind.length;
    if (/^[ \t-]{0,20}kind:[ \t]{1,4}["']?$/m.test(before) && restOfLine.test(text)) return true;
  }
  return false;
}

const secretKind = 'Secret';
const restOfLine = /["']?[ \t]*\r?$/my;

function kindOf(isManifest: boolean): FileKind {
  return isManifest ? 'config' : 'unknown';
}

function isTaken(taken: readonly Span[], span: Span): boolean {
  const other = taken[firstEndingAfter(taken, span.start)];
  return other !== undefined && overlaps(other, span);
}

/** A source map holds the sources, which are scanned where they stand. */
function isSourceMap(text: string, span: Span): boolean {
  return /sourceMappingURL=data:[\w/;=.-]{1,80},$/.test(
    text.slice(Math.max(0, span.start - 120), span.start),
  );
}

/** The name stands before the decoded value as before any other, for near words and for rules that go by names. */
function named(key: string, text: string, isManifest: boolean): string {
  if (key === '') return text;
  if (/[\r\n]/.test(text)) return `${key}:\n${text}`;
  return isManifest ? `${promising(key)}=${text}` : `${key}=${text}`;
}

const plainNames = new Set(
  `user username login host hostname port name db database dbname url uri endpoint address region bucket zone domain email mail
   namespace id arn crt cert certificate ca pub public type mode env environment version scheme protocol path file project
   schema level size timeout cluster server servers brokers topic queue group channel role account`.split(
    /\s+/,
  ),
);

/** In a Secret each value is one, whatever its name; but names of hosts and users are kept there, too. */
function promising(key: string): string {
  const last = identifierWords(key).at(-1) ?? '';
  return plainNames.has(last) ? key : `${key}_secret`;
}

function outside({ candidate, confidence }: Accepted, source: Source, span: Span, key: string): Accepted {
  const { rule, distinctive, generic, evidence } = candidate;
  return {
    confidence,
    candidate: {
      ...source,
      rule,
      distinctive,
      generic,
      span,
      secret: span,
      value: source.text.slice(span.start, span.end),
      context: describeContext(source.text, span),
      key,
      evidence: [{ kind: 'check', text: 'decoded from base64' }, ...evidence],
      encoding: 'base64',
    },
  };
}
