// Where the definitions that lookups need go, in each language: shown with a manager whose definitions are short.
import { strict as assert } from 'node:assert';
import { checkKept as check } from './keptManager';

describe('The definition in Java', () => {
  const java = { languageId: 'java' };

  it('is a member of the outermost type, below its last', () =>
    check(
      java,
      'package a;\n\nimport java.util.List;\n\nclass A {\n    static class B {\n        String k = "«»";\n    }\n}\n',
      'package a;\n\nimport b.Store;\nimport java.util.List;\n\nclass A {\n    static class B {\n        String k = Kept.read("app/acme-key");\n    }\n\n' +
        '    static class Kept {\n        static String read(String id) { return Store.get(id); }\n    }\n}\n',
    ));

  it('stands below the constants of an enum, which end with a semicolon then', () =>
    check(
      java,
      'enum A {\n    X("«»")\n}\n',
      'import b.Store;\n\nenum A {\n    X(Kept.read("app/acme-key"));\n\n' +
        '    static class Kept {\n        static String read(String id) { return Store.get(id); }\n    }\n}\n',
    ));

  it('opens a body of one line', () =>
    check(
      java,
      'interface A { String K = "«»"; }\n',
      'import b.Store;\n\ninterface A { String K = Kept.read("app/acme-key");\n\n' +
        '    static class Kept {\n        static String read(String id) { return Store.get(id); }\n    }\n }\n',
    ));

  it('writes the long name of a class whose short one is taken, and takes another name itself', () =>
    check(
      java,
      'import c.Store;\n\nclass Kept {\n    String k = "«»";\n}\n',
      'import c.Store;\n\nclass Kept {\n    String k = Kept2.read("app/acme-key");\n\n' +
        '    static class Kept2 {\n        static String read(String id) { return b.Store.get(id); }\n    }\n}\n',
    ));
});

describe('The definition in C#', () => {
  const csharp = { languageId: 'csharp' };

  it('is a member of the outermost type', () =>
    check(
      csharp,
      'using System.Text;\nusing Zoo;\n\nnamespace N\n{\n    class A\n    {\n        const string K = "«»";\n    }\n}\n',
      'using System.Text;\nusing B;\nusing Zoo;\n\nnamespace N\n{\n    class A\n    {\n        static readonly string K = Kept.Read("app/acme-key");\n\n' +
        '        static class Kept\n        {\n            internal static string Read(string id) => Store.Get(id);\n        }\n    }\n}\n',
    ));

  it('stands below statements of the top level', () =>
    check(
      csharp,
      'Console.WriteLine("«»");\n',
      'using B;\n\nConsole.WriteLine(Kept.Read("app/acme-key"));\n\n' +
        'static class Kept\n{\n    internal static string Read(string id) => Store.Get(id);\n}\n',
    ));
});

describe('The definition in Go', () => {
  const go = { languageId: 'go', path: 'a.go', project: { siblings: [] } };
  const definition = '\nfunc mustKept(id string) string {\n\treturn store.Get(id)\n}\n';

  it('stands at the end, its package in the group of the others', () =>
    check(
      go,
      'package a\n\nimport (\n\t"fmt"\n\n\t"a.b/z"\n)\n\nvar k = fmt.Sprint(z.A, "«»")\n',
      'package a\n\nimport (\n\t"fmt"\n\n\t"a.b/team/store"\n\t"a.b/z"\n)\n\nvar k = fmt.Sprint(z.A, mustKept("app/acme-key"))\n' +
        definition,
    ));

  it('begins the group of other people’s packages', () =>
    check(
      go,
      'package a\n\nimport "fmt"\n\nvar k = fmt.Sprint("«»")\n',
      'package a\n\nimport (\n\t"fmt"\n\n\t"a.b/team/store"\n)\n\nvar k = fmt.Sprint(mustKept("app/acme-key"))\n' +
        definition,
    ));

  it('gives its package another name where the package has that one already', () =>
    check(
      { ...go, project: { siblings: ['package a\n\nvar store = 1\n'] } },
      'package a\n\nvar k = "«»"\n',
      'package a\n\nimport teamstore "a.b/team/store"\n\nvar k = mustKept("app/acme-key")\n' +
        definition.replace('store.', 'teamstore.'),
    ));

  it('is used where another file of the package has it, without an import', () =>
    check(
      { ...go, project: { siblings: [`package a\n\nimport "a.b/team/store"\n${definition}`] } },
      'package a\n\nvar k = "«»"\n',
      'package a\n\nvar k = mustKept("app/acme-key")\n',
    ));

  it('takes another name where another file of the package has its own', () =>
    check(
      {
        ...go,
        project: {
          siblings: ['package a\n\nfunc mustKept() {}\n', 'package a_test\n\nfunc mustKept2() {}\n'],
        },
      },
      'package a\n\nvar k = "«»"\n',
      'package a\n\nimport "a.b/team/store"\n\nvar k = mustKept2("app/acme-key")\n' +
        definition.replace('mustKept', 'mustKept2'),
    ));

  it('says what could clash when the other files are not known', async () => {
    const { notes } = await check(
      { languageId: 'go', path: 'a.go' },
      'package a\n\nvar k = "«»"\n',
      'package a\n\nimport "a.b/team/store"\n\nvar k = mustKept("app/acme-key")\n' + definition,
    );
    assert.ok(notes.some((note) => note.includes('mustKept is new in this file')));
    assert.ok(notes.includes('The code needs the package a.b/team/store: go get a.b/team/store'));
  });
});

describe('The definition in Ruby', () => {
  const ruby = { languageId: 'ruby' };
  const definition = 'module Kept\n  def self.read(id) = Store.get(id)\nend\n';

  it('stands below magic comments and requires', () =>
    check(
      ruby,
      "# frozen_string_literal: true\n\nrequire 'json'\nrequire_relative 'x'\n\n# Doc.\nclass A\n  K = '«»'\nend\n",
      "# frozen_string_literal: true\n\nrequire 'json'\nrequire 'store'\nrequire_relative 'x'\n\n" +
        definition +
        "\n# Doc.\nclass A\n  K = Kept.read('app/acme-key')\nend\n",
    ));

  it('stands above all code where nothing is required', () =>
    check(ruby, "puts '«»'\n", `require 'store'\n\n${definition}\nputs Kept.read('app/acme-key')\n`));

  it('requires what is not required yet only', () =>
    check(
      ruby,
      "require 'store'\n\nputs '«»'\n",
      `require 'store'\n\n${definition}\nputs Kept.read('app/acme-key')\n`,
    ));
});

describe('The definition in PHP', () => {
  const php = { languageId: 'php' };
  const definition = 'function kept($id) { return Store::get($id); }\n';

  it('stands below declare, namespace and use', () =>
    check(
      php,
      "<?php\ndeclare(strict_types=1);\n\nnamespace A;\n\nuse A\\B;\n\n$k = '«»';\n",
      '<?php\ndeclare(strict_types=1);\n\nnamespace A;\n\nuse A\\B;\nuse B\\Store;\n\n' +
        definition +
        "\n$k = kept('app/acme-key');\n",
    ));

  it('stands in the braces of a namespace', () =>
    check(
      php,
      "<?php\nnamespace A {\n    $k = '«»';\n}\n",
      `<?php\nnamespace A {\n\n    use B\\Store;\n\n    ${definition}\n    $k = kept('app/acme-key');\n}\n`,
    ));

  it('has tags of its own above a page, and no use', () =>
    check(
      php,
      "<p>\n<?= trim('«»') ?>\n",
      `<?php\n\n${definition.replace('Store', '\\B\\Store')}\n?>\n<p>\n<?= trim(kept('app/acme-key')) ?>\n`,
    ));

  it('stands below a shebang', () =>
    check(
      php,
      "#!/usr/bin/env php\n<?php\n$k = '«»';\n",
      `#!/usr/bin/env php\n<?php\n\nuse B\\Store;\n\n${definition}\n$k = kept('app/acme-key');\n`,
    ));

  it('comes before the constant that a class needs', () =>
    check(
      php,
      "<?php\n\nclass A\n{\n    const K = '«»';\n}\n",
      `<?php\n\nuse B\\Store;\n\n${definition}\ndefine('ACME_KEY', kept('app/acme-key'));\n\nclass A\n{\n    const K = \\ACME_KEY;\n}\n`,
    ));
});

describe('The variable in shell scripts', () => {
  const shell = { languageId: 'shellscript' };

  it('is filled above the outermost statement and its comment', () =>
    check(
      shell,
      "#!/bin/sh\nset -e\n\n# Asks.\nask() {\n  curl -H 'X: «»' x\n}\n",
      '#!/bin/sh\nset -e\n\nacme_key=$(store app/acme-key)\n\n# Asks.\nask() {\n  curl -H "X: ${acme_key}" x\n}\n',
    ));

  it('is used again below, and filled again above', async () => {
    const after = 'B=1\nacme_key=$(store app/acme-key)\nA="${acme_key}"\nB=2\n';
    await check(shell, 'B=1\nA=«»\nB=2\n', after);
    await check(shell, after.replace('2', '«»'), after.replace('2', '"${acme_key}"'));
    await check(
      shell,
      after.replace('1', '«»'),
      'acme_key2=$(store app/acme-key)\n\n' + after.replace('1', '"${acme_key2}"'),
    );
  });

  it('keeps Windows line ends', () =>
    check(shell, 'A=«»\r\n', 'acme_key=$(store app/acme-key)\r\n\r\nA="${acme_key}"\r\n'));
});
