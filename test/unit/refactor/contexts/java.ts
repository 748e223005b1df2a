// keylift:ignore-file because the made-up values of these cases stand in assignments
import type { ContextCase } from './contextCase';

const head = 'import java.util.Optional;\n\n';
const lookup =
  'Optional.ofNullable(System.getenv("ACME_KEY")).filter(value -> !value.isEmpty())' +
  '.orElseThrow(() -> new IllegalStateException("ACME_KEY is not set"))';
const within = (code: string): string => `${head}class A {\n  ${code}\n}\n`;

export const java: readonly ContextCase[] = [
  {
    row: 'constant',
    before: within('static final String K = "«»";'),
    after: within(`static final String K = ${lookup};`),
  },
  {
    row: 'constant that an annotation or a label needs',
    before: within('static final String K = "«»";\n  @B(K) int c;'),
    after: /only constants are allowed/,
  },
  {
    row: 'constant that an annotation or a label needs',
    before: within('static final String K = "«»";\n  void f(String s) { switch (s) { case K: } }'),
    after: /only constants are allowed/,
  },
  { row: 'argument of an annotation', before: within('@B("«»") int c;'), after: /compile-time constants/ },
  {
    row: "argument of Spring's `@Value`",
    before:
      'import org.springframework.beans.factory.annotation.Value;\n\nclass A {\n  @Value("«»") String k;\n}\n',
    after:
      'import org.springframework.beans.factory.annotation.Value;\n\nclass A {\n  @Value("${ACME_KEY}") String k;\n}\n',
  },
  {
    row: "argument of Spring's `@Value`",
    before:
      'import org.springframework.beans.factory.annotation.Value;\n\nclass A {\n  @Value("«»") String k;\n}\n',
    after: /makes no calls/,
    options: { backend: 'vault' },
  },
  {
    row: '`case` label',
    before: within('void f(String s) { switch (s) { case "«»": } }'),
    after: /case label/,
  },
  {
    row: 'field of an interface',
    before: `${head}interface A {\n  String K = "«»";\n}\n`,
    after: `${head}interface A {\n  String K = ${lookup};\n}\n`,
  },
  {
    row: 'argument of an enum constant',
    before: `${head}enum A {\n  B("«»");\n\n  A(String k) {}\n}\n`,
    after: `${head}enum A {\n  B(${lookup});\n\n  A(String k) {}\n}\n`,
  },
  {
    row: 'text block',
    before: within('String k = """\n    a «» 5%""";'),
    after: within(`String k = """\n    a %s 5%%""".formatted(${lookup});`),
  },
  {
    row: 'operand of `+`',
    before: within('String k = "a" + "«»";'),
    after: within(`String k = "a" + ${lookup};`),
  },
  {
    row: 'receiver of a method',
    before: within('char[] k = "a «»".toCharArray();'),
    after: within(`char[] k = ("a " + ${lookup}).toCharArray();`),
  },
  {
    row: 'lambda',
    before: within('Runnable r = () -> f("«»");'),
    after: within(`Runnable r = () -> f(${lookup});`),
  },
];
