// The fixes of Java: whole texts before and after.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, checkRefactor, fixed } from '../../../support/checkRefactor';

const java = { languageId: 'java' };
const lookup =
  'Optional.ofNullable(System.getenv("ACME_KEY")).filter(value -> !value.isEmpty())' +
  '.orElseThrow(() -> new IllegalStateException("ACME_KEY is not set"))';
const head = 'import java.util.Optional;\n\n';

describe('Java: a whole literal', () => {
  it('has its full name where the package has a class of the short one', () =>
    checkRefactor(
      { languageId: 'java' },
      'class A extends Optional { String k = "«»"; }\n',
      'class A extends Optional { String k = java.util.Optional.ofNullable(System.getenv("ACME_KEY"))' +
        '.filter(value -> !value.isEmpty()).orElseThrow(() -> new IllegalStateException("ACME_KEY is not set")); }\n',
    ));

  it('becomes an expression that throws, and Optional is imported', () =>
    checkRefactor(
      java,
      'package a;\n\nclass A {\n    private static final String KEY = "«»";\n}\n',
      `package a;\n\n${head}class A {\n    private static final String KEY = ${lookup};\n}\n`,
    ));

  it('goes to the top without a package', () =>
    checkRefactor(java, 'class A { String k = "«»"; }\n', `${head}class A { String k = ${lookup}; }\n`));

  it('takes its place among the imports', () =>
    checkRefactor(
      java,
      'import java.util.List;\nimport org.a.B;\nimport static a.B.c;\n\nclass A { String k = "«»"; }\n',
      `import java.util.List;\nimport java.util.Optional;\nimport org.a.B;\nimport static a.B.c;\n\nclass A { String k = ${lookup}; }\n`,
    ));

  it('is covered by an import that is there', async () => {
    for (const line of ['import java.util.*;', 'import java.util.Optional;']) {
      await checkRefactor(
        java,
        `${line}\n\nclass A { String k = "«»"; }\n`,
        `${line}\n\nclass A { String k = ${lookup}; }\n`,
      );
    }
  });

  it('uses the full name where Optional is another class', async () => {
    for (const line of ['import com.google.common.base.Optional;', 'class Optional {}']) {
      await checkRefactor(
        java,
        `${line}\nclass A { String k = "«»"; }\n`,
        `${line}\nclass A { String k = java.util.${lookup}; }\n`,
      );
    }
  });

  it('takes a free name for the parameter', () =>
    checkRefactor(
      java,
      `${head}class A { void f(int value) { g("«»".getBytes()); } }\n`,
      `${head}class A { void f(int value) { g(${lookup.replace('value -> !value', 'value2 -> !value2')}.getBytes()); } }\n`,
    ));

  it('stores the decoded value', () =>
    checkRefactor(
      { ...java, value: 'a"b\\c\u00e9A' },
      `${head}class A { String k = "«a\\"b\\\\c\\u00e9\\101»"; }\n`,
      `${head}class A { String k = ${lookup}; }\n`,
    ));

  it('is the text of a block without its indentation', () =>
    checkRefactor(
      { ...java, value: 'BEGIN\nabc\nEND' },
      `${head}class A {\n    String k = """\n        «BEGIN\n        abc\n        END»""";\n}\n`,
      `${head}class A {\n    String k = """\n        %s""".formatted(${lookup});\n}\n`,
    ));

  it('says that copies of a shared constant stay old', async () => {
    const plan = await checkRefactor(
      java,
      `${head}class A { public static final String K = "«»"; }\n`,
      `${head}class A { public static final String K = ${lookup}; }\n`,
    );
    assert.equal(plan.notes.length, 1);
    assert.match(plan.notes[0]!, /compiled again/);
  });

  it('is replaced in an interface, an enum and a lambda', async () => {
    for (const code of [
      'interface I { String K = "«»"; }',
      'enum E { A("«»"); E(String s) {} }',
      'class A { Runnable r = () -> g("«»"); }',
    ]) {
      await checkRefactor(java, `${head}${code}\n`, `${head}${code.replace('"«»"', lookup)}\n`);
    }
  });

  it('keeps Windows line ends', () =>
    checkRefactor(
      java,
      'package a;\r\n\r\nclass A { String k = "«»"; }\r\n',
      `package a;\r\n\r\nimport java.util.Optional;\r\n\r\nclass A { String k = ${lookup}; }\r\n`,
    ));
});

describe('Java: a part of a literal', () => {
  it('is joined with +', () =>
    checkRefactor(
      java,
      `${head}class A { String h = "Bearer «»"; String u = "x"; }\n`,
      `${head}class A { String h = "Bearer " + ${lookup}; String u = "x"; }\n`,
    ));

  it('is joined in parentheses before a call', () =>
    checkRefactor(
      java,
      `${head}class A { byte[] h = "a «» b".getBytes(); }\n`,
      `${head}class A { byte[] h = ("a " + ${lookup} + " b").getBytes(); }\n`,
    ));

  it('is an argument of a text block', () =>
    checkRefactor(
      java,
      `${head}class A { String h = """\n  100% «»\n  """; }\n`,
      `${head}class A { String h = """\n  100%% %s\n  """.formatted(${lookup}); }\n`,
    ));
});

describe('Java: the helper of a manager', () => {
  it('is a member of an annotation type, which is the outermost', async () => {
    const { text } = await fixed({ ...java, backend: 'vault' }, '@interface A {\n    String K = "«»";\n}\n');
    assert.match(text, /^ {4}static final class VaultSecrets \{$/m);
    assert.match(text, /\n {4}\}\n\}\n$/);
  });
});

describe('Java refuses', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['an annotation', '@Value("«»") class A {}\n', /Annotation and attribute/],
    ['an annotation with names', 'class A { @B(c = "«»") int d; }\n', /Annotation and attribute/],
    ['an annotation of its own', '@interface A { String b() default "«»"; }\n', /Annotation and attribute/],
    [
      'a constant that an annotation of its own uses',
      '@interface A { String K = "«»"; String b() default K; }\n',
      /only constants are allowed/,
    ],
    ['a label', 'class A { void f() { switch (s) { case "«»": } } }\n', /case label/],
    [
      'a constant that an annotation uses',
      'class A { static final String K = "«»"; @B(K) int d; }\n',
      /only constants/,
    ],
    [
      'a constant that a label uses through another',
      'class A { static final String K = "«»"; static final String L = "x" + K; void f() { switch (s) { case L: } } }\n',
      /only constants/,
    ],
    ['a format', 'class A { String s = String.format("«» %s", x); }\n', /format string/],
    ['a format by .formatted', 'class A { String s = "«» %s".formatted(x); }\n', /format string/],
    ['a comment', 'class A { /* «» */ }\n', /comment/],
  ];
  for (const [what, before, reason] of cases) {
    it(what, () => checkNotApplicable(java, before, reason));
  }
});
