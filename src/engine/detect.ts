// The pipeline: prefilter and shapes, context, near words, checks, filters, overlap, findings.
import {
  type CancellationToken,
  firstEndingAfter,
  maskOf,
  mergeSpans,
  neverCancelled,
  overlaps,
  type Span,
} from '../base';
import { type Assignment, readAssignment } from './assignment';
import type { Candidate } from './candidate';
import { checks } from './checks';
import { confidenceOf, severityOf } from './confidence';
import { describeContext, lineStart } from './context';
import type { Detector } from './detector';
import type { DetectOptions, DetectResult } from './document';
import { embeddedSecrets, mayEmbed, type Source } from './embedded';
import { describeEvidence, nearEvidence } from './evidence';
import { fileKindOf } from './fileKind';
import { matchLines } from './fileLines';
import { refusal } from './filters';
import type { Evidence, Finding } from './finding';
import { fingerprintOf } from './fingerprint';
import { knownSample } from './knownSamples';
import { Matcher, type MatchResult, type RawMatch } from './match';
import { type NearEvidence, nearestWord } from './nearness';
import { type Accepted, resolveOverlaps, type Winner } from './overlap';
import { Pairs } from './pairs';
import { PathTests } from './pathTests';
import type { CompiledRule, RuleSet } from './rule';
import { promisingWord } from './sensitiveName';
import { silencingMarker } from './suppression';

/** Findings in one text from which on it is surely data; the rest is cut, and said. */
const defaultMaxFindings = 1000;

/** Makes the engine for a rule set. Building takes a few milliseconds; expressions are compiled when first needed. */
export function createDetector(rules: RuleSet): Detector {
  const matcher = new Matcher(rules);
  const pathTests = new PathTests();
  const ids = new Set(rules.rules.map(({ id }) => id));
  const fileRules = rules.rules.filter(({ where }) => where === 'file');
  return {
    mayContain: (bytes, path = '') =>
      matcher.mayContain(bytes) || mayEmbed(bytes) || fileRules.some((rule) => pathTests.allows(rule, path)),
    detect(input, options, token = neverCancelled) {
      const source: Source = {
        text: input.text,
        path: input.path ?? '',
        fileKind: fileKindOf(input.path, input.languageId),
      };
      const usable = (rule: CompiledRule): boolean =>
        options.disabledRules?.has(rule.id) !== true && pathTests.allows(rule, source.path);
      const problems: string[] = [];
      const search = (text: Source, admits: Usable): readonly Accepted[] =>
        accept(candidatesIn(text, matcher.match(text.text), admits), token, problems);
      const accepted = [
        ...search(source, usable),
        ...accept(lineCandidates(source, fileRules.filter(usable)), token, problems),
      ];
      const embedded = embeddedSecrets(
        source,
        accepted,
        (inner, admits) => search(inner, (rule) => admits(rule) && usable(rule)),
        problems,
      );
      return conclude([...accepted, ...embedded], problems, ids, options);
    },
  };
}

type Usable = (rule: CompiledRule) => boolean;

/** Made one by one, so that cancelling saves the rest of the work. */
function* candidatesIn(source: Source, found: MatchResult, usable: Usable): Generator<Candidate> {
  yield* shapeCandidates(source, found, usable);
  yield* keyCandidates(source, found, usable);
}

/** Matches of shapes that either stand for themselves or have a near word or their partner close by. */
function* shapeCandidates(source: Source, found: MatchResult, usable: Usable): Generator<Candidate> {
  const pairs = new Pairs(found.matches);
  for (const match of found.matches) {
    const { rule } = match;
    if (!usable(rule)) continue;
    const context = describeContext(source.text, namedPlace(source.text, match));
    const near =
      nearestWord(source.text, match.span, context, found.nearPlaces.get(rule) ?? []) ??
      pairs.partnerOf(match);
    if (rule.near.length > 0 && !near) continue;
    yield candidateOf(source, match, describeContextKey(source, context.key), context, near);
  }
}

/**
 * The place whose name counts: the whole match, when it begins with words of its own (a scheme, a parameter's name),
 * else the secret; a lone delimiter in front of it says nothing.
 */
function namedPlace(text: string, { span, secret }: RawMatch): Span {
  return /[A-Za-z0-9]/.test(text.slice(span.start, secret.start)) ? span : secret;
}

/** Values of names that promise a secret, for the rules that look at names. */
function* keyCandidates(source: Source, found: MatchResult, usable: Usable): Generator<Candidate> {
  const { text } = source;
  const isNotebook = source.path.endsWith('.ipynb');
  const allowBare = source.fileKind !== 'code' || isNotebook;
  const onlyOwnLine = source.fileKind !== 'config';
  const assignmentOf = assignmentReader(text, allowBare);
  for (const [rule, places] of found.keyPlaces) {
    if (!usable(rule)) continue;
    const whole = new RegExp(`^(?:${rule.shape})$`, rule.ignoreCase ? 'i' : '');
    const seen = new Set<number>();
    // Names come again and again in a text.
    const promises = new Map<string, boolean>();
    for (const place of places) {
      const assignment = assignmentOf(place);
      if (!assignment || seen.has(assignment.value.start)) continue;
      seen.add(assignment.value.start);
      const key = text.slice(assignment.key.start, assignment.key.end);
      const isBare = assignment.quote === undefined;
      if (
        isBare &&
        (isNotebook ? !isShellLine(text, assignment) : onlyOwnLine && !isOwnLine(text, assignment))
      )
        continue;
      let isPromising = promises.get(key);
      if (isPromising === undefined)
        promises.set(key, (isPromising = promisingWord(key, rule.near) !== undefined));
      if (!isPromising || !whole.test(text.slice(assignment.value.start, assignment.value.end))) continue;
      const match = { rule, span: assignment.value, secret: assignment.value };
      const described = describeContext(text, assignment.value);
      const context = {
        ...described,
        key: assignment.key,
        ...(assignment.quote === undefined ? {} : { quote: assignment.quote }),
      };
      const candidate = candidateOf(source, match, key, context, { nearness: 'key', word: assignment.key });
      yield { ...candidate, isArgument: assignment.form === 'argument' && !key.startsWith('-') };
    }
  }
}

/** Names in one run of text without white space from which on it is data, and reading all would take quadratic time. */
const mostNamesInRun = 16;

/** Lines of a file whose path says what they are. */
function* lineCandidates(source: Source, rules: readonly CompiledRule[]): Generator<Candidate> {
  for (const rule of rules) {
    for (const match of matchLines(source.text, rule)) {
      const context = describeContext(source.text, match.secret);
      const candidate = candidateOf(source, match, '', context, undefined);
      yield { ...candidate, evidence: [{ kind: 'path', text: 'a line of a file that holds nothing else' }] };
    }
  }
}

/** Reads each place once, however many rules ask. */
function assignmentReader(text: string, allowBare: boolean): (place: Span) => Assignment | undefined {
  const known = new Map<number, Assignment | undefined>();
  /** Names of bare values by the place where these end. */
  const names = new Map<number, number>();
  return (place) => {
    if (known.has(place.end)) return known.get(place.end);
    let assignment = readAssignment(text, place.start, place.end, allowBare);
    if (assignment && assignment.quote === undefined) {
      const count = (names.get(assignment.value.end) ?? 0) + 1;
      names.set(assignment.value.end, count);
      if (count > mostNamesInRun) assignment = undefined;
    }
    known.set(place.end, assignment);
    return assignment;
  };
}

/** In a file of unknown kind a bare value counts only where a line has nothing else: `export KEY=x`, `- key: x`. */
function isOwnLine(text: string, { key, form }: Assignment): boolean {
  if (form === 'element') return true;
  const before = text.slice(lineStart(text, key.start, key.start - 80), key.start);
  // Inline code of a document: `KEY=value`.
  if (/`(?:export\s+)?$/.test(before)) return true;
  return /^\s*(?:[-$>#*]\s*)?(?:(?:export|set|setx|env|ENV|ARG|local|declare|readonly|typeset|SET)\s+(?:-\w\s+)?)?["'`]?$/.test(
    before,
  );
}

/** `!export KEY=x`, `%env KEY=x`, and `KEY=x` as a line of output: in a notebook's code other bare values are expressions. */
function isShellLine(text: string, { key }: Assignment): boolean {
  const before = text.slice(Math.max(0, key.start - 40), key.start);
  return (
    /(?:["`]|\\n)(?:[!%]{1,2}\s?)?(?:(?:env|set_env|export)\s{1,4})?$/.test(before) &&
    /^[A-Z][A-Z0-9_]*=\S/.test(text.slice(key.start, key.end + 2))
  );
}

function describeContextKey(source: Source, key: Span | undefined): string {
  return key ? source.text.slice(key.start, key.end) : '';
}

function candidateOf(
  source: Source,
  { rule, span, secret }: RawMatch,
  key: string,
  context: Candidate['context'],
  near: NearEvidence | undefined,
): Candidate {
  return {
    rule,
    text: source.text,
    fileKind: source.fileKind,
    path: source.path,
    span,
    secret,
    value: source.text.slice(secret.start, secret.end),
    context,
    key,
    ...(near ? { near } : {}),
    distinctive: rule.where === 'near' && rule.near.length === 0,
    generic: rule.where === 'key' && rule.general,
    evidence: near ? [nearEvidence(rule, key, near, source.text)] : [],
  };
}

/** Candidates that pass checks and filters. */
function accept(candidates: Iterable<Candidate>, token: CancellationToken, problems: string[]): Accepted[] {
  const accepted: Accepted[] = [];
  for (const candidate of candidates) {
    if (token.isCancellationRequested) {
      if (!problems.includes(cancelled)) problems.push(cancelled);
      break;
    }
    const outcome = examine(candidate);
    if (outcome) accepted.push(outcome);
  }
  return accepted;
}

const cancelled = 'The scan of this text was cancelled; its findings are incomplete.';

function conclude(
  accepted: readonly Accepted[],
  problems: string[],
  ids: ReadonlySet<string>,
  options: DetectOptions,
): DetectResult {
  const secrets = mergeSpans(accepted.map(({ candidate }) => candidate.secret));
  const limit = options.maxFindings ?? defaultMaxFindings;
  const findings: Finding[] = [];
  for (const winner of resolveOverlaps(accepted)) {
    const finding = findingOf(winner, secrets, ids, options.salt);
    if (finding.severity === 'hint' && options.includeHarmless !== true) continue;
    if (finding.ignoredBy !== undefined && options.includeIgnored !== true) continue;
    if (findings.length === limit) {
      problems.push(`More than ${limit} findings: only the first ${limit} are listed.`);
      break;
    }
    findings.push(finding);
  }
  return { findings, problems };
}

/** Runs checks and filters; undefined when one of them drops the candidate. */
function examine(candidate: Candidate): Accepted | undefined {
  if (refusal(candidate) !== undefined) return undefined;
  const evidence: Evidence[] = [...candidate.evidence];
  let proven = false;
  let doubted = false;
  for (const { name, argument } of candidate.rule.checks) {
    const result = checks[name]?.(candidate.value, argument ?? 0, candidate.key);
    if (!result) continue;
    if (!result.holds) return undefined;
    proven ||= result.proves === true;
    doubted ||= result.doubts === true;
    const kind = result.doubts === true ? 'doubt' : name === 'entropy' ? 'entropy' : 'check';
    evidence.push({ kind, text: result.text });
  }
  const sampleOf = knownSample(candidate.value);
  if (sampleOf === undefined)
    return { candidate: { ...candidate, evidence }, confidence: confidenceOf(candidate, proven, doubted) };
  evidence.push({ kind: 'doubt', text: `a published sample: it stands in ${sampleOf}` });
  return { candidate: { ...candidate, evidence, sampleOf }, confidence: 'low' };
}

function findingOf(
  winner: Winner,
  secrets: readonly Span[],
  ids: ReadonlySet<string>,
  salt: string,
): Finding {
  const { candidate, confidence, others } = winner;
  const { rule, secret, value, text } = candidate;
  const isNamedBySecret = holdsSecret(candidate.context.key, secrets);
  const key = isNamedBySecret ? '' : candidate.key;
  const ignoredBy = silencingMarker(text, secret, rule.id, (id) => ids.has(id));
  return {
    ruleId: rule.id,
    span: secret,
    masked: maskOf(value),
    fingerprint: fingerprintOf(value, salt),
    confidence,
    severity: severityOf(candidate, confidence),
    evidence: describeEvidence(candidate).filter(({ kind }) => kind !== 'key' || !isNamedBySecret),
    context: candidate.context.kind,
    ...(key === '' ? {} : { key }),
    alsoMatched: others,
    ...(candidate.encoding ? { encoding: candidate.encoding } : {}),
    ...(ignoredBy === undefined ? {} : { ignoredBy }),
  };
}

/** In lists and maps of secrets the name before a value is a secret, too, and must not be shown. */
function holdsSecret(name: Span | undefined, secrets: readonly Span[]): boolean {
  if (!name) return false;
  const secret = secrets[firstEndingAfter(secrets, name.start)];
  return secret !== undefined && overlaps(secret, name);
}
