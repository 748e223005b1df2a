// keylift:ignore-file because the made-up values of these cases stand in assignments
import type { ContextCase } from './contextCase';
import { swiftHelper as helper } from '../requireEnv';

const head = 'import Foundation\n\n';
const lookup = 'requireEnvironment("ACME_KEY")';
const becomes = (row: string, before: string, after = before.replace('"«»"', lookup)): ContextCase => ({
  row,
  before: `${head}${before}\n`,
  after: `${head}${after}\n${helper}`,
});
const refused = (row: string, before: string, after: RegExp): ContextCase => ({
  row,
  before: `${head}${before}\n`,
  after,
});

export const swift: readonly ContextCase[] = [
  becomes('constant, property', 'let k = "«»"'),
  becomes('constant, property', 'extension A {\n    static let k: String? = "«»"\n}'),
  becomes('computed property', 'var k: String { "«»" }'),
  becomes('lazy property', 'class A {\n    lazy var k = "«»"\n}'),
  becomes('default of a parameter', 'func f(k: String = "«»") {}'),
  refused(
    'default of a parameter of a public function',
    'public func f(k: String = "«»") {}',
    /default of a public/,
  ),
  becomes('part of a literal', 'let h = "Bearer «» \\(x)"', `let h = "Bearer \\(${lookup}) \\(x)"`),
  becomes('part of a literal', 'let h = """\n    a «»\n    """', `let h = """\n    a \\(${lookup})\n    """`),
  becomes(
    'literal within an interpolation',
    'let h = "a \\(f("b «»"))"',
    `let h = "a \\(f("b \\(${lookup})"))"`,
  ),
  becomes('raw literal', 'let h = #"«»"#', `let h = ${lookup}`),
  becomes('raw literal', 'let h = f(key: ##"«»"##, "b", #"c"d"#)', `let h = f(key: ${lookup}, "b", #"c"d"#)`),
  becomes(
    'part of a raw literal',
    'let h = #"a "q" \\d «» \\#(x)"#',
    `let h = #"a "q" \\d \\#(${lookup}) \\#(x)"#`,
  ),
  becomes(
    'part of a raw literal',
    'let h = #"""\n    a "«»"\n    """#',
    `let h = #"""\n    a "\\#(${lookup})"\n    """#`,
  ),
  becomes('`case` label', 'switch k {\ncase "a", "«»":\n    f()\ndefault:\n    break\n}'),
  becomes('operand, receiver', 'let u = "«»".data(using: .utf8)!'),
  becomes('operand, receiver', 'let u = k ?? "«»"'),
  becomes('element, key', 'let d: [String: Any] = ["«»": 1]'),
  becomes('trailing closure', 'let x = f { $0 + "«»" }'),
  refused('raw value of an enum', 'enum E: String {\n    case a = "«»"\n}', /enum value/),
  refused(
    'argument of an attribute',
    '@available(*, deprecated, message: "«»")\nfunc f() {}',
    /compile-time constants/,
  ),
  refused('`StaticString` and other types', 'let s: StaticString = "«»"', /another type/),
  refused('format', 'let s = String(format: "%@ «»", x)', /format string/),
  refused('text of a view', 'let t = Text("«»")', /shown to whoever/),
  refused('directive', '#error("«»")', /string literal of the program/),
  refused(
    'manager that must be awaited, in an initialiser',
    'struct A {\n    let k = "«»"\n}',
    /initialiser/,
  ),
].map((one) => (one.row.startsWith('manager') ? { ...one, options: { backend: 'awsSecretsManager' } } : one));
