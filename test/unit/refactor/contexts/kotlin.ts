// keylift:ignore-file because the made-up values of these cases stand in assignments
import type { ContextCase } from './contextCase';

const lookup = 'System.getenv("ACME_KEY")?.ifEmpty { null } ?: error("ACME_KEY is not set")';
/** The same code with the lookup for the literal. */
const becomes = (row: string, before: string): ContextCase => ({
  row,
  before: `${before}\n`,
  after: `${before.replace('"«»"', lookup)}\n`,
});
const inParentheses = (row: string, before: string): ContextCase => ({
  row,
  before: `${before}\n`,
  after: `${before.replace('"«»"', `(${lookup})`)}\n`,
});

export const kotlin: readonly ContextCase[] = [
  {
    row: '`const val`',
    before: 'object A {\n    const val K = "«»"\n}\n',
    after: `object A {\n    val K = ${lookup}\n}\n`,
  },
  {
    row: 'constant that another constant or an annotation needs',
    before: 'const val K = "«»"\nconst val L = "a$K"\n',
    after: /only constants are allowed/,
  },
  {
    row: 'constant that another constant or an annotation needs',
    before: 'const val K = "«»"\n\n@Deprecated(K)\nfun f() {}\n',
    after: /only constants are allowed/,
  },
  {
    row: 'argument of an annotation',
    before: '@Deprecated("«»")\nfun f() {}\n',
    after: /compile-time constants/,
  },
  becomes('branch of `when`', 'fun f(s: String) = when (s) {\n    "a", "«»" -> 1\n    else -> 2\n}'),
  becomes('branch of `when`', 'fun f() = when {\n    x -> "«»"\n    else -> "b"\n}'),
  becomes('default of a parameter', 'fun f(s: String = "«»") = s'),
  becomes('default of a parameter', 'data class A(val k: String = "«»", val n: Int = 1)'),
  becomes('argument of an enum constant', 'enum class E(val k: String) {\n    A("«»"),\n}'),
  becomes('argument of a constructor of the base class', 'class A : B("«»")'),
  {
    row: 'part of a literal',
    before: 'val s = "a $x «» ${y + 1}"\n',
    after: `val s = "a $x \${${lookup}} \${y + 1}"\n`,
  },
  {
    row: 'literal within a template',
    before: 'val s = "a${"b «»"}"\n',
    after: `val s = "a\${"b \${${lookup}}"}"\n`,
  },
  {
    row: 'part of a raw literal',
    before: 'val s = """\n    |"q" \\d«»\n""".trimMargin()\n',
    after: `val s = """\n    |"q" \\d\${${lookup}}\n""".trimMargin()\n`,
  },
  {
    row: 'part of a raw literal',
    before: 'val s = """C:\\«»"""\n',
    after: `val s = """C:\\\${${lookup}}"""\n`,
  },
  { row: 'template of `format`', before: 'val s = "%s «»".format(x)\n', after: /format string/ },
  { row: 'template of `format`', before: 'val s = String.format("%s «»", x)\n', after: /format string/ },
  becomes('argument of `format`', 'val s = "%s".format("«»")'),
  becomes('delegate', 'val k by lazy { "«»" }'),
  becomes('getter', 'val k: String\n    get() = "«»"'),
  inParentheses('operand, receiver', 'val s = "«»".toByteArray()'),
  inParentheses('operand, receiver', 'val s = "«»"[0]'),
  inParentheses('operand, receiver', 'val s = "«»" in list'),
  inParentheses('operand, receiver', 'val s = x ?: "«»"'),
  inParentheses('operand, receiver', 'val m = mapOf("a" to "«»")'),
  becomes('right side of `=` and of `return`', 'fun f(): String {\n    k = "«»"\n    return k\n}'),
  {
    row: 'build script of an Android app',
    before: 'buildConfigField("String", "K", "\\"«»\\"")\n',
    after: /anybody can read/,
    options: { path: 'app/build.gradle.kts' },
  },
];
