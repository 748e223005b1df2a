// Reads rules/*.yaml and holds them against rules/schema.json.
import { Ajv, type ErrorObject } from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import type { RuleFile, RuleProblem, WrittenProvider } from '../../src/rules/compiler';
import schema from '../../rules/schema.json';

export interface ReadRules {
  /** Valid by the schema; rules that are not are left out, and a problem says so. */
  readonly files: readonly RuleFile[];
  readonly problems: readonly RuleProblem[];
}

/** All rule files of a folder, ordered by name. Files that begin with `_` are no providers. */
export function readRuleFiles(folder: string): ReadRules {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && !name.startsWith('_'));
  const read = names.sort().map((name) => {
    const file = path.posix.join(path.basename(folder), name);
    return parseRuleFile(file, readFileSync(path.join(folder, name), 'utf8'));
  });
  return { files: read.flatMap(({ files }) => files), problems: read.flatMap(({ problems }) => problems) };
}

/** One file's text; see `readRuleFiles`. */
export function parseRuleFile(file: string, text: string): ReadRules {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message }) => ({
      file,
      message: `The file is not valid YAML: ${message.trimEnd()}`,
      hint: 'Quote strings that hold ": ", " #", a leading {, [, *, & or !.',
    }));
    return { files: [], problems };
  }
  const value: unknown = document.toJS();
  if (validate(value)) return { files: [{ file, provider: value }], problems: [] };
  const problems = describeErrors(file, value, validate.errors ?? []);
  const rest = withoutBadRules(value, validate.errors ?? []);
  return { files: validate(rest) ? [{ file, provider: rest }] : [], problems };
}

const validate = new Ajv({ allErrors: true, verbose: true }).compile<WrittenProvider>(schema);

function describeErrors(file: string, value: unknown, errors: readonly ErrorObject[]): RuleProblem[] {
  const problems = errors.filter(({ keyword }) => keyword !== 'oneOf').map((error) => describeError(file, value, error));
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function describeError(file: string, value: unknown, error: ErrorObject): RuleProblem {
  const [, index, rest] = /^\/rules\/(\d+)(.*)$/.exec(error.instancePath) ?? [];
  const rule = index === undefined ? undefined : ruleName(value, Number(index));
  const place = (rest ?? error.instancePath).replace(/^\//, '').replaceAll('/', '.');
  return {
    file,
    ...(rule !== undefined && { rule }),
    message: `${place === '' ? 'It' : place} ${messageOf(error)}.`,
    hint: hintOf(error),
  };
}

function messageOf({ keyword, message = 'is wrong', params, data }: ErrorObject): string {
  const named = params as Readonly<Record<string, unknown>>;
  if (keyword === 'additionalProperties') return `has an unknown field "${String(named['additionalProperty'])}"`;
  if (keyword === 'enum' && Array.isArray(named['allowedValues'])) {
    return `is ${JSON.stringify(data)}, not one of ${named['allowedValues'].join(', ')}`;
  }
  return message;
}

function hintOf({ parentSchema, keyword }: ErrorObject): string {
  const description: unknown = parentSchema?.['description'];
  if (keyword === 'additionalProperties' || keyword === 'required' || typeof description !== 'string') {
    return 'rules/schema.json lists the fields.';
  }
  return `It should be: ${description}`;
}

function ruleName(value: unknown, index: number): string {
  const id = field(rulesOf(value)[index], 'id');
  return typeof id === 'string' ? id : `rule ${index + 1}`;
}

function withoutBadRules(value: unknown, errors: readonly ErrorObject[]): unknown {
  const bad = new Set(errors.map(({ instancePath }) => /^\/rules\/(\d+)/.exec(instancePath)?.[1]));
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, rules: rulesOf(value).filter((_, index) => !bad.has(String(index))) };
}

function rulesOf(value: unknown): readonly unknown[] {
  const rules = field(value, 'rules');
  return Array.isArray(rules) ? rules : [];
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}
