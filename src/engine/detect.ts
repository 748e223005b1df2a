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
import { type Candidate, candidateOf, type Source } from './candidate';
import { candidatesIn } from './candidates';
import { confidenceOf, severityOf } from './confidence';
import { describeContext } from './context';
import type { Detector } from './detector';
import type { DetectOptions, DetectResult } from './document';
import { doubtsOf } from './doubts';
import { embeddedSecrets, type Found, mayEmbed } from './embedded';
import { describeEvidence } from './evidence';
import { fileKindOf } from './fileKind';
import { matchLines } from './fileLines';
import { refusal } from './filters';
import { isGeneral } from './filters/filter';
import type { Finding } from './finding';
import { fingerprintOf } from './fingerprint';
import { holdsPassword } from './holdsPassword';
import { knownSample } from './knownSamples';
import { type Marks, marksIn } from './marks';
import { matcherOf } from './match';
import { type Accepted, resolveOverlaps, type Winner } from './overlap';
import { PathTests } from './pathTests';
import type { CompiledRule, RuleSet } from './rule';
import { runChecks } from './runChecks';
import { scoreOf } from './score';
import { silencingMarker } from './suppression';

/** Findings in one text from which on it is surely data; the rest is cut, and said. */
const defaultMaxFindings = 1000;

/** Makes the engine for a rule set. Its tables are built once for each set; expressions are compiled when first needed. */
export function createDetector(rules: RuleSet): Detector {
  const matcher = matcherOf(rules);
  const pathTests = new PathTests(rules.rules);
  const marks = marksIn(rules);
  const ids = new Set(rules.rules.map(({ id }) => id));
  return {
    mayContain: (bytes, path = '') =>
      matcher.mayContain(bytes) || mayEmbed(bytes) || pathTests.fileRulesOf(path).length > 0,
    detect(input, options, token = neverCancelled) {
      const source: Source = {
        text: input.text,
        path: input.path ?? '',
        fileKind: fileKindOf(input.path, input.languageId),
      };
      const usable = (rule: CompiledRule): boolean =>
        options.disabledRules?.has(rule.id) !== true && pathTests.allows(rule, source.path);
      const problems: string[] = [];
      const search = (text: Source, admits: Usable): Found => {
        const matched = matcher.match(text.text);
        return {
          accepted: accept(candidatesIn(text, matched, admits), marks, token, problems),
          runs: matched.runs,
        };
      };
      const found = search(source, usable);
      const lines = accept(
        lineCandidates(source, pathTests.fileRulesOf(source.path).filter(usable)),
        marks,
        token,
        problems,
      );
      const accepted = [...found.accepted, ...lines];
      const embedded = embeddedSecrets(
        source,
        { accepted, runs: found.runs },
        (inner, admits) => search(inner, (rule) => admits(rule) && usable(rule)),
        problems,
      );
      return conclude([...accepted, ...embedded], problems, ids, options);
    },
  };
}

type Usable = (rule: CompiledRule) => boolean;

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

/** Candidates that pass checks and filters. */
function accept(
  candidates: Iterable<Candidate>,
  marks: Marks,
  token: CancellationToken,
  problems: string[],
): Accepted[] {
  const accepted: Accepted[] = [];
  for (const candidate of candidates) {
    if (token.isCancellationRequested) {
      if (!problems.includes(cancelled)) problems.push(cancelled);
      break;
    }
    const outcome = examine(candidate, marks);
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
function examine(candidate: Candidate, marks: Marks): Accepted | undefined {
  // The checks first: they cost a fraction of the filters.
  const checked = runChecks(candidate);
  if (!checked || refusal(candidate) !== undefined) return undefined;
  if (isGeneral(candidate) && !holdsPassword(candidate.rule) && marks.isCutShort(candidate.value))
    return undefined;
  const score = candidate.generic ? scoreOf(candidate) : undefined;
  if (score && score.confidence === undefined) return undefined;
  const { proven } = checked;
  const doubts = doubtsOf(candidate);
  const doubted = checked.doubted || doubts.length > 0;
  const evidence = [...candidate.evidence, ...(score?.evidence ?? []), ...checked.evidence, ...doubts];
  const sampleOf = knownSample(candidate.value);
  if (sampleOf === undefined) {
    const scored = doubted ? 'low' : score?.confidence;
    const confidence = scored ?? confidenceOf(candidate, proven, doubted);
    return { candidate: { ...candidate, evidence }, confidence };
  }
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
