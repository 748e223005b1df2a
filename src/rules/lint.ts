// Judges rules that compile: would they work, and would they work well?
import type { CompiledRule } from '../engine';
import type { RuleProblem } from './problem';
import { lintVerify } from './lintVerify';
import type { RuleFile, WrittenExample, WrittenProvider, WrittenRule } from './written';

/** What the rules may refer to besides each other. */
export interface Known {
  readonly checks: ReadonlySet<string>;
  /** A sentence when matching the rule's shape can take unreasonably long. */
  readonly judgeTime: (rule: CompiledRule) => string | undefined;
}

/** All problems of all files; `rules` are the compiled ones of `files`. */
export function lintRules(
  files: readonly RuleFile[],
  rules: readonly CompiledRule[],
  known: Known,
): RuleProblem[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const ids = new Set(files.flatMap(({ provider }) => provider.rules.map(({ id }) => id)));
  const circling = circlesOf(rules);
  return files.flatMap(({ file, provider }) => [
    ...lintProvider(file, provider),
    ...provider.rules.flatMap((written) => {
      const rule = byId.get(written.id);
      const findings = [
        ...lintWritten(provider, written, ids),
        ...(circling.has(written.id) ? [circle] : []),
        ...(rule ? lintCompiled(written, rule, known) : []),
      ];
      return findings.map(([message, hint]) => ({ file, rule: written.id, message, hint }));
    }),
  ]);
}

/** Message and hint. */
type Lint = readonly [message: string, hint: string];

const circle: Lint = [
  'It specializes itself by way of others.',
  'Of rules for one place, one must be the most special.',
];

/** Ids of the rules that lead back to themselves by way of others. */
function circlesOf(rules: readonly CompiledRule[]): ReadonlySet<string> {
  const wider = new Map(rules.map(({ id, specializes }) => [id, specializes]));
  const leadsTo = (id: string, wanted: string, seen: Set<string>): boolean =>
    (wider.get(id) ?? []).some((other) => {
      if (other === id) return false;
      if (other === wanted) return true;
      if (seen.has(other)) return false;
      seen.add(other);
      return leadsTo(other, wanted, seen);
    });
  return new Set(rules.map(({ id }) => id).filter((id) => leadsTo(id, id, new Set([id]))));
}

function lintProvider(file: string, provider: WrittenProvider): RuleProblem[] {
  const name = /([^/\\]+)\.yaml$/.exec(file)?.[1];
  if (name === undefined || name === provider.provider) return [];
  return [
    {
      file,
      message: `The provider is "${provider.provider}", the file is "${name}.yaml".`,
      hint: 'They must have the same name.',
    },
  ];
}

function* lintWritten(
  provider: WrittenProvider,
  rule: WrittenRule,
  ids: ReadonlySet<string>,
): Generator<Lint> {
  if (!rule.id.startsWith(`${provider.provider}-`)) {
    yield ['The id does not begin with the provider.', `Call it "${provider.provider}-…".`];
  }
  if (rule.env !== undefined && !/^[A-Z][A-Z0-9_]*$/.test(rule.env)) {
    yield [`"${rule.env}" is no name for an environment variable.`, 'Use capitals, digits and _.'];
  }
  for (const other of [rule.pair?.rule, ...(rule.specializes ?? [])]) {
    if (other === undefined) continue;
    if (!ids.has(other)) yield [`There is no rule "${other}".`, 'pair and specializes name rules by id.'];
    if (other === rule.id) yield ['It names itself.', 'pair and specializes name other rules.'];
  }
  const seen = new Set<string>();
  for (const example of [...rule.examples, ...rule.counterExamples]) {
    if (seen.has(textOf(example))) yield [`An example stands twice: ${textOf(example)}`, 'Remove one.'];
    seen.add(textOf(example));
  }
  if (rule.verify) yield* lintVerify(rule.verify);
  if (provider.general === true || rule.where === 'key') return;
  for (const word of rule.near ?? []) {
    if (tooCommon.has(squash(word))) {
      yield [`The near word "${word}" stands everywhere.`, 'Name the provider, its host or its variable; or use "where: key".'];
    }
  }
}

function* lintCompiled(written: WrittenRule, rule: CompiledRule, known: Known): Generator<Lint> {
  for (const { name } of rule.checks) {
    if (!known.checks.has(name)) {
      yield [`There is no check "${name}".`, `Known are: ${[...known.checks].sort().join(', ')}.`];
    }
  }
  const slow = known.judgeTime(rule);
  if (slow !== undefined) {
    yield [slow, 'Make neighbouring repetitions differ in their alphabets, or lower their bounds.'];
  }
  if (rule.where === 'file') {
    if ((rule.paths?.only.length ?? 0) === 0 || rule.near.length > 0) {
      yield ['A rule for whole files goes by its paths alone.', 'Give it paths.only, and no near words.'];
    }
  } else if (rule.anchors.length === 0 && rule.near.length === 0) {
    yield ['Nothing in it can be looked for.', 'Give it a literal of three characters or more, or near words.'];
  }
  for (const example of written.examples) {
    const text = textOf(example);
    if (rule.near.length > 0 && !rule.pair && !holdsOne(squash(text), rule.near.map(squash))) {
      yield [`No near word stands in the example: ${text}`, 'Add the word that real code has there.'];
    }
    // A shape's literal may come from a template (a PEM block's label, a JSON token's first letters).
    const literals = rule.anchors.map(({ literal }) => literal);
    if (literals.length > 0 && !text.includes('{{') && !holdsOne(text.toLowerCase(), literals)) {
      yield [`None of the shape's literals stands in the example: ${text}`, 'Make the example match the shape.'];
    }
  }
}

const tooCommon = new Set([
  ...['key', 'token', 'api', 'secret', 'password', 'auth', 'id', 'user', 'app', 'client', 'access', 'private'],
  ...['apikey', 'apitoken', 'apisecret', 'accesstoken', 'accesskey', 'secretkey', 'authtoken', 'clientsecret'],
  ...['clientid', 'appid', 'appkey', 'bearer', 'authorization', 'credentials', 'passwd', 'pwd', 'xapikey'],
]);

function textOf(example: WrittenExample): string {
  return typeof example === 'string' ? example : example.text;
}

function squash(text: string): string {
  return text.toLowerCase().replace(/[-_.\s]+/g, '');
}

function holdsOne(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.includes(word));
}
