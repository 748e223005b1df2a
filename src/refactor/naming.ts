// A team's own convention for names: what variables begin with, and where entries lie in a manager.

/** The convention that holds for a file. */
export interface Naming {
  /** What every new variable begins with; may be empty. */
  readonly prefix: string;
  /** Where entries lie: parts with `/` between, with placeholders; empty for each manager's usual place. */
  readonly path: string;
  /** For `{repo}`: the name of the project's folder. */
  readonly repo: string;
  /** For `{env}`: dev, prod. */
  readonly environment: string;
}

/** Why a prefix can't be used; undefined when it can. */
export function prefixProblem(prefix: string): string | undefined {
  return /^(?:[A-Za-z_][A-Za-z0-9_]*)?$/.test(prefix)
    ? undefined
    : 'It may hold letters, digits and `_`, and does not begin with a digit.';
}

/** Why a template can't be used; undefined when it can. */
export function pathProblem(path: string): string | undefined {
  if (path === '') return undefined;
  const unknown = [...path.matchAll(/\{([^{}]*)\}/g)].find(([, name = '']) => !placeholders.has(name));
  if (unknown) return `There is no placeholder ${unknown[0]}: use {repo}, {env} and {name}.`;
  if (!path.includes('{name}')) return 'It must hold {name}, or all values would have one name.';
  const rest = path.replace(/\{\w+\}/g, 'x');
  return /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)*$/.test(rest)
    ? undefined
    : 'Beside placeholders it may hold letters, digits, `_`, `.`, `-`, and `/` between its parts.';
}

/** Why an environment can't be used; undefined when it can. */
export function environmentProblem(environment: string): string | undefined {
  return /^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(environment)
    ? undefined
    : 'It may hold letters, digits, `_`, `.` and `-`.';
}

const placeholders = new Set(['repo', 'env', 'name']);

/** The parts of an entry's path for what the environment would call `variable`; none where no place was chosen. */
export function entryParts(naming: Naming | undefined, variable: string): readonly string[] {
  if (!naming || naming.path === '') return [];
  const name = variable.toLowerCase().replaceAll('_', '-');
  const values: Readonly<Record<string, string>> = { repo: naming.repo, env: naming.environment, name };
  const filled = naming.path.replace(/\{(\w+)\}/g, (whole, key: string) => plain(values[key] ?? whole));
  return filled.split('/').filter((part) => part !== '');
}

/** Folders may have any name; ids may not. */
function plain(text: string): string {
  return text.replace(/[^A-Za-z0-9_.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '') || 'app';
}

/** The variable with the team's prefix, which never stands twice. */
export function prefixed(naming: Naming | undefined, variable: string): string {
  if (!naming || variable.toUpperCase().startsWith(naming.prefix.toUpperCase())) return variable;
  return naming.prefix + variable;
}
