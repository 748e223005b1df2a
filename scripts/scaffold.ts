// New files for a rule, a language or a backend, from scripts/templates/.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRepository } from './repository';

export const kinds = ['rule', 'language', 'backend'] as const;
export type Kind = (typeof kinds)[number];

interface Recipe {
  /** How the name must look, and the same in words. */
  readonly name: RegExp;
  readonly hint: string;
  /** Template and target; `NAME` stands for the name. */
  readonly files: readonly (readonly [template: string, target: string])[];
  readonly next: (name: string) => readonly string[];
}

const camelCase = { name: /^[a-z][A-Za-z0-9]*$/, hint: 'letters and digits, as in "azureKeyVault"' };

const recipes: Readonly<Record<Kind, Recipe>> = {
  rule: {
    name: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    hint: 'small letters, digits and dashes, as in "acme-mail"',
    files: [['rule.yaml', 'rules/NAME.yaml']],
    next: (name) => [
      'Describe the credential; rules/README.md explains every field.',
      `Run "npm run rules:check -- ${name}" until it is silent, then "npm run build:docs".`,
    ],
  },
  language: {
    ...camelCase,
    files: [
      ['language.ts', 'src/refactor/languages/NAME.ts'],
      ['language.test.ts', 'test/unit/refactor/languages/NAME.test.ts'],
    ],
    next: (name) => [
      `Say what literals, comments and the environment look like in ${name}.`,
      'Run "npm run build:registries" and "npm run build:grammars", then the new test.',
    ],
  },
  backend: {
    ...camelCase,
    files: [
      ['backend.ts', 'src/refactor/backends/NAME.ts'],
      ['backend.test.ts', 'test/unit/refactor/backends/NAME.test.ts'],
    ],
    next: () => [
      'Give a lookup for each language that you can test.',
      'Run "npm run build:registries", then the new test.',
    ],
  },
};

export interface Scaffold {
  /** Paths of the new files, relative to the root. */
  readonly files: readonly string[];
  /** What is to be done next, in sentences. */
  readonly next: readonly string[];
}

/**
 * Writes the files below `root`.
 *
 * @throws Error when the name is not fit for the kind, or a file is there already; nothing is written then.
 */
export function scaffold(kind: Kind, name: string, root: string): Scaffold {
  const recipe = recipes[kind];
  if (!recipe.name.test(name)) throw new Error(`"${name}" is no name for a ${kind}: use ${recipe.hint}.`);
  const files = recipe.files.map(([template, target]) => ({
    target: target.replace('NAME', name),
    text: fill(readFileSync(inRepository('scripts/templates', `${template}.template`), 'utf8'), name),
  }));
  for (const { target } of files) {
    if (existsSync(path.join(root, target))) throw new Error(`${target} is there already.`);
  }
  for (const { target, text } of files) {
    const file = path.join(root, target);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return { files: files.map(({ target }) => target), next: recipe.next(name) };
}

function fill(template: string, name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').split(/[-\s]/);
  const spellings: Readonly<Record<string, string>> = {
    id: name,
    name,
    Title: words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' '),
    NAME: words.join('_').toUpperCase(),
    lower: words.join('_').toLowerCase(),
  };
  return template.replace(
    /__(id|name|Title|NAME|lower)__/g,
    (_, spelling: string) => spellings[spelling] ?? '',
  );
}
