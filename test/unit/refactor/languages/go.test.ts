// The fixes of Go: whole texts before and after.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, checkRefactor } from '../../../support/checkRefactor';
import { head, helper } from '../mustEnv';

const go = { languageId: 'go' };

describe('Go: a whole literal', () => {
  it('calls a helper, and os is imported', () =>
    checkRefactor(go, 'package main\n\nvar key = "«»"\n', `${head}var key = mustEnv("ACME_KEY")\n${helper}`));

  it('joins a lone import in a block', () =>
    checkRefactor(
      go,
      'package main\n\nimport "strings"\n\nvar key = "«»"\n',
      `package main\n\nimport (\n\t"os"\n\t"strings"\n)\n\nvar key = mustEnv("ACME_KEY")\n${helper}`,
    ));

  it('takes its place in a block', () =>
    checkRefactor(
      go,
      'package main\n\nimport (\n\t"fmt"\n\t"strings"\n\n\t"github.com/a/b"\n)\n\nvar key = `«»`\n',
      `package main\n\nimport (\n\t"fmt"\n\t"os"\n\t"strings"\n\n\t"github.com/a/b"\n)\n\nvar key = mustEnv("ACME_KEY")\n${helper}`,
    ));

  it('takes its place among imports that are not parted', () =>
    checkRefactor(
      go,
      'package main\n\nimport (\n\t"fmt"\n\t"github.com/a/b"\n\t"strings"\n)\n\nvar key = `«»`\n',
      `package main\n\nimport (\n\t"fmt"\n\t"github.com/a/b"\n\t"os"\n\t"strings"\n)\n\nvar key = mustEnv("ACME_KEY")\n${helper}`,
    ));

  it('uses the import that is there, by its alias', async () => {
    await checkRefactor(go, `${head}var key = "«»"\n`, `${head}var key = mustEnv("ACME_KEY")\n${helper}`);
    await checkRefactor(
      go,
      'package main\n\nimport sys "os"\n\nvar key = "«»"\n',
      `package main\n\nimport sys "os"\n\nvar key = mustEnv("ACME_KEY")\n${helper.replace('os.Getenv', 'sys.Getenv')}`,
    );
  });

  it('uses the helper of an earlier fix, or one of its own kind', async () => {
    await checkRefactor(
      go,
      `${head}var key = "«»"\n${helper}`,
      `${head}var key = mustEnv("ACME_KEY")\n${helper}`,
    );
    const own =
      'func need(key string) string {\n\tv, ok := os.LookupEnv(key)\n\tif !ok {\n\t\tlog.Fatal(key)\n\t}\n\treturn v\n}\n';
    await checkRefactor(
      go,
      `package main\n\nvar key = "«»"\n\n${own}`,
      `package main\n\nvar key = need("ACME_KEY")\n\n${own}`,
    );
  });

  it('uses the helper of another file of the package', async () => {
    const siblings = [`${head}${helper}`];
    await checkRefactor(
      { ...go, project: { siblings } },
      'package main\n\nvar key = "«»"\n',
      'package main\n\nvar key = mustEnv("ACME_KEY")\n',
    );
  });

  it('takes another name for the helper where a sibling has it', () =>
    checkRefactor(
      { ...go, project: { siblings: ['package main\n\nfunc mustEnv() {}\n'] } },
      'package main\n\nvar key = "«»"\n',
      `${head}var key = mustEnv2("ACME_KEY")\n${helper.replaceAll('mustEnv', 'mustEnv2')}`,
    ));

  it('says what could clash when the siblings are not known', async () => {
    const plan = await checkRefactor(
      go,
      `${head}var key = "«»"\n`,
      `${head}var key = mustEnv("ACME_KEY")\n${helper}`,
    );
    assert.equal(plan.notes.length, 1);
    assert.match(plan.notes[0]!, /mustEnv is new in this file/);
  });

  it('stores the decoded value', () =>
    checkRefactor(
      { ...go, value: 'a"b\\c\u00e9A' },
      `${head}var key = "«a\\"b\\\\c\\u00e9\\101»"\n${helper}`,
      `${head}var key = mustEnv("ACME_KEY")\n${helper}`,
    ));

  it('is converted where the variable has a type of its own', () =>
    checkRefactor(
      go,
      `${head}var key Key = "«»"\n${helper}`,
      `${head}var key Key = Key(mustEnv("ACME_KEY"))\n${helper}`,
    ));

  it('is replaced in arguments, composite literals and cases', async () => {
    for (const code of [
      'f("«»")',
      'm = map[string]string{"k": "«»"}',
      'switch x {\n\tcase "«»":\n\t}',
      'b := []byte("«»")',
    ]) {
      await checkRefactor(
        go,
        `${head}func main() {\n\t${code}\n}\n${helper}`,
        `${head}func main() {\n\t${code.replace('"«»"', 'mustEnv("ACME_KEY")')}\n}\n${helper}`,
      );
    }
  });

  it('keeps Windows line ends', () =>
    checkRefactor(
      go,
      'package main\r\n\r\nvar key = "«»"\r\n',
      `${head}var key = mustEnv("ACME_KEY")\n${helper}`.replaceAll('\n', '\r\n'),
    ));
});

describe('Go: a constant', () => {
  it('becomes a variable', () =>
    checkRefactor(
      go,
      `${head}const key = "«»"\n${helper}`,
      `${head}var key = mustEnv("ACME_KEY")\n${helper}`,
    ));

  it('keeps its type by a conversion', () =>
    checkRefactor(
      go,
      `${head}const key Key = "«»"\n${helper}`,
      `${head}var key Key = Key(mustEnv("ACME_KEY"))\n${helper}`,
    ));

  it('leaves its group with its comment', () =>
    checkRefactor(
      go,
      `${head}const (\n\thost   = "h"\n\t// The key.\n\tkey    = "«»" // secret\n\tport   = "1"\n)\n${helper}`,
      `${head}const (\n\thost   = "h"\n\tport   = "1"\n)\n\n// The key.\nvar key = mustEnv("ACME_KEY") // secret\n${helper}`,
    ));

  it('alone in its group takes the group along', () =>
    checkRefactor(
      go,
      `${head}const (\n\tkey = "Bearer «»"\n)\n${helper}`,
      `${head}var (\n\tkey = "Bearer " + mustEnv("ACME_KEY")\n)\n${helper}`,
    ));

  it('becomes a variable in a function', () =>
    checkRefactor(
      go,
      `${head}func main() {\n\tconst key = "«»"\n\tf(key)\n}\n${helper}`,
      `${head}func main() {\n\tvar key = mustEnv("ACME_KEY")\n\tf(key)\n}\n${helper}`,
    ));

  it('is refused where a constant is needed', async () => {
    await checkNotApplicable(
      go,
      'package main\n\nconst a = "«»"\nconst b = a + "x"\n',
      /only constants are allowed/,
    );
    await checkNotApplicable(
      go,
      'package main\n\nconst a = "«»"\nvar b [len(a)]int\n',
      /only constants are allowed/,
    );
    await checkNotApplicable(go, 'package main\n\nconst (\n\ta = "«»"\n\tb\n)\n', /iota or repetition/);
    await checkNotApplicable(
      go,
      'package main\n\nconst (\n\ta = "«»"\n\tb = iota\n)\n',
      /iota or repetition/,
    );
    await checkNotApplicable(go, 'package main\n\nconst a, b = "«»", "x"\n', /Several constants/);
    await checkNotApplicable(go, 'package main\n\nfunc f() {\n\tconst a = "«»"\n}\n', /never used/);
  });
});

describe('Go: where a named type is expected', () => {
  const type = 'type Token string\n\n';
  const places: readonly (readonly [string, string])[] = [
    ['a result', 'func f() Token {\n\treturn HERE\n}\n'],
    ['one of several results', 'func f() (n int, t Token) {\n\treturn 1, HERE\n}\n'],
    ['a field', 'type S struct {\n\tA, B Token\n}\n\nvar s = S{B: HERE}\n'],
    ['a field of an element', 'type S struct {\n\tT Token\n}\n\nvar s = []S{{T: HERE}}\n'],
    ['an element', 'var s = []Token{HERE}\n'],
    ['a value of a map', 'var s = map[string]Token{"a": HERE}\n'],
    ['a key of a map', 'var s = map[Token]string{HERE: "a"}\n'],
    ['a comparison', 'func f(t Token) bool {\n\treturn t == HERE\n}\n'],
    [
      'a comparison with a field',
      'type S struct {\n\tT Token\n}\n\nfunc f(s S) bool { return s.T != HERE }\n',
    ],
    ['an assignment', 'func f() {\n\tvar t Token\n\tt = HERE\n\t_ = t\n}\n'],
    ['a label', 'func f(t Token) {\n\tswitch t {\n\tcase HERE:\n\t}\n}\n'],
    ['an argument', 'func g(n int, t Token) {}\n\nfunc f() { g(1, HERE) }\n'],
    [
      'an argument of a method',
      'type S struct{}\n\nfunc (s S) g(t ...Token) {}\n\nfunc f() { S{}.g(HERE) }\n',
    ],
  ];
  for (const [what, code] of places) {
    it(`${what} is converted`, () =>
      checkRefactor(
        go,
        `${head}${type}${code.replace('HERE', '"«»"')}${helper}`,
        `${head}${type}${code.replace('HERE', 'Token(mustEnv("ACME_KEY"))')}${helper}`,
      ));
  }

  it('a type of another file of the package counts', () =>
    checkRefactor(
      { ...go, project: { siblings: ['package main\n\ntype S struct {\n\tT Token\n}\n'] } },
      `${head}var s = S{T: "«»"}\n${helper}`,
      `${head}var s = S{T: Token(mustEnv("ACME_KEY"))}\n${helper}`,
    ));

  it('nothing is converted where a string will do', () =>
    checkRefactor(
      go,
      `${head}func f(v any) bool {\n\treturn v == "«»"\n}\n${helper}`,
      `${head}func f(v any) bool {\n\treturn v == mustEnv("ACME_KEY")\n}\n${helper}`,
    ));
});

describe('Go refuses', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['an import path', 'package main\n\nimport "«»"\n', /module specifier/],
    ['a struct tag', 'package main\n\ntype T struct {\n\tA string `json:"«»"`\n}\n', /struct tag/],
    ['a format', 'package main\n\nfunc f() {\n\tfmt.Sprintf("«» %s", x)\n}\n', /format string/],
    [
      'the format of a function with a writer',
      'package main\n\nfunc f() {\n\tfmt.Fprintf(w, "«» %s", x)\n}\n',
      /format string/,
    ],
    ['a comment', 'package main\n\n// «»\n', /comment/],
    ['bytes beyond ASCII', 'package main\n\nvar key = "«ab\\xff»"\n', /escape/],
  ];
  for (const [what, before, reason] of cases) {
    it(what, () => checkNotApplicable(go, before, reason));
  }
});
