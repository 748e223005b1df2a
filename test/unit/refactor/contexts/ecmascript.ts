// keylift:ignore-file because the made-up values of these cases stand in assignments
import type { ContextCase } from './contextCase';

const lookup = "process.env.ACME_KEY || (() => { throw new Error('ACME_KEY is not set'); })()";
const helper = (type = ''): string =>
  `\nfunction requireEnv(name${type})${type} {\n  const value = process.env[name];\n` +
  '  if (!value) throw new Error(`${name} is not set`);\n  return value;\n}\n';
const remote = { backend: 'vault' };
const ts = { languageId: 'typescript' };
const tsx = { languageId: 'typescriptreact' };

export const ecmascript: readonly ContextCase[] = [
  {
    row: 'text of a template',
    before: 'f(`Bearer «»`);\n',
    after: `f(\`Bearer \${requireEnv('ACME_KEY')}\`);\n${helper()}`,
  },
  { row: 'tagged template', before: 'f(sql`«»`);\n', after: /tag of a template/ },
  {
    row: 'attribute of JSX',
    before: 'f(<A k="«»" />);\n',
    after: `f(<A k={requireEnv("ACME_KEY")} />);\n${helper(': string')}`.replace("('", '("'),
    options: tsx,
  },
  { row: 'text of JSX', before: 'f(<A>«»</A>);\n', after: /Client-side/, options: tsx },
  { row: 'key of an object', before: "f({ '«»': 1 });\n", after: `f({ [${lookup}]: 1 });\n` },
  { row: 'name of a class member', before: "class A { '«»' = 1; }\n", after: /member name/, options: ts },
  { row: 'module specifier', before: "import a from '«»';\n", after: /module specifier/ },
  { row: 'module specifier', before: "export * from '«»';\n", after: /module specifier/ },
  { row: 'module specifier', before: "const a = require('«»');\n", after: /module specifier/ },
  { row: '`import(…)`, `new URL(…, import.meta.url)`', before: "import('«»');\n", after: /module specifier/ },
  {
    row: '`import(…)`, `new URL(…, import.meta.url)`',
    before: "new URL('«»', import.meta.url);\n",
    after: /module specifier/,
  },
  { row: 'directive', before: "'«»';\n", after: /directive/ },
  {
    row: 'attribute of an import',
    before: "import a from 'b' with { type: '«»' };\n",
    after: /module specifier/,
  },
  { row: 'literal type', before: "type T = '«»';\n", after: /type position/, options: ts },
  { row: 'member of an enum', before: "enum A { B = '«»' }\n", after: /enum value/, options: ts },
  { row: '`as const`', before: "const k = '«»' as const;\n", after: `const k = ${lookup};\n`, options: ts },
  {
    row: 'variable of a union of literals',
    before: "const k: 'a' | 'b' = '«»';\n",
    after: /fixed strings/,
    options: ts,
  },
  {
    row: 'variable of type string',
    before: "const k: string = '«»';\n",
    after: `const k: string = ${lookup};\n`,
    options: ts,
  },
  {
    row: 'argument of a decorator',
    before: "@A('«»')\nclass B {}\n",
    after: `@A(${lookup})\nclass B {}\n`,
    options: ts,
  },
  {
    row: 'argument of a decorator, with `await`',
    before: "@A('«»')\nclass B {}\nexport {};\n",
    after: /initialiser/,
    options: { ...ts, ...remote },
  },
  {
    row: '`case` label',
    before: "switch (k) {\n  case '«»':\n}\n",
    after: `switch (k) {\n  case ${lookup}:\n}\n`,
  },
  {
    row: 'field of a class',
    before: "class A { static k = '«»'; }\n",
    after: `class A { static k = ${lookup}; }\n`,
    options: ts,
  },
  {
    row: 'field of a class, with `await`',
    before: "class A { static k = '«»'; }\nexport {};\n",
    after: /initialiser/,
    options: { ...ts, ...remote },
  },
  {
    row: 'default of a parameter',
    before: "function f(k = '«»') {}\n",
    after: `function f(k = ${lookup}) {}\n`,
  },
  {
    row: 'default of a parameter, with `await`',
    before: "async function f(k = '«»') {}\n",
    after: /initialiser/,
    options: remote,
  },
  {
    row: 'top level of CommonJS, with `await`',
    before: "const a = require('a');\nconst k = '«»';\n",
    after: /CommonJS/,
    options: remote,
  },
  {
    row: 'line after one without a semicolon',
    before: "const a = b\nconst k = '«»'.trim()\n",
    after:
      "const a = b\nconst k = (process.env.ACME_KEY || (() => { throw new Error('ACME_KEY is not set') })()).trim()\n",
  },
  {
    row: 'line after one without a semicolon',
    before: "const a = b\n'«»'.trim()\n",
    after:
      "const a = b\n;(process.env.ACME_KEY || (() => { throw new Error('ACME_KEY is not set') })()).trim()\n",
  },
  {
    row: 'line after one without a semicolon',
    before: "const a = b\n'Bearer «»'.trim()\n",
    after: `const a = b\n;\`Bearer \${requireEnv('ACME_KEY')}\`.trim()\n${helper().replaceAll(';', '')}`,
  },
  { row: 'what is indexed', before: "f('«»'[0]);\n", after: `f((${lookup})[0]);\n` },
  { row: 'key of a pattern', before: "const { '«»': a } = b;\n", after: `const { [${lookup}]: a } = b;\n` },
  {
    row: 'declaration without an implementation',
    before: "declare const k = '«»';\n",
    after: /no value/,
    options: ts,
  },
  {
    row: 'computed name of a typed field',
    before: "class A { ['«»'] = 1; }\n",
    after: /typed field/,
    options: ts,
  },
  {
    row: 'variable of type string',
    before: "const k: string | undefined = '«»';\n",
    after: `const k: string | undefined = ${lookup};\n`,
    options: ts,
  },
  {
    row: 'namespace, with `await`',
    before: "export namespace N { export const k = '«»'; }\n",
    after: /namespace/,
    options: { ...ts, ...remote },
  },
  {
    row: 'page of Next.js whose configuration is read at build time',
    before: "export const config = { key: '«»' };\n",
    after: /build time/,
    options: { ...ts, path: 'pages/api/a.ts', project: { dependencies: new Set(['next']) } },
  },
  {
    row: 'file of Vue or Svelte',
    before: '<script>\nconst k = "«»";\n</script>\n',
    after: /no language-aware fixes/,
    options: { languageId: 'vue' },
  },
];
