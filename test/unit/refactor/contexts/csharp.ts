// keylift:ignore-file because the made-up values of these cases stand in assignments
import type { ContextCase } from './contextCase';

const head = 'using System;\n\n';
const lookup =
  'Environment.GetEnvironmentVariable("ACME_KEY") ?? throw new InvalidOperationException("ACME_KEY is not set")';
const within = (code: string): string => `${head}class A { ${code} }\n`;

export const csharp: readonly ContextCase[] = [
  {
    row: 'constant',
    before: within('const string K = "«»";'),
    after: within(`static readonly string K = ${lookup};`),
  },
  { row: 'argument of an attribute', before: within('[B("«»")] int c;'), after: /compile-time constants/ },
  {
    row: 'default of a parameter',
    before: within('void F(string k = "«»") { G(k); }'),
    after: within(`void F(string k = null) { k = k ?? ${lookup}; G(k); }`),
  },
  {
    row: '`case` label, pattern',
    before: within('void F(string k) { switch (k) { case "«»": break; } }'),
    after: /case label/,
  },
  { row: '`case` label, pattern', before: within('bool F(string k) => k is "«»";'), after: /case label/ },
  {
    row: 'constant that another constant needs',
    before: within('const string K = "«»"; const string L = K + "a";'),
    after: /only constants are allowed/,
  },
  {
    row: 'field that another field reads',
    before: within('string k = "«»"; static string l = "a";'),
    after: within(`string k = ${lookup}; static string l = "a";`),
  },
  {
    row: 'part of an interpolated literal',
    before: within('string F(string a) => $"{a} «» b";'),
    after: within(`string F(string a) => $"{a} " + (${lookup}) + " b";`),
  },
  {
    row: 'part of a verbatim literal',
    before: within('string k = @"a\\b «»";'),
    after: within(`string k = @"a\\b " + (${lookup});`),
  },
  {
    row: 'part of a verbatim literal',
    before: within('string k = @"C:\\«»";'),
    after: within(`string k = @"C:\\" + (${lookup});`),
  },
  {
    row: 'part of a verbatim literal',
    before: within('string k = @"C:\\«»""q""";'),
    after: within(`string k = @"C:\\" + (${lookup}) + @"""q""";`),
  },
  { row: 'raw literal', before: within('string k = """«»""";'), after: within(`string k = ${lookup};`) },
  {
    row: 'raw literal',
    before: within('string k = """\n    «»\n    """;'),
    after: within(`string k = ${lookup};`),
  },
  {
    row: 'part of a raw literal',
    before: within('string k = """\n    a: «»\n    """;'),
    after: /raw literal/,
  },
  { row: 'part of a raw literal', before: within('string k = """a «»""";'), after: /raw literal/ },
  {
    row: 'bytes literal',
    before: within('byte[] k = "«»"u8.ToArray();'),
    after: within(`byte[] k = System.Text.Encoding.UTF8.GetBytes(${lookup}).ToArray();`),
  },
  {
    row: 'argument of `DllImport`',
    before: within('[DllImport("«»")] static extern void F();'),
    after: /compile-time constants/,
  },
];
