// The rules compiler: written form in, compiled form and problems out.
import { type Anchor, type CheckSpec, type CompiledRule, tokenOverhang } from '../engine';
import { parseCheck } from './checkSpec';
import { globSource, joinGlobs } from './glob';
import type { RuleProblem } from './problem';
import { namesOfKeys, providerNames } from './providerNames';
import { anchorsOf } from './shape/anchors';
import { beginningsOf } from './shape/beginnings';
import { isDashed } from './shape/dashed';
import { joinShape } from './shape/layout';
import { lengthOf } from './shape/length';
import { forbiddenParts, parseShape, type ParsedShape } from './shape/parse';
import { demandingDigits, tokenLengthOf } from './shape/token';
import type { RuleFile, WrittenProvider, WrittenRule } from './written';

/** What the compiler made of some files. */
export interface Compilation {
  /** Ordered by id. Rules that could not be compiled are left out, and a problem says so. */
  readonly rules: readonly CompiledRule[];
  readonly problems: readonly RuleProblem[];
}

/** Compiles what can be compiled; the problems are those that make a rule unusable. */
export function compileRules(files: readonly RuleFile[]): Compilation {
  const rules = new Map<string, CompiledRule>();
  const problems: RuleProblem[] = [];
  const names = providerNames(files);
  for (const { file, provider } of files) {
    for (const rule of provider.rules) {
      const compiled = compileRule(provider, rule, names);
      if ('message' in compiled) problems.push({ file, rule: rule.id, ...compiled });
      else if (rules.has(rule.id)) problems.push({ file, rule: rule.id, ...duplicate });
      else rules.set(rule.id, compiled);
    }
  }
  return { rules: [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}

type Refusal = Pick<RuleProblem, 'message' | 'hint'>;

const duplicate: Refusal = {
  message: 'Another rule has this id already.',
  hint: 'Choose another id; ids are for ever.',
};

function compileRule(
  provider: WrittenProvider,
  rule: WrittenRule,
  names: readonly string[],
): CompiledRule | Refusal {
  const shape = parseShape(joinShape(rule.shape));
  if (typeof shape === 'string') {
    return {
      message: `The shape is no regular expression: ${shape}.`,
      hint: 'White space and "# comments" were stripped first; write \\x20 for a space and \\# for a hash.',
    };
  }
  const refusal = judgeShape(shape);
  if (refusal) return refusal;
  const checks: CheckSpec[] = [];
  for (const written of rule.checks ?? []) {
    const check = parseCheck(written);
    if (!check) return { message: `The check "${written}" can't be read.`, hint: checkHint };
    checks.push(check);
  }
  const only = compileGlobs(rule.paths?.only);
  const never = compileGlobs(rule.paths?.never);
  if (typeof only === 'string' || typeof never === 'string') {
    return { message: `The glob "${[only, never].find((globs) => typeof globs === 'string')}" can't be read.`, hint: globHint };
  }
  const length = lengthOf(shape.pattern.alternatives);
  const looksFor = soughtIn(rule, shape, checks);
  return {
    id: rule.id,
    provider: provider.provider,
    providerName: provider.name,
    name: rule.name,
    description: rule.description,
    kind: rule.kind,
    general: provider.general ?? false,
    shape: shape.source,
    ignoreCase: rule.ignoreCase ?? false,
    ...looksFor,
    begins: rule.where !== 'key' && rule.where !== 'file' ? beginningsOf(shape, rule.ignoreCase ?? false) : [],
    minLength: length.min,
    maxLength: length.max,
    dashed: isDashed(shape),
    near: nearWordsOf(provider, rule, names),
    distinguish: (rule.distinguish ?? []).map(normalizeWord),
    where: rule.where ?? 'near',
    checks,
    ...(rule.pair && { pair: rule.pair }),
    ...(rule.paths && { paths: { only, never } }),
    env: rule.env ?? rule.id.toUpperCase().replaceAll('-', '_'),
    field: rule.field ?? 'api_key',
    specializes: rule.specializes ?? [],
    ...(rule.docs === undefined ? {} : { docs: rule.docs }),
  };
}

/** What the prefilter looks for, and the token that it looks around. */
function soughtIn(
  { near, where, ignoreCase }: WrittenRule,
  shape: ParsedShape,
  checks: readonly CheckSpec[],
): Pick<CompiledRule, 'anchors' | 'holds' | 'tokenLength'> {
  const demandsDigit = checks.some(({ name }) => demandingDigits.has(name));
  const tokenLength = tokenLengthOf(shape, demandsDigit);
  const anchors = where === 'file' ? [] : anchorsBeside(near, shape, tokenLength, ignoreCase);
  // Where anchors stand at the beginning, what follows the token does not matter; near words may stand behind it.
  const areEarly = anchors.length > 0 && anchors.every(({ max }) => max <= tokenOverhang);
  // Around long tokens so few are met that what follows them needn't be told.
  if (tokenLength > 0) return { anchors: anchors.map(withoutAfter), holds: [], tokenLength };
  const holds = anchors.length > 0 || where === 'file' || where === 'key' ? [] : heldBy(shape, ignoreCase);
  if (!areEarly) return { anchors, holds, tokenLength };
  return { anchors, holds, tokenLength: tokenLengthOf(shape, demandsDigit, 'before') };
}

/** More of them cost as much to look for as the shape. */
const mostHeld = 8;

function heldBy(shape: ParsedShape, ignoreCase: boolean | undefined): readonly string[] {
  const literals = new Set(anchorsOf(shape, -Infinity, ignoreCase).map(({ literal }) => literal));
  return literals.size <= mostHeld ? [...literals] : [];
}

function withoutAfter({ literal, min, max, before }: Anchor): Anchor {
  return { literal, min, max, ...(before !== undefined && { before }) };
}

/** With near words to look for, a literal such as `https://` only makes the prefilter stop more often. */
const rarerThanNearWords = 9;
/** The same where the near words are looked for in the whole text and not only around long tokens: a word will do. */
const asRareAsNearWords = 6;
const shortestWord = 4;

function anchorsBeside(
  near: readonly string[] | undefined,
  shape: ParsedShape,
  tokenLength: number,
  ignoreCase: boolean | undefined,
): readonly Anchor[] {
  const rarerThan = (least: number): readonly Anchor[] => anchorsOf(shape, least, ignoreCase);
  if (!near) return rarerThan(-Infinity);
  if (tokenLength > 0) return rarerThan(rarerThanNearWords);
  const anchors = rarerThan(asRareAsNearWords);
  const areWords = anchors.every(({ literal }) => literal.length >= shortestWord);
  return areWords ? anchors : rarerThan(rarerThanNearWords);
}

const globHint = 'Globs have **, *, ?, {a,b} and [abc].';
const checkHint = 'Write a name, or for entropy and min-unique a name and a bound: "entropy >= 3".';

/** The sources; or the first glob that can't be read. */
function compileGlobs(globs: readonly string[] = []): readonly string[] | string {
  const unreadable = globs.find((glob) => globSource(glob) === undefined);
  if (unreadable !== undefined) return unreadable;
  return joinGlobs(globs).flatMap((glob) => globSource(glob) ?? []);
}

function judgeShape(shape: ParsedShape): Refusal | undefined {
  const forbidden = forbiddenParts(shape);
  if (forbidden.length > 0) {
    return {
      message: `The shape uses what shapes may not use: ${forbidden.join(' ')}`,
      hint: 'rules/README.md, "Shape", says what the engine does for the rule.',
    };
  }
  if (lengthOf(shape.pattern.alternatives).min > 0) return undefined;
  return {
    message: 'The shape can match the empty string.',
    hint: 'At least one part must not be optional.',
  };
}

function nearWordsOf(provider: WrittenProvider, rule: WrittenRule, names: readonly string[]): readonly string[] {
  const others = rule.where === 'provider' ? names : namesOfKeys(provider, rule);
  return [...new Set([...(rule.near ?? []), ...others].map(normalizeWord))];
}

/** In a near word a space stands for every separator, so a host's dots may be written as people know them. */
function normalizeWord(word: string): string {
  return word.replace(/[-_.\s]+/g, ' ').trim();
}
