// The fixes of Swift: whole texts before and after.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, checkRefactor, fixed } from '../../../support/checkRefactor';
import { swiftHelper as helper } from '../requireEnv';

const swift = { languageId: 'swift' };
const head = 'import Foundation\n\n';
const lookup = 'requireEnvironment("ACME_KEY")';

/** Checks code with the secret marked against the code after the fix, with the import above and the helper below. */
async function check(before: string, after: string, value?: string): Promise<void> {
  const options = { ...swift, ...(value !== undefined && { value }) };
  await checkRefactor(options, `${head}${before}\n`, `${head}${after}\n${helper}`);
}

describe('Swift: a whole literal', () => {
  it('becomes a call that ends the program without the variable', () =>
    checkRefactor(swift, 'let key = "«»"\n', `${head}let key = ${lookup}\n${helper}`));

  it('is replaced wherever an expression stands', async () => {
    for (const code of [
      'struct A {\n    static let k = "«»"\n}',
      'struct A {\n    var k: String? = "«»"\n}',
      'func f(_ s: String = "«»") {\n}',
      'func f() -> String {\n    return "«»"\n}',
      'send("«»", to: x)',
      'let d = ["k": "«»"]',
      'let c = "a" + "«»"',
      'let u = "«»".utf8',
      'let t = x ? "«»" : nil',
      'switch s {\ncase "«»":\n    f()\ndefault:\n    break\n}',
    ]) {
      await check(code, code.replace('"«»"', lookup));
    }
  });

  it('is no longer the fallback of its variable', () =>
    check(
      'let e = ProcessInfo.processInfo.environment["MY_KEY"] ?? "«»"',
      'let e = requireEnvironment("MY_KEY")',
    ));

  it('stores the decoded value', () =>
    check('let k = "«a\\"b\\\\c\\u{e9}\\t»"', `let k = ${lookup}`, 'a"b\\c\u00e9\t'));

  it('uses the helper that is there', () =>
    checkRefactor(
      { ...swift, name: 'OTHER' },
      `${head}let k = "«»"\n${helper}`,
      `${head}let k = requireEnvironment("OTHER")\n${helper}`,
    ));

  it('says what an app must know', async () => {
    const { plan } = await fixed(swift, 'import SwiftUI\n\nlet k = "«»"\n');
    assert.match(plan.notes.join(' '), /only when Xcode starts it/);
  });

  it('keeps Windows line ends', async () => {
    const { text } = await fixed(swift, 'import Foundation\r\n\r\nlet k = "«»"\r\n');
    assert.equal(text.split('\n').length, text.split('\r\n').length);
  });
});

describe('Swift: a part of a literal', () => {
  it('is interpolated', () => check('let h = "Bearer «» \\(x)"', `let h = "Bearer \\(${lookup}) \\(x)"`));

  it('is a line of several', () =>
    check('let h = """\n    Bearer «»\n    """', `let h = """\n    Bearer \\(${lookup})\n    """`));

  it('loses the indentation that its lines share', () =>
    check(
      'let k = """\n    «BEGIN\n    abc\n    END»\n    """',
      `let k = """\n    \\(${lookup})\n    """`,
      'BEGIN\nabc\nEND',
    ));
});

describe('Swift: a lookup that must be awaited', () => {
  const aws = { ...swift, backend: 'awsSecretsManager' };
  const awaited = 'await AwsSecrets.shared.read("app/acme-key")';

  it('is awaited in an asynchronous function, a task and main.swift', async () => {
    for (const [path, code] of [
      ['a.swift', 'func f() async {\n    send("«»")\n}'],
      ['a.swift', 'func f() {\n    Task { send("«»") }\n}'],
      ['Sources/main.swift', 'let k = "«»"'],
    ] as const) {
      const { text } = await fixed({ ...aws, path }, `${code}\n`);
      assert.ok(text.startsWith(`import AWSSecretsManager\n\n${code.replace('"«»"', awaited)}\n\n`), text);
      assert.match(text, /private actor AwsSecrets \{/);
    }
  });

  it('stands in parentheses beside an operator', async () => {
    const { text } = await fixed(aws, 'func f() async {\n    send("«»" + x)\n}\n');
    assert.ok(text.includes(`send((${awaited}) + x)`), text);
  });

  it('is refused elsewhere', async () => {
    await checkNotApplicable(aws, 'func f() {\n    send("«»")\n}\n', /not async/);
    await checkNotApplicable(aws, 'struct A {\n    let k = "«»"\n}\n', /initialiser/);
    await checkNotApplicable(aws, 'func f(k: String = "«»") async {\n}\n', /initialiser/);
    await checkNotApplicable(aws, 'let k = "«»"\n', /initialiser/);
  });
});

describe('Swift: imports', () => {
  const vault = { ...swift, backend: 'vault' };
  const guarded = '#if canImport(FoundationNetworking)\nimport FoundationNetworking\n#endif\n';

  it('bring HTTP where it is a module of its own', async () => {
    const alone = await fixed(vault, 'let k = "«»"\n');
    assert.ok(
      alone.text.startsWith(`import Foundation\n${guarded}\nlet k = VaultSecrets.shared.read(`),
      alone.text,
    );
    const among = await fixed(vault, 'import Crypto\nimport Vapor\n\nlet k = "«»"\n');
    assert.ok(
      among.text.startsWith(`import Crypto\nimport Foundation\nimport Vapor\n${guarded}\nlet k`),
      among.text,
    );
  });

  it('are not written twice', async () => {
    const { text } = await fixed(vault, `import Foundation\n${guarded}\nlet k = "«»"\n`);
    assert.ok(text.startsWith(`import Foundation\n${guarded}\nlet k`), text);
  });
});

describe('Swift refuses', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['the raw value of an enum', 'enum E: String {\n    case a = "«»"\n}\n', /enum value/],
    ['an attribute', '@available(*, deprecated, message: "«»")\nlet k = 1\n', /attribute arguments/],
    ['a static string', 'let s: StaticString = "«»"\n', /another type than String/],
    ['a text of an app', 'import SwiftUI\n\nlet t = Text("«»")\n', /shown to whoever/],
    ['a format', 'let s = String(format: "«» %@", x)\n', /format string/],
    ['a default of a public function', 'public func f(k: String = "«»") {\n}\n', /public function/],
    ['a comment', '// "«»"\n', /comment/],
    ['an interpolation', 'let s = "a \\(f(«x»))"\n', /does not stand in a string literal/],
    ['an unknown escape', 'let s = "«a\\qb»"\n', /escape sequence|Syntax error/],
  ];
  for (const [what, before, reason] of cases) {
    it(what, () => checkNotApplicable(swift, before, reason));
  }
});
