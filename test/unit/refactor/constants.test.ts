// keylift:ignore-file because the made-up values of these cases stand in assignments
// A secret whose lookup a constant of the file holds already takes the constant.
import { strict as assert } from 'node:assert';
import { Masked } from '../../../src/base';
import {
  checkNotApplicable,
  checkRefactor,
  fixed,
  madeUpSecret,
  type RefactorCase,
} from '../../support/checkRefactor';

interface Sharing {
  readonly languageId: string;
  readonly backend: string;
  /** The file with the secret first in a constant; `HERE` is the literal, `NEXT` the second place. */
  readonly file: string;
  readonly use: string;
  readonly options?: Partial<RefactorCase>;
}

const cases: readonly Sharing[] = [
  { languageId: 'python', backend: 'env', file: 'KEY = HERE\n\ndef f():\n    return NEXT\n', use: 'KEY' },
  { languageId: 'python', backend: 'vault', file: 'KEY = HERE\n\ndef f():\n    return NEXT\n', use: 'KEY' },
  {
    languageId: 'javascript',
    backend: 'vault',
    file: 'export const key = HERE;\n\nexport function f() {\n  return NEXT;\n}\n',
    use: 'key',
  },
  { languageId: 'typescript', backend: 'env', file: 'const key = HERE;\n\nf(NEXT);\n', use: 'key' },
  {
    languageId: 'go',
    backend: 'awsSecretsManager',
    file: 'package main\n\nvar key = HERE\n\nfunc f() string {\n\treturn NEXT\n}\n',
    use: 'key',
  },
  {
    languageId: 'java',
    backend: 'vault',
    file: 'class A {\n  private static final String KEY = HERE;\n\n  String f() {\n    return NEXT;\n  }\n}\n',
    use: 'KEY',
  },
  {
    languageId: 'csharp',
    backend: 'vault',
    file: 'class A\n{\n  static readonly string Key = HERE;\n\n  string F() => NEXT;\n}\n',
    use: 'Key',
  },
  { languageId: 'ruby', backend: 'vault', file: 'KEY = HERE\n\ndef f\n  NEXT\nend\n', use: 'KEY' },
  {
    languageId: 'php',
    backend: 'env',
    file: '<?php\n\nclass A { const K = HERE; }\n\nclass B { const L = NEXT; }\n',
    use: '\\ACME_KEY',
  },
  {
    languageId: 'kotlin',
    backend: 'env',
    file: 'private val key = HERE\n\nfun f() = NEXT\n',
    use: 'key',
  },
  {
    languageId: 'kotlin',
    backend: 'vault',
    file: 'object A {\n    private val key = HERE\n\n    fun f() = NEXT\n}\n',
    use: 'key',
  },
  {
    languageId: 'rust',
    backend: 'env',
    file: "const KEY: &str = HERE;\n\nfn f() -> &'static str {\n    NEXT\n}\n",
    use: 'KEY.as_str()',
  },
  {
    languageId: 'rust',
    backend: 'vault',
    file: "const KEY: &str = HERE;\n\nmod a {\n    fn f() -> &'static str {\n        NEXT\n    }\n}\n",
    use: 'super::KEY.as_str()',
  },
  {
    languageId: 'swift',
    backend: 'env',
    file: 'private let key = HERE\n\nfunc f() -> String {\n    return NEXT\n}\n',
    use: 'key',
  },
  { languageId: 'powershell', backend: 'env', file: '$key = HERE\nSend-It -Token NEXT\n', use: '$key' },
  {
    languageId: 'powershell',
    backend: 'vault',
    file: '$Key = HERE\n\nfunction F {\n    Send-It -Token NEXT\n}\n',
    use: '$Key',
  },
];

/** The value stands in .env already, as it does once its first place is fixed. */
const project = { takenNames: new Map([['ACME_KEY', new Masked(madeUpSecret())]]) };

describe('One lookup for several uses', () => {
  for (const { languageId, backend, file, use } of cases) {
    it(`${languageId}, ${backend}: the second use takes the constant`, async () => {
      const quoted = (mark: string): string => `"${mark}"`;
      const first = await fixed(
        { languageId, backend },
        file.replace('HERE', quoted('«»')).replace('NEXT', quoted('PLACE')),
      );
      const marked = first.text.replace('PLACE', '«»');
      const second = await fixed(
        {
          languageId,
          backend,
          project: { takenNames: new Map([[first.plan.name, first.plan.store.value]]) },
        },
        marked,
      );
      assert.equal(second.text, first.text.replace('"PLACE"', use));
      assert.equal(second.value, first.value);
    });
  }

  it('a name with two meanings is not taken', () =>
    checkRefactor(
      { languageId: 'python', project },
      'import os\n\nKEY = os.environ["ACME_KEY"]\n\ndef f(KEY):\n    return "«»"\n',
      'import os\n\nKEY = os.environ["ACME_KEY"]\n\ndef f(KEY):\n    return os.environ["ACME_KEY"]\n',
    ));

  it('a template takes a constant that was written as an expression', () =>
    checkRefactor(
      { languageId: 'javascript', project },
      "const key = process.env.ACME_KEY || (() => { throw new Error('ACME_KEY is not set'); })();\nf(`Bearer «»`);\n",
      "const key = process.env.ACME_KEY || (() => { throw new Error('ACME_KEY is not set'); })();\nf(`Bearer ${key}`);\n",
    ));

  it('a variable that changes is not taken', () =>
    checkRefactor(
      { languageId: 'javascript', project },
      "let key = process.env.ACME_KEY || (() => { throw new Error('ACME_KEY is not set'); })();\nf('«»');\n",
      "let key = process.env.ACME_KEY || (() => { throw new Error('ACME_KEY is not set'); })();\n" +
        "f(process.env.ACME_KEY || (() => { throw new Error('ACME_KEY is not set'); })());\n",
    ));

  it('a variable that changes, or that is not known there, is not taken in Kotlin, Swift and PowerShell', async () => {
    const lookup = 'System.getenv("ACME_KEY")?.ifEmpty { null } ?: error("ACME_KEY is not set")';
    for (const [languageId, before] of [
      ['kotlin', `var key = ${lookup}\nval k = "«»"\n`],
      [
        'kotlin',
        `class A {\n    val key = ${lookup}\n    companion object {\n        val k = "«»"\n    }\n}\n`,
      ],
      ['kotlin', `val key = ${lookup}\nfun f(key: Int) {\n    val k = "«»"\n}\n`],
    ] as const) {
      await checkRefactor({ languageId, project }, before, before.replace('"«»"', lookup));
    }
    const swift = await fixed({ languageId: 'swift' }, 'var key = "«»"\n');
    const again = swift.text.replace('\n\n///', '\nlet k = "«»"\n\n///');
    const { text } = await fixed({ languageId: 'swift', project }, again);
    assert.equal(text, again.replace('"«»"', 'requireEnvironment("ACME_KEY")'));
    const read = "$(if ($env:ACME_KEY) { $env:ACME_KEY } else { throw 'ACME_KEY is not set' })";
    for (const line of ['$KEY = 1\n$k = "«»"', 'Start-Job { Send-It "«»" }']) {
      const script = `$key = ${read}\n${line}\n`;
      await checkRefactor(
        { languageId: 'powershell', project },
        script,
        script.replace('"«»"', () => read),
      );
    }
  });

  it('what must be awaited is refused where no constant holds it', () =>
    checkNotApplicable(
      { languageId: 'javascript', backend: 'vault' },
      "export function f() {\n  return '«»';\n}\n",
      /not async/,
    ));
});
