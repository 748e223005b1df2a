// Runs rules' own examples through the engine: the examples are the tests.
import { overlaps, seededRandom, type Span } from '../base';
import type { CompiledRule, Detector, Finding } from '../engine';
import { originalId } from './mirror';
import { expandTemplates, type ExpandedLine } from './template';
import type { WrittenExample, WrittenRule } from './written';

/** Message and hint for the rule's author; neither holds more of a filled template than the engine would show. */
export interface ExampleProblem {
  readonly message: string;
  readonly hint: string;
}

/** One rule and the engine that its examples are run through. */
export interface ExampleRun {
  readonly written: WrittenRule;
  readonly compiled: CompiledRule;
  /** Of all rules together. */
  readonly detector: Detector;
  /** Of the same rules under mirrored ids. */
  readonly mirror: Detector;
  readonly seeds: readonly number[];
}

/** Every example gives exactly this rule on exactly the secret; no counter-example gives this rule. */
export function checkExamples(run: ExampleRun): ExampleProblem[] {
  const problems = run.seeds.flatMap((seed) => [
    ...run.written.examples.flatMap((example) => [...checkExample(run, example, seed)]),
    ...run.written.counterExamples.flatMap((example) => [...checkCounterExample(run, example, seed)]),
  ]);
  // Several seeds usually tell the same story; masks of random values aside.
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

function* checkExample(run: ExampleRun, example: WrittenExample, seed: number): Generator<ExampleProblem> {
  const { text: line, path } = partsOf(example);
  const expanded = expandTemplates(line, seededRandom(seed));
  yield* expanded.problems.map((message) => ({ message: `${message} Example: ${line}`, hint: templateHint }));
  if (expanded.problems.length > 0) return;
  const secrets = secretsOf(expanded, run.compiled);
  if (typeof secrets === 'string') {
    yield { message: `${secrets} Example: ${line}`, hint: markHint };
    return;
  }
  const findings = detect(run.detector, expanded.text, path);
  for (const secret of secrets) yield* compare(secret, findings, expanded, run.compiled, line);
  yield* rivals(run, secrets, detect(run.mirror, expanded.text, path), line);
  const meant = [...secrets.flat(), ...expanded.templates];
  for (const stray of findings.filter(({ span }) => !meant.some((other) => overlaps(span, other)))) {
    yield {
      message: `${stray.ruleId} finds "${stray.masked}", which no template made, in: ${line}`,
      hint: 'Write the line so that it holds one secret only.',
    };
  }
}

function* checkCounterExample(
  run: ExampleRun,
  example: WrittenExample,
  seed: number,
): Generator<ExampleProblem> {
  const { text: line, path } = partsOf(example);
  const expanded = expandTemplates(line, seededRandom(seed));
  yield* expanded.problems.map((message) => ({ message: `${message} Example: ${line}`, hint: templateHint }));
  if (detect(run.detector, expanded.text, path).some(({ ruleId }) => ruleId === run.compiled.id)) {
    yield {
      message: `The counter-example gives this rule: ${line}`,
      hint: 'Narrow the shape, the near words or the checks.',
    };
  }
}

const narrowerHint =
  'Say which is narrower with "specializes", or tell them apart with "distinguish", near words or the shape.';
const templateHint = 'Templates are listed in rules/README.md.';
const markHint = 'Mark the secret with «…», and make sure that the shape matches it.';

function partsOf(example: WrittenExample): { readonly text: string; readonly path?: string } {
  return typeof example === 'string' ? { text: example } : example;
}

function detect(detector: Detector, text: string, path: string | undefined): readonly Finding[] {
  const input = path === undefined ? { text } : { text, path };
  return detector.detect(input, { salt: 'examples', includeHarmless: true }).findings;
}

/** The spans that will do for each secret: the marks; without marks the matches of the shape over all templates. */
function secretsOf(expanded: ExpandedLine, rule: CompiledRule): readonly (readonly Span[])[] | string {
  if (expanded.marked) return expanded.spans.map((span) => [span]);
  const first = expanded.templates[0];
  const last = expanded.templates.at(-1);
  if (!first || !last) return 'The example has neither a template nor a mark.';
  const covering = matchesOf(rule, expanded.text).filter(
    ({ start, end }) => start <= first.start && last.end <= end,
  );
  if (covering.length > 0) return [covering];
  return expanded.templates.length > 1
    ? 'The example has several templates, and the shape does not match them as one secret.'
    : "The shape does not match the template's text.";
}

/** Spans of the secret wherever the shape matches between boundaries, overlapping ones included. */
function matchesOf(rule: CompiledRule, text: string): Span[] {
  const expression = new RegExp(rule.shape, rule.ignoreCase ? 'dgi' : 'dg');
  const continues = rule.dashed ? /[A-Za-z0-9_-]/ : /[A-Za-z0-9_]/;
  const spans: Span[] = [];
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const [start, end] = match.indices?.groups?.['secret'] ?? match.indices?.[0] ?? [0, 0];
    const isCut = match.index > 0 && continues.test(text.charAt(match.index - 1)) && continues.test(match[0].charAt(0));
    if (!isCut) spans.push({ start, end });
    expression.lastIndex = match.index + 1;
  }
  return spans;
}

function* compare(
  secret: readonly Span[],
  findings: readonly Finding[],
  { text }: ExpandedLine,
  rule: CompiledRule,
  line: string,
): Generator<ExampleProblem> {
  const there = findings.filter(({ span }) => secret.some((meant) => overlaps(span, meant)));
  const own = there.find(({ ruleId }) => ruleId === rule.id);
  if (own && secret.some((meant) => isSame(own.span, meant))) return;
  if (own) {
    const covered = own.span.end - own.span.start;
    const meant = secret.map(({ start, end }) => end - start).join(' or ');
    yield {
      message: `The finding begins or ends elsewhere (${covered} characters instead of ${meant}) in: ${line}`,
      hint: 'Only the secret itself may be underlined; name it (?<secret>…) in the shape.',
    };
  } else if (there[0]) {
    const also = there[0].alsoMatched.includes(rule.id);
    yield {
      message: `${there[0].ruleId} claims the secret${also ? ', though this rule matches too,' : ''} in: ${line}`,
      hint: narrowerHint,
    };
  } else {
    yield { message: `Nothing is found in: ${line}`, hint: whyNot(rule, text, secret) };
  }
}

/** Rules that would win if only their ids came first: nothing else tells them from this one. */
function* rivals(
  { compiled }: ExampleRun,
  secrets: readonly (readonly Span[])[],
  mirrored: readonly Finding[],
  line: string,
): Generator<ExampleProblem> {
  for (const { span, ruleId, alsoMatched } of mirrored) {
    const rival = originalId(ruleId);
    const isOurs = secrets.flat().some((meant) => overlaps(span, meant));
    if (!isOurs || rival === compiled.id || !alsoMatched.map(originalId).includes(compiled.id)) continue;
    yield {
      message: `${rival} claims the secret with equal strength in: ${line}`,
      hint: narrowerHint,
    };
  }
}

function whyNot(rule: CompiledRule, text: string, secret: readonly Span[]): string {
  const matches = matchesOf(rule, text).some((match) => secret.some((meant) => isSame(match, meant)));
  if (!matches) return 'The shape does not match the marked text.';
  return `The shape matches; see ${rule.near.length > 0 ? 'the near words, ' : ''}the checks, the characters around the secret, and the engine's filters.`;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
