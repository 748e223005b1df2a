// The fixes of Rust: whole texts before and after.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, checkRefactor, fixed } from '../../../support/checkRefactor';
import { rustHelper as helper } from '../requireEnv';

const rust = { languageId: 'rust' };
const lookup = 'require_env("ACME_KEY")';

/** Checks code with the secret marked against the code after the fix, below which the helper stands. */
async function check(before: string, after: string, value?: string): Promise<void> {
  await checkRefactor(
    { ...rust, ...(value !== undefined && { value }) },
    `${before}\n`,
    `${after}\n${helper}`,
  );
}

describe('Rust: a whole literal', () => {
  it('becomes a call that gives what a literal is', () =>
    check('fn main() {\n    send("«»");\n}', `fn main() {\n    send(${lookup});\n}`));

  it('is replaced wherever an expression stands', async () => {
    for (const code of [
      'fn f() -> &str { "«»" }',
      'fn f() -> S { S { k: "«»" } }',
      'fn f() { if x == "«»" {} }',
      'fn f() { let n = "«»".len(); }',
      'fn f() { let v = vec!["«»"]; }',
      'fn f() { let v = json!({"k": "«»"}); }',
      'fn f() { println!("{}", "«»"); }',
      'fn f() { info!(key = "«»", "hello"); }',
      'lazy_static! { static ref K: &\'static str = "«»"; }',
      'fn f() { match x { y if y == "«»" => 1, _ => 2 }; }',
    ]) {
      await check(code, code.replace('"«»"', lookup));
    }
  });

  it('is copied where the literal was', async () => {
    await check('fn f() { let s = "«»".to_string(); }', `fn f() { let s = ${lookup}.to_string(); }`);
    await check('fn f() { let s = String::from("«»"); }', `fn f() { let s = ${lookup}.to_string(); }`);
  });

  it('is bytes where the literal was', () =>
    check('fn f() { g(b"«»"); }', `fn f() { g(${lookup}.as_bytes()); }`));

  it('is compared in a guard, as patterns take literals only', () =>
    check(
      'fn f() { match x { "«»" => 1, _ => 2 }; }',
      `fn f() { match x { text if text == ${lookup} => 1, _ => 2 }; }`,
    ));

  it('is reached from modules of the file', () =>
    check(
      'mod a { mod b { fn f() { g("«»"); } } }',
      `mod a { mod b { fn f() { g(super::super::${lookup}); } } }`,
    ));

  it('is no longer the fallback of its variable', async () => {
    for (const code of [
      'std::env::var("MY_KEY").unwrap_or_else(|_| "«»".to_string())',
      'env::var("MY_KEY").unwrap_or("«»".into())',
      'env::var("MY_KEY").unwrap_or(String::from("«»"))',
    ]) {
      await check(`fn f() { g(${code}); }`, 'fn f() { g(require_env("MY_KEY").to_string()); }');
    }
  });

  it('stores the decoded value', async () => {
    await check('fn f() { g("«a\\"b\\\\c\\u{e9}\\x41»"); }', `fn f() { g(${lookup}); }`, 'a"b\\c\u00e9A');
    await check('fn f() { g(r#"«a"b\\c»"#); }', `fn f() { g(${lookup}); }`, 'a"b\\c');
  });

  it('uses the helper that is there', () =>
    checkRefactor(
      { ...rust, name: 'OTHER' },
      `fn f() { g("«»"); }\n${helper}`,
      `fn f() { g(require_env("OTHER")); }\n${helper}`,
    ));

  it('keeps Windows line ends', async () => {
    const { text } = await fixed(rust, 'fn f() {\r\n    g("«»");\r\n}\r\n');
    assert.equal(text.split('\n').length, text.split('\r\n').length);
  });
});

describe('Rust: a part of a literal', () => {
  const block = (text: string): string =>
    `{\n    static TEXT: std::sync::LazyLock<String> =\n        std::sync::LazyLock::new(|| ${text});\n    TEXT.as_str()\n}`;

  it('is joined once, and lives as long as the literal did', () =>
    check('fn f() { g("Bearer «»"); }', `fn f() { g(${block(`format!("Bearer {}", ${lookup})`)}); }`));

  it('keeps braces and the marks of a raw literal', () =>
    check(
      'fn f() { g(r#"{"k": "«»"}"#); }',
      `fn f() { g(${block(`format!(r#"{{"k": "{}"}}"#, ${lookup})`)}); }`,
    ));

  it('is formatted where the literal was copied', async () => {
    const text = `format!("Bearer {}", ${lookup})`;
    await check('fn f() { let s = "Bearer «»".to_owned(); }', `fn f() { let s = ${text}; }`);
    await check(
      'fn f() { let s: String = "Bearer «»".into(); }',
      `fn f() { let s: String = ${text}.into(); }`,
    );
  });

  it('is an argument of a format', () =>
    check(
      'fn f() { println!("a {{«»}} {}", y); }',
      `fn f() { println!("a {{{secret}}} {}", y, secret = ${lookup}); }`,
    ));

  it('is an argument before the last comma', () =>
    check(
      'fn f() {\n    write!(\n        out,\n        "«» {}",\n        y,\n    );\n}',
      `fn f() {\n    write!(\n        out,\n        "{secret} {}",\n        y, secret = ${lookup},\n    );\n}`,
    ));
});

describe('Rust: a constant', () => {
  it('is read when it is first used, and its uses say so', () =>
    check(
      'const KEY: &str = "«»";\n\nfn f() -> &\'static str {\n    g(KEY, &KEY[..3]);\n    println!("{}", KEY);\n    KEY\n}',
      'static KEY: std::sync::LazyLock<String> =\n    std::sync::LazyLock::new(|| require_env("ACME_KEY").to_string());\n\n' +
        'fn f() -> &\'static str {\n    g(KEY.as_str(), &KEY.as_str()[..3]);\n    println!("{}", KEY.as_str());\n    KEY.as_str()\n}',
    ));

  it('names the version of Rust that it needs', async () => {
    const { plan } = await fixed(rust, 'static KEY: &str = "«»";\n');
    assert.match(plan.notes.join(' '), /Rust 1\.80/);
  });

  it('of bytes gives bytes', () =>
    check(
      'static KEY: &[u8] = b"«»";\nfn f() { g(KEY); }',
      'static KEY: std::sync::LazyLock<String> =\n    std::sync::LazyLock::new(|| require_env("ACME_KEY").to_string());\nfn f() { g(KEY.as_bytes()); }',
    ));

  it('is compared in a guard', () =>
    check(
      'const K: &str = "Bearer «»";\nfn f() { match x { K => 1, y if y == K => 2, _ => 3 }; }',
      'static K: std::sync::LazyLock<String> =\n    std::sync::LazyLock::new(|| format!("Bearer {}", require_env("ACME_KEY")));\n' +
        'fn f() { match x { text if text == K.as_str() => 1, y if y == K.as_str() => 2, _ => 3 }; }',
    ));
});

describe('Rust refuses', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['an attribute', '#[doc = "«»"]\nfn f() {}\n', /attribute arguments/],
    ['a comment', '// "«»"\n', /comment/],
    ['a documentation comment', '/// "«»"\nfn f() {}\n', /comment/],
    ['a macro that needs a literal', 'fn f() { g(concat!("«»", "b")); }\n', /takes a literal/],
    ['a macro that nobody knows', 'fn f() { acme!("«»"); }\n', /takes a literal/],
    ['the definition of a macro', 'macro_rules! m { () => { "«»" }; }\n', /macro's definition/],
    ['a const fn', 'const fn f() -> &\'static str { "«»" }\n', /const fn/],
    ['an associated constant', 'impl A { const K: &\'static str = "«»"; }\n', /associated constant/],
    ['a public constant', 'pub const K: &str = "«»";\n', /Other files/],
    ['a constant that is no text', 'const K: [&str; 1] = ["«»"];\n', /more than a plain text/],
    [
      'a constant of another one',
      'const K: &str = "«»";\nconst L: &str = K;\n',
      /only constants are allowed/,
    ],
    ['a constant within a format', 'const K: &str = "«»";\nfn f() { println!("{K}"); }\n', /only constants/],
    ['a pattern of several', 'fn f() { match x { "«»" | "b" => 1, _ => 2 }; }\n', /case label/],
    ['a pattern of if let', 'fn f() { if let "«»" = x {} }\n', /case label/],
    ['a C string', 'fn f() { g(c"«»"); }\n', /C string/],
    ['an array of bytes', 'fn f() { g(*b"«»"); }\n', /array of bytes/],
    ['an unknown escape', 'fn f() { g("«a\\qb»"); }\n', /escape sequence/],
  ];
  for (const [what, before, reason] of cases) {
    it(what, () => checkNotApplicable(rust, before, reason));
  }
});
