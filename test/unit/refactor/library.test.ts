// keylift:ignore-file because the made-up values of these cases stand in assignments
// Names that lookups use without an import: where a file calls something else so, the long name stands.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, checkRefactor, fixed } from '../../support/checkRefactor';

interface Hidden {
  readonly languageId: string;
  readonly title: string;
  /** The text with the literal in it, and what must stand for the literal and its quotes. */
  readonly before: string;
  readonly lookup: string;
}

const java =
  'java.util.Optional.ofNullable(java.lang.System.getenv("ACME_KEY")).filter(value -> !value.isEmpty())' +
  '.orElseThrow(() -> new IllegalStateException("ACME_KEY is not set"))';
const thrown = '(() => { throw new Error("ACME_KEY is not set") })()';
const csharp =
  'System.Environment.GetEnvironmentVariable("ACME_KEY") ?? throw new InvalidOperationException("ACME_KEY is not set")';

const cases: readonly Hidden[] = [
  {
    languageId: 'java',
    title: 'a local variable in Java',
    before: 'class A { Object Optional; void f() { int System = 1; String k = "«»"; } }\n',
    lookup: java,
  },
  {
    languageId: 'java',
    title: 'a parameter of a lambda in Java',
    before: 'class A { Optional o; F f = (System, b) -> "«»"; }\n',
    lookup: java,
  },
  {
    languageId: 'kotlin',
    title: 'what is caught in Kotlin',
    before: 'fun f() {\n    try { g() } catch (error: Exception) { h("«»") }\n}\n',
    lookup: 'System.getenv("ACME_KEY")?.ifEmpty { null } ?: kotlin.error("ACME_KEY is not set")',
  },
  {
    languageId: 'kotlin',
    title: 'a class in Kotlin',
    before: 'class System\n\nval k = "«»"\n',
    lookup: 'java.lang.System.getenv("ACME_KEY")?.ifEmpty { null } ?: error("ACME_KEY is not set")',
  },
  {
    languageId: 'csharp',
    title: 'a property in C#',
    before: 'using System;\n\nclass A { object Environment { get; set; } string k = "«»"; }\n',
    lookup: csharp,
  },
  {
    languageId: 'csharp',
    title: 'a namespace of C# with the same end',
    before:
      'namespace My.System\n{\n    using global::System;\n    class A { int Environment; string k = "«»"; }\n}\n',
    lookup:
      'global::System.Environment.GetEnvironmentVariable("ACME_KEY") ?? ' +
      'throw new global::System.InvalidOperationException("ACME_KEY is not set")',
  },
  {
    languageId: 'javascript',
    title: 'what is caught in JavaScript',
    before: 'try { f() } catch (process) { g("«»") }\n',
    lookup: `globalThis.process.env.ACME_KEY || ${thrown}`,
  },
  {
    languageId: 'javascript',
    title: 'a class in JavaScript',
    before: 'class Error {}\nconst k = "«»"\n',
    lookup: `process.env.ACME_KEY || ${thrown.replace('Error', 'globalThis.Error')}`,
  },
  {
    languageId: 'ruby',
    title: 'a constant of a module in Ruby',
    before: 'module A\n  ENV = {}\n  K = "«»"\nend\n',
    lookup: '::ENV.fetch("ACME_KEY")',
  },
  {
    languageId: 'php',
    title: 'a function of a namespace in PHP',
    before: "<?php\nnamespace A;\nuse function B\\getenv;\n$k = '«»';\n",
    lookup: "\\getenv('ACME_KEY') ?: throw new \\RuntimeException('ACME_KEY is not set')",
  },
];

describe('The long name stands beside', () => {
  for (const { languageId, title, before, lookup } of cases) {
    it(title, () =>
      checkRefactor(
        { languageId },
        before,
        before.replace(/["']«»["']/, () => lookup),
      ),
    );
  }

  it('an imported name in Rust, of which the helper uses another', async () => {
    const { text } = await fixed(
      { languageId: 'rust', backend: 'vault' },
      'use std::io::Result;\n\nfn f() -> Result<()> {\n    g("«»")\n}\n',
    );
    assert.match(text, /::std::result::Result</);
    assert.doesNotMatch(text, /(?<!::)\bResult<String/);
  });
});

describe('A crate without the standard library', () => {
  it('has nothing to look a value up with', () =>
    checkNotApplicable(
      { languageId: 'rust' },
      '#![no_std]\n\nfn f() -> &\'static str { "«»" }\n',
      /without the standard library/,
    ));
});
