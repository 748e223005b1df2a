// Names for values: a variable's from the rule and the code, a manager's id from the variable's.
import type { Masked } from '../base';
import { type Finding, identifierWords } from '../engine';
import type { EntryNames, NameRule } from './backend';
import { entryParts, prefixed, type Naming } from './naming';
import { notApplicable } from './notApplicable';
import type { NotApplicable, ProjectFacts } from './types';

/** What is known about the thing to be named. */
export interface NameFacts {
  /** The rule's conventional variable. */
  readonly ruleEnv: string;
  /** The rule knows only that it is a secret, not whose. */
  readonly generic: boolean;
  /** The name that the code gives to the whole value, as written. */
  readonly identifier?: string;
  /** The variable that the code tries already, before it falls back to the literal. */
  readonly fallbackOf?: string;
  /** The user's own choice. */
  readonly chosen?: string;
  /** Whether the file reads a variable of that name already, for whatever it holds. */
  readonly isRead?: (name: string) => boolean;
}

/**
 * What stands before the value, where it names it. Before an argument or a member of a list stands a function, a
 * neighbour or a key (`connect("…")`, `["host", "…"]`, `set("api_key", "…")`): only one that speaks of a secret is a name.
 */
export function identifierOf({ key, context }: Pick<Finding, 'key' | 'context'>): string | undefined {
  if (key === undefined || context !== 'argument') return key;
  return identifierWords(key).some((word) => telling.has(word)) ? key : undefined;
}

/** What the project says about names. */
export interface NameContext {
  readonly taken: TakenNames;
  /** The team's convention. */
  readonly naming?: Naming;
  /** Names in .env.example, whose values are not known. */
  readonly examples?: ReadonlySet<string>;
  /** Names that other files read, for values that are not known. */
  readonly readElsewhere?: ReadonlySet<string>;
}

/** A name that is free, with what the user should know of it. */
export interface ChosenName {
  readonly kind: 'name';
  readonly name: string;
  readonly notes: readonly string[];
}

/** @param taken in place of the project's own names */
export function contextOf(project: ProjectFacts, taken: TakenNames = project.takenNames): NameContext {
  const { naming, exampleNames: examples, readElsewhere } = project;
  return {
    taken,
    ...(naming && { naming }),
    ...(examples && { examples }),
    ...(readElsewhere && { readElsewhere }),
  };
}

type TakenNames = ReadonlyMap<string, Masked | undefined>;

/**
 * Names the environment variable for a value. One value has one name: where the value is stored already, its
 * name is used again; a name that stands for another value gets a number.
 */
export function nameVariable(
  facts: NameFacts,
  value: string,
  { taken, naming, examples, readElsewhere }: NameContext,
): ChosenName | NotApplicable {
  if (facts.chosen !== undefined) return checkChosen(facts.chosen, value, taken);
  if (facts.fallbackOf !== undefined) return checkFallback(facts.fallbackOf, value, taken);
  for (const [name, known] of taken) {
    if (known?.unwrap() === value && isValid(name)) {
      return chosen(name, [name + usedAgain]);
    }
  }
  const wish = prefixed(naming, suggestName(facts));
  // What .env.example lists is there to be given a value.
  const isOthers = (name: string): boolean => readElsewhere?.has(name) === true && !examples?.has(name);
  const isFree = (name: string): boolean =>
    !taken.has(name) && facts.isRead?.(name) !== true && !isOthers(name);
  let name = wish;
  for (let number = 2; !isFree(name); number++) name = `${wish}_${number}`;
  if (name !== wish) return chosen(name, [wish + (taken.has(wish) ? isTaken : isReadByOthers)]);
  return chosen(name, examples?.has(name) ? [name + isExample] : []);
}

/**
 * Names the entry in a manager, for example `app/mailgun-sending-key`, by the manager's own rules.
 * @param given what this run has named before: one value has one name, and one name one value
 */
export function nameEntry(
  facts: NameFacts,
  value: string,
  given: TakenNames = new Map(),
  entries = commonEntries,
  naming?: Naming,
): ChosenName | NotApplicable {
  if (facts.chosen !== undefined) return obeys(chosen(facts.chosen, []), entries);
  for (const [name, known] of given) if (known?.unwrap() === value) return obeys(chosen(name, []), entries);
  const variable = facts.fallbackOf ?? suggestName(facts);
  const parts = entryParts(naming, variable);
  const wish = parts.length > 0 && entries.join ? entries.join(parts) : entries.from(variable);
  const joint = entries.pattern.test(`${wish}-2`) ? '-' : '_';
  let name = wish;
  for (let number = 2; given.has(name); number++) name = `${wish}${joint}${number}`;
  return obeys(chosen(name, []), entries);
}

const usedAgain = ' holds this value already and is used again.';
const isTaken = ' stands for another value already.';
const isReadByOthers = ' is read by code already, and may have another value where that runs.';
const isExample = ' stands in .env.example already: it is taken to mean this value.';

/** True for a note that only tells how a name came about, and asks nothing of the user. */
export function isAboutName(note: string): boolean {
  return [usedAgain, isTaken, isReadByOthers, isExample].some((ending) => note.endsWith(ending));
}

/** The name, or what speaks against it. */
export function obeys(name: ChosenName, rule: NameRule | undefined): ChosenName | NotApplicable {
  return rule && !rule.pattern.test(name.name) ? notApplicable(rule.says) : name;
}

/** Ids that AWS Secrets Manager, Vault and Conjur all take. */
const commonEntries: EntryNames = {
  from: (variable) => `app/${variable.toLowerCase().replaceAll('_', '-')}`,
  join: (parts) => parts.join('/'),
  pattern: /^[A-Za-z0-9_.-]+(?:\/[A-Za-z0-9_.-]+)*$/,
  says: 'An id may hold letters, digits, `_`, `.`, `-`, and `/` between its parts.',
};

/** The rule names what the value decodes to; the variable holds the encoded form, as the code expects it. */
export function nameOfEncoded({ encoding }: Pick<Finding, 'encoding'>, ruleEnv: string): string {
  return encoding === undefined ? ruleEnv : `${ruleEnv}_${encoding.toUpperCase()}`;
}

/** What to tell about a value in `encoding`. */
export function encodingNote({ encoding }: Pick<Finding, 'encoding'>): readonly string[] {
  return encoding === undefined ? [] : [`The value is stored in ${encoding}, as it stood in the file.`];
}

/** True for a name that every shell and language can read. */
function isValid(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !reserved.test(name);
}

function checkChosen(name: string, value: string, taken: TakenNames): ChosenName | NotApplicable {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    return notApplicable(
      'A variable name holds letters, digits and `_` only, and does not begin with a digit.',
    );
  }
  if (reserved.test(name))
    return notApplicable(`${name} means something to the system already. Choose another name.`);
  const known = taken.get(name);
  if (known && known.unwrap() !== value) {
    return notApplicable(`${name} has another value already. Choose another name.`);
  }
  return chosen(name, []);
}

/** Where the code reads a variable already, its name stays. */
function checkFallback(name: string, value: string, taken: TakenNames): ChosenName | NotApplicable {
  const known = taken.get(name);
  if (known && known.unwrap() !== value) {
    return notApplicable(
      `${name} has another value in .env already: delete the literal, it is only a fallback.`,
    );
  }
  return chosen(name, []);
}

/** The rule's name; the identifier's own where it says more, or where the rule does not know whose secret it is. */
function suggestName({ ruleEnv, generic, identifier }: NameFacts): string {
  const words = identifierWords(identifier ?? '');
  const name = words.join('_').toUpperCase();
  if (!isValid(name)) return ruleEnv;
  if (generic) return words.every((word) => vague.has(word)) ? ruleEnv : name;
  const known = new Set(identifierWords(ruleEnv));
  const [provider] = known;
  const saysMore = words.some((word) => !known.has(word) && !filler.has(word));
  return provider !== undefined && words.includes(provider) && saysMore ? name : ruleEnv;
}

function chosen(name: string, notes: readonly string[]): ChosenName {
  return { kind: 'name', name, notes };
}

/** Variables of systems, shells and runtimes: setting one of them would change more than the program's secret. */
const reserved =
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|PWD|OLDPWD|TERM|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|IFS|PS[0-4]|UID|EUID|PPID|HOSTNAME|DISPLAY|EDITOR|NODE_ENV|NODE_OPTIONS|NODE_PATH|PYTHON(?:PATH|HOME|STARTUP)|RUBYOPT|RUBYLIB|JAVA_HOME|JAVA_TOOL_OPTIONS|CLASSPATH|GOPATH|GOROOT|LD_\w+|DYLD_\w+|BASH_ENV|ENV|_)$/i;

const filler = new Set(
  'api key keys apikey token tokens secret secrets access auth private my the our default const value str string config credential credentials var env id'.split(
    ' ',
  ),
);

/** Words of names that promise a secret. */
const telling = new Set(
  'key keys apikey token tokens secret secrets password passwords passwd passphrase pass pwd pw credential credentials dsn pat'.split(
    ' ',
  ),
);

/** Words that on their own don't say what a secret is for. */
const vague = new Set(
  'key value val data str string text s x v a b c item default name id arg param authorization'.split(' '),
);
