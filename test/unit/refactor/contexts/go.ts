// keylift:ignore-file because the made-up values of these cases stand in assignments
import type { ContextCase } from './contextCase';
import { head, helper } from '../mustEnv';

const lookup = 'mustEnv("ACME_KEY")';
const file = (code: string): string => `${head}${code}\n${helper}`;

const types =
  'type T string\n\ntype S struct {\n\tK T\n\tN int\n}\n\ntype M map[string]T\n\n' +
  'func ptr[V any](v V) *V { return &v }\n\nfunc g(n string, t ...T) {}\n\n';

export const go: readonly ContextCase[] = [
  { row: 'constant', before: file('const k = "«»"'), after: file(`var k = ${lookup}`) },
  {
    row: 'constant of a group',
    before: file('const (\n\ta = 1\n\tk = "«»"\n)'),
    after: file(`const (\n\ta = 1\n)\n\nvar k = ${lookup}`),
  },
  {
    row: 'constant that another constant or an array length needs',
    before: file('const k = "«»"\n\nvar a [len(k)]int'),
    after: /only constants are allowed/,
  },
  {
    row: 'constant in a function',
    before: file('func f() {\n\tconst k = "«»"\n\tg(k)\n}'),
    after: file(`func f() {\n\tvar k = ${lookup}\n\tg(k)\n}`),
  },
  {
    row: 'named string type',
    before: file('type T string\n\nvar k T = "«»"'),
    after: file(`type T string\n\nvar k T = T(${lookup})`),
  },
  ...(
    [
      ['const k = §\n\nvar a T = k', 'var k = §\n\nvar a T = T(k)'],
      ['var a = S{§, 1}', 'var a = S{T(§), 1}'],
      ['var a = M{"a": §}', 'var a = M{"a": T(§)}'],
      ['var a = append([]T{}, §)', 'var a = append([]T{}, T(§))'],
      ['var a = ptr[T](§)', 'var a = ptr[T](T(§))'],
      ['func f() {\n\tg("a", §)\n}', 'func f() {\n\tg("a", T(§))\n}'],
      [
        'func f() {\n\tc := make(chan T, 1)\n\tc <- §\n}',
        'func f() {\n\tc := make(chan T, 1)\n\tc <- T(§)\n}',
      ],
      ['func f(m map[string]T) {\n\tm["a"] = §\n}', 'func f(m map[string]T) {\n\tm["a"] = T(§)\n}'],
      ['func f(m map[T]int) {\n\tg(m[§])\n}', 'func f(m map[T]int) {\n\tg(m[T(§)])\n}'],
      ['func f() {\n\tt := T("a")\n\th(t == §)\n}', 'func f() {\n\tt := T("a")\n\th(t == T(§))\n}'],
      ['func f() {\n\th := func(t T) {}\n\th(§)\n}', 'func f() {\n\th := func(t T) {}\n\th(T(§))\n}'],
      ['func f() {\n\th := func(t string) {}\n\th(§)\n}', 'func f() {\n\th := func(t string) {}\n\th(§)\n}'],
    ] as const
  ).map(([before, after]) => ({
    row: 'named string type',
    before: file(types + before.replace('§', '"«»"')),
    after: file(types + after.replace('§', lookup)),
  })),
  { row: 'struct tag', before: file('type T struct {\n\tA string `json:"«»"`\n}'), after: /struct tag/ },
  { row: 'import path', before: 'package main\n\nimport "«»"\n', after: /module specifier/ },
  { row: 'comment, `//go:` line', before: 'package main\n\n//go:embed «»\nvar a string\n', after: /comment/ },
  {
    row: '`case` label',
    before: file('func f(s string) {\n\tswitch s {\n\tcase "«»":\n\t}\n}'),
    after: file(`func f(s string) {\n\tswitch s {\n\tcase ${lookup}:\n\t}\n}`),
  },
  {
    row: 'part of a raw literal',
    before: file('var k = `a "«»"`'),
    after: file(`var k = \`a "\` + ${lookup} + \`"\``),
  },
  {
    row: 'import of a name that is taken',
    before: 'package main\n\nvar os = 1\n\nvar k = "«»"\n',
    after: `package main\n\nimport stdos "os"\n\nvar os = 1\n\nvar k = ${lookup}\n${helper.replace('os.Getenv', 'stdos.Getenv')}`,
  },
  {
    row: 'variable of the linker (`-X`)',
    before: file('// Set by -ldflags "-X main.k=…".\nvar k = "«»"'),
    after: /linker/,
  },
];
