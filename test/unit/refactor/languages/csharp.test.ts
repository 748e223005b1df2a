// The fixes of C#: whole texts before and after.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, checkRefactor } from '../../../support/checkRefactor';

const cs = { languageId: 'csharp' };
const lookup =
  'Environment.GetEnvironmentVariable("ACME_KEY") ?? throw new InvalidOperationException("ACME_KEY is not set")';
const head = 'using System;\n\n';

describe('C#: a whole literal', () => {
  it('becomes an expression that throws, and System is used', () =>
    checkRefactor(
      cs,
      'namespace A;\n\nclass B { static readonly string K = "«»"; }\n',
      `${head}namespace A;\n\nclass B { static readonly string K = ${lookup}; }\n`,
    ));

  it('puts System first among the usings', () =>
    checkRefactor(
      cs,
      '// Licence.\nusing Foo;\n\nvar k = "«»";\n',
      `// Licence.\nusing System;\nusing Foo;\n\nvar k = ${lookup};\n`,
    ));

  it('is covered by a using that is there', async () => {
    for (const line of ['using System;', 'global using System;']) {
      await checkRefactor(cs, `${line}\nvar k = "«»";\n`, `${line}\nvar k = ${lookup};\n`);
    }
  });

  it('uses the full name where Environment is a class of the namespace', () =>
    checkRefactor(
      cs,
      'namespace A;\n\nclass B { Environment e; string k = "«»"; }\n',
      `using System;\n\nnamespace A;\n\nclass B { Environment e; string k = System.${lookup}; }\n`,
    ));

  it('goes to the usings around the secret, in a namespace and under a condition', async () => {
    await checkRefactor(
      cs,
      'namespace A\n{\n    using Foo;\n\n    class B { string k = "«»"; }\n}\n',
      `namespace A\n{\n    using System;\n    using Foo;\n\n    class B { string k = ${lookup}; }\n}\n`,
    );
    await checkRefactor(
      cs,
      '#if NET\nusing Foo;\n\nclass B { string k = "«»"; }\n#endif\n',
      `#if NET\nusing System;\nusing Foo;\n\nclass B { string k = ${lookup}; }\n#endif\n`,
    );
  });

  it('does not count on a using under a condition', () =>
    checkRefactor(
      cs,
      '#if NET\nusing System;\n#endif\n\nclass B { string k = "«»"; }\n',
      `#if NET\nusing System;\n#endif\n\nusing System;\n\nclass B { string k = ${lookup}; }\n`,
    ));

  it('goes above a condition that holds the code', () =>
    checkRefactor(
      cs,
      '#if NET\nclass B { string k = "«»"; }\n#endif\n',
      `${head}#if NET\nclass B { string k = ${lookup}; }\n#endif\n`,
    ));

  it('uses the full name where Environment is another class', () =>
    checkRefactor(
      cs,
      `${head}class Environment { string K = "«»"; }\n`,
      `${head}class Environment { string K = System.${lookup}; }\n`,
    ));

  it('is put in parentheses as an operand', () =>
    checkRefactor(cs, `${head}var k = "«»".Trim();\n`, `${head}var k = (${lookup}).Trim();\n`));

  it('stores the decoded value', async () => {
    await checkRefactor(
      { ...cs, value: 'a"b\\c\u00e9A' },
      `${head}var k = "«a\\"b\\\\c\\u00e9\\x41»";\n`,
      `${head}var k = ${lookup};\n`,
    );
    await checkRefactor(
      { ...cs, value: 'a"b\\c' },
      `${head}var k = @"«a""b\\c»";\n`,
      `${head}var k = ${lookup};\n`,
    );
    await checkRefactor(
      { ...cs, value: 'a{b' },
      `${head}var k = $"«a{{b»";\n`,
      `${head}var k = ${lookup};\n`,
    );
    await checkRefactor(cs, `${head}var k = """«»""";\n`, `${head}var k = ${lookup};\n`);
  });

  it('is encoded where the literal was', () =>
    checkRefactor(
      cs,
      `${head}var k = "«»"u8;\n`,
      `${head}var k = System.Text.Encoding.UTF8.GetBytes(${lookup});\n`,
    ));

  it('keeps Windows line ends', () =>
    checkRefactor(cs, 'var k = "«»";\r\n', `using System;\r\n\r\nvar k = ${lookup};\r\n`));
});

describe('C#: where only constants may stand', () => {
  it('const becomes static readonly', async () => {
    const plan = await checkRefactor(
      cs,
      `${head}class A { public const string K = "«»"; }\n`,
      `${head}class A { public static readonly string K = ${lookup}; }\n`,
    );
    assert.equal(plan.notes.length, 1);
    assert.match(plan.notes[0]!, /compiled again/);
  });

  it('a local const becomes a variable', () =>
    checkRefactor(
      cs,
      `${head}class A { void F() { const string k = "Bearer «»"; } }\n`,
      `${head}class A { void F() { string k = "Bearer " + (${lookup}); } }\n`,
    ));

  it('a default moves into the body', () =>
    checkRefactor(
      cs,
      `${head}class A\n{\n    void F(string k = "«»")\n    {\n        G(k);\n    }\n}\n`,
      `${head}class A\n{\n    void F(string k = null)\n    {\n        k = k ?? ${lookup};\n        G(k);\n    }\n}\n`,
    ));

  it('is refused where the constant is needed', async () => {
    await checkNotApplicable(cs, 'class A { const string K = "«»"; [B(K)] void F() {} }\n', /only constants/);
    await checkNotApplicable(
      cs,
      'class A { const string K = "«»"; const string L = "x" + K; }\n',
      /only constants/,
    );
    await checkNotApplicable(
      cs,
      'class A { const string K = "«»"; void F(string s = K) {} }\n',
      /only constants/,
    );
    await checkNotApplicable(
      cs,
      'class A { const string K = "«»"; void F() { switch (s) { case K: break; } } }\n',
      /only constants/,
    );
  });
});

describe('C#: a part of a literal', () => {
  it('is joined with +', () =>
    checkRefactor(cs, `${head}var h = F("Bearer «»");\n`, `${head}var h = F("Bearer " + (${lookup}));\n`));

  it('splits a literal with holes', () =>
    checkRefactor(
      cs,
      `${head}var h = $"https://{u}:«»@{h}/";\n`,
      `${head}var h = $"https://{u}:" + (${lookup}) + $"@{h}/";\n`,
    ));

  it('splits a connection string', () =>
    checkRefactor(
      cs,
      `${head}var c = "Server=db;Password=«»;Timeout=5";\n`,
      `${head}var c = "Server=db;Password=" + (${lookup}) + ";Timeout=5";\n`,
    ));
});

describe('C# refuses', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['an attribute', '[A("«»")] class B {}\n', /Annotation and attribute/],
    ['a label', 'class A { void F() { switch (s) { case "«»": break; } } }\n', /case label/],
    ['a pattern', 'var b = s is "«»";\n', /case label/],
    ['a format', 'var b = string.Format("«» {0}", x);\n', /format string/],
    ['a part of a raw literal', 'var b = """x «»""";\n', /raw literal/],
    ['a default without a body', 'class A { string F(string k = "«»") => k; }\n', /no body/],
    ['a comment', '// «»\n', /comment/],
  ];
  for (const [what, before, reason] of cases) {
    it(what, () => checkNotApplicable(cs, before, reason));
  }
});
