// Lint rules, and the dependency rules of ARCHITECTURE.md: what each folder may not import.
import js from '@eslint/js';
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

const nodeBuiltins = builtinModules.flatMap((name) => [name, `node:${name}`]);
const layers = ['base', 'engine', 'rules', 'refactor', 'respond', 'scan', 'store', 'expose', 'cli', 'editor'];

/** What each folder may use beside itself; everything else of `layers` is refused. */
const mayUse = {
  base: [],
  engine: ['base'],
  rules: ['base', 'engine'],
  refactor: ['base', 'engine'],
  respond: ['base', 'engine'],
  scan: ['base', 'engine', 'rules'],
  store: ['base', 'refactor', 'scan'],
  expose: ['base', 'engine', 'respond', 'scan'],
  cli: ['base', 'engine', 'rules', 'refactor', 'respond', 'scan', 'store', 'expose'],
  editor: ['base', 'engine', 'rules', 'refactor', 'respond', 'scan', 'expose'],
};
const pure = new Set(['base', 'engine', 'rules', 'refactor', 'respond']);

/** The restricted imports of a folder of `src`; `extra` patterns come on top. */
function restricted(layer, extra = []) {
  const refused = layers.filter((other) => other !== layer && !mayUse[layer].includes(other));
  const patterns = [
    ...refused.map((other) => ({
      regex: `^(\\.\\./)+${other}(/|$)`,
      message: `src/${layer} may not import src/${other} (ARCHITECTURE.md).`,
    })),
    ...mayUse[layer].map((other) => ({
      regex: `^(\\.\\./)+${other}/(?!index$)`,
      message: `Use src/${other} through its index.ts.`,
    })),
    { regex: '^(\\.\\./)+test(/|$)', message: 'Nothing in src imports from test.' },
  ];
  const paths = [
    ...(layer === 'editor'
      ? []
      : [{ name: 'vscode', message: 'Only src/editor and src/extension.ts import vscode.' }]),
    ...(pure.has(layer)
      ? nodeBuiltins.map((name) => ({ name, message: `src/${layer} is pure: no Node built-ins.` }))
      : []),
  ];
  return { 'no-restricted-imports': ['error', { patterns: [...patterns, ...extra], paths }] };
}

const layerRules = layers.map((layer) => ({ files: [`src/${layer}/**/*.ts`], rules: restricted(layer) }));

export default tseslint.config(
  { ignores: ['dist', 'out', '.vscode-test', '.keylift-start', 'test/fixtures', '**/*.generated.*'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  ...layerRules,
  {
    // The two groups that make N + M: they meet in refactor/, never in each other.
    files: ['src/refactor/languages/*.ts'],
    rules: restricted('refactor', [{ regex: '/backends/', message: 'Languages do not know backends.' }]),
  },
  {
    files: ['src/refactor/backends/*.ts'],
    rules: restricted('refactor', [{ regex: '/languages/', message: 'Backends do not know languages.' }]),
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  { files: ['scripts/**', 'test/bench/**', 'test/matrix/**'], rules: { 'no-console': 'off' } },
  {
    // Runs in a page of the editor.
    files: ['media/*.js'],
    languageOptions: {
      globals: { document: 'readonly', window: 'readonly', acquireVsCodeApi: 'readonly' },
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
  },
);
