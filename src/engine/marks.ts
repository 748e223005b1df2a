// Marks with which providers begin their keys, and how long such a key is at least: `ghp_` and twelve characters are none.
import { naming, plain } from './filters/placeholder/words';
import { identifierWords } from './identifierWords';
import type { CompiledRule, RuleSet } from './rule';

/** Of each mark its first characters, by which it is looked up. */
const indexed = 3;

/** The marks of a rule set, made once for all scans of a process. */
export function marksIn(rules: RuleSet): Marks {
  let marks = known.get(rules);
  if (!marks) known.set(rules, (marks = new Marks(rules.rules)));
  return marks;
}

const known = new WeakMap<RuleSet, Marks>();

export class Marks {
  readonly #rules: readonly CompiledRule[];
  /** By the first characters: each mark and the least length of a key that has it. */
  #leasts: Map<string, Map<string, number>> | undefined;

  constructor(rules: readonly CompiledRule[]) {
    this.#rules = rules;
  }

  /** True when the value begins with a mark, and ends before any key that begins so could. */
  isCutShort(value: string): boolean {
    const lower = value.slice(0, longest).toLowerCase();
    const near = [...(this.#built().get(lower.slice(0, indexed)) ?? [])];
    const least = near.filter(([mark]) => lower.startsWith(mark)).map(([, length]) => length);
    return least.length > 0 && value.length < Math.min(...least);
  }

  /** Most texts have no value that is asked about: making it takes as long as a megabyte of text. */
  #built(): ReadonlyMap<string, ReadonlyMap<string, number>> {
    return (this.#leasts ??= leastsOf(this.#rules.filter(({ general }) => !general)));
  }
}

function leastsOf(rules: readonly CompiledRule[]): Map<string, Map<string, number>> {
  const marks = new Set(rules.filter(tellsByMark).flatMap(marksOf));
  const leasts = new Map<string, Map<string, number>>();
  // A rule that needs a word beside its values may have shorter ones.
  for (const rule of rules) {
    for (const mark of marksOf(rule)) {
      if (!marks.has(mark)) continue;
      const index = mark.slice(0, indexed);
      const among = leasts.get(index) ?? new Map<string, number>();
      among.set(mark, Math.min(rule.minLength, among.get(mark) ?? rule.minLength));
      leasts.set(index, among);
    }
  }
  return leasts;
}

/** Of a mark in characters. */
const longest = 40;
/** One of them alone marks the keys of many: `pat-`, `live_`. */
const shared = new Set(
  'pat sdk api live prod production sandbox dev sess session perm sec pub mob app pk sk rk ck cs tk tok tkn cap org prd sbx ser sat skey ckey'.split(
    ' ',
  ),
);

/** Only a shape that needs no word beside it says what all values with its mark look like. */
function tellsByMark({ where, near }: CompiledRule): boolean {
  return where === 'near' && near.length === 0;
}

function marksOf({ anchors, shape }: CompiledRule): string[] {
  if (shape.includes('(?<')) return [];
  return anchors
    .filter(({ literal, min, max }) => min === 0 && max === 0 && isMark(literal))
    .map(({ literal }) => literal);
}

/** `ghp_` and `sk-ant-`, but not `secret_`: anybody's value may begin with common words. */
function isMark(literal: string): boolean {
  if (
    literal.length > longest ||
    !/^[a-z0-9_.-]*[a-z0-9][_.-]$/.test(literal) ||
    !/[a-z]\w*[a-z0-9]\w*[a-z0-9]/.test(literal)
  )
    return false;
  const words = identifierWords(literal);
  const isShared = words.length === 1 && shared.has(words[0] as string);
  return !isShared && !words.every((word) => naming.has(word) || plain.has(word));
}
