// Values of names that promise a secret, for the rules that look at names.
import type { Span } from '../base';
import { type Assignment, isInLastPart, readAssignments } from './assignment';
import { type Candidate, candidateOf, type Source } from './candidate';
import { describeContext } from './context';
import type { MatchResult } from './match';
import { isLabel, isOwnLine, isShellLine } from './ownLine';
import { patchedKind } from './patchedKind';
import { plainText } from './plainText';
import type { CompiledRule } from './rule';
import { judgeName, type NameVerdict } from './sensitiveName';
import { isHandedOver } from './settingsOfCommands';

/**
 * One for each rule and value. Rules without a provider get every value whose name holds one of their words, and leave
 * it to the scorer; those with a provider only what the name promises.
 */
export function* keyCandidates(
  source: Source,
  { keyPlaces }: MatchResult,
  usable: (rule: CompiledRule) => boolean,
): Generator<Candidate> {
  const assignmentsOf = assignmentReader(source);
  const readings = new Map<CompiledRule, Reading>();
  for (const place of keyPlaces) {
    const assignments = assignmentsOf(place);
    if (assignments.length === 0) continue;
    for (const rule of place.rules) {
      if (!usable(rule)) continue;
      let reading = readings.get(rule);
      if (!reading) readings.set(rule, (reading = { seen: new Set(), verdicts: new Map() }));
      for (const assignment of assignments) yield* candidatesOf(source, rule, assignment, reading);
    }
  }
}

/** What one rule has read of a text. */
interface Reading {
  /** Starts of values. */
  readonly seen: Set<number>;
  /** By name: names come again and again in a text. */
  readonly verdicts: Map<string, NameVerdict | undefined>;
}

function* candidatesOf(
  source: Source,
  rule: CompiledRule,
  assignment: Assignment,
  { seen, verdicts }: Reading,
): Generator<Candidate> {
  const { value } = assignment;
  if (seen.has(value.start)) return;
  seen.add(value.start);
  const key = source.text.slice(assignment.key.start, assignment.key.end);
  if (!verdicts.has(key)) verdicts.set(key, judgeName(key, rule.near));
  const verdict = verdicts.get(key);
  if (!verdict || (!rule.general && (verdict.isAbout || verdict.isDenied))) return;
  if (!wholeShape(rule).test(source.text.slice(value.start, value.end))) return;
  yield { ...keyCandidate(source, rule, key, assignment), verdict, form: assignment.form };
}

const wholeShapes = new WeakMap<CompiledRule, RegExp>();

/** The rule's shape from a value's first character to its last. */
function wholeShape(rule: CompiledRule): RegExp {
  let expression = wholeShapes.get(rule);
  if (!expression) {
    expression = new RegExp(`^(?:${rule.shape})$`, rule.ignoreCase ? 'i' : '');
    wholeShapes.set(rule, expression);
  }
  return expression;
}

function keyCandidate(source: Source, rule: CompiledRule, key: string, assignment: Assignment): Candidate {
  const match = { rule, span: assignment.value, secret: assignment.value };
  const context = {
    ...describeContext(source.text, assignment.value),
    key: assignment.key,
    ...(assignment.quote === undefined ? {} : { quote: assignment.quote }),
  };
  return candidateOf(source, match, key, context, { nearness: 'key', word: assignment.key });
}

/** Names in one run of text without white space from which on their values end at the first separator. */
const mostNamesInRun = 16;

/** Reads each place once, however many rules ask. */
function assignmentReader(source: Source): (place: Span) => readonly Assignment[] {
  const { text, path, fileKind } = source;
  const isNotebook = path.endsWith('.ipynb');
  const allowBare = fileKind !== 'code' || isNotebook;
  const kindAt = patchedKind(text, path);
  const counts = (assignment: Assignment): boolean =>
    assignment.quote !== undefined ||
    (kindAt(assignment.key) ?? fileKind) === 'config' ||
    (isNotebook
      ? isShellLine(text, assignment) || isLabel(text, assignment.key)
      : isOwnLine(text, assignment));
  const textOf = plainText(text, path);
  const known = new Map<number, readonly Assignment[]>();
  const remember = ({ end }: Span, assignments: readonly Assignment[]): readonly Assignment[] => {
    known.set(end, assignments);
    return assignments;
  };
  /** The last run that a bare value filled, and the names met in it. */
  let run: Span = { start: 0, end: 0 };
  let names = 0;
  return (place) => {
    const before = known.get(place.end);
    if (before) return before;
    const isInside = place.start >= run.start && place.start < run.end;
    names = isInside ? names + 1 : 0;
    const isNested = names > mostNamesInRun;
    if (!isInLastPart(text, place.end)) return remember(place, []);
    let bare: boolean | undefined;
    const isBare = (): boolean =>
      (bare ??=
        allowBare ||
        kindAt(place) === 'config' ||
        isHandedOver(text, place) ||
        textOf(place) ||
        isLabel(text, place));
    const assignments = readAssignments(text, place.start, place.end, isBare, isNested);
    const last = assignments.at(-1);
    if (last && last.quote === undefined && !isNested && !isInside) run = last.value;
    return remember(place, assignments.filter(counts));
  };
}
