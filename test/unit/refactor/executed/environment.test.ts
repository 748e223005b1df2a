// The environment fix, proven by running programs before and after it in each language that is installed.
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { checkRun, isInstalled, type Toolchain } from '../../../support/runFixed';
import { skip } from '../../../support/skip';
import type { TemporaryFolder } from '../../../support/temporaryFolder';

interface Suite {
  readonly title: string;
  readonly tool: string;
  readonly versionOption?: string;
  readonly toolchain: Toolchain;
  readonly programs: Readonly<Record<string, string>>;
}

const suites: readonly Suite[] = [
  {
    title: 'Python',
    tool: 'python3',
    toolchain: {
      languageId: 'python',
      fileName: 'program.py',
      command: (file) => ['python3', file],
      refusesEmpty: false,
    },
    programs: {
      'a constant below docstring and __future__':
        '"""Doc."""\nfrom __future__ import annotations\nimport sys\n\nKEY = "«»"\nprint(KEY)\nsys.exit(0)\n',
      'a header': 'headers = {"Authorization": "Bearer «»"}\nprint(headers["Authorization"])\n',
      'an f-string': "user = 'u'\nprint(f'https://{user}:«»@host/')\n",
      'braces beside the secret': 'print(\'{"key": "«»"}\')\n',
      'adjacent literals': 'print(\n    "a"\n    "«»"\n    "b"\n)\n',
      escapes: 'print("«a\\"b\\\\c\\xe9\\u00e8\\q»")\n',
      bytes: 'print(b"Bearer «»".decode())\n',
      'a pattern': 'match "§":\n    case "«»":\n        print("§")\n',
      'a default, where os means something else': 'def f(os, key="«»"):\n    print(key)\n\nf(1)\n',
      'a text over several lines': 'print("""«BEGIN\nabc\nEND»\n""")\n',
    },
  },
  {
    title: 'JavaScript',
    tool: 'node',
    toolchain: {
      languageId: 'javascript',
      fileName: 'program.js',
      command: (file) => ['node', file],
      refusesEmpty: true,
    },
    programs: {
      'a constant in strict code': "'use strict';\nconst key = '«»';\nconsole.log(key);\n",
      'a header': "const h = { Authorization: 'Bearer «»' };\nconsole.log(h.Authorization);\n",
      'a template': 'const u = "u";\nconsole.log(`https://${u}:«»@host/`);\n',
      'a literal that would mean something in a template': "console.log('a`${b} \\\\ «» \\x41');\n",
      escapes: "console.log('«a\\'b\\\\c\\u00e9\\x41\\u{62}\\q»');\n",
      operands: "const f = (x) => (x ?? '«»').trim();\nconsole.log(f() + '!');\n",
      'a computed key': "console.log(Object.keys({ '«»': 1 })[0]);\n",
      'a class field and a default':
        "class A { key = '«»'; }\nconst f = (a = new A()) => a.key;\nconsole.log(f());\n",
      'no semicolons': "const a = '«»'\nconsole.log(a)\n",
    },
  },
  {
    title: 'TypeScript',
    tool: 'node',
    toolchain: {
      languageId: 'typescript',
      fileName: 'program.ts',
      command: (file) => ['node', file],
      build: compiled,
      refusesEmpty: true,
    },
    programs: {
      'a typed constant': "const key: string = '«»';\nconsole.log(key);\n",
      'a header': "const h: Record<string, string> = { a: 'Bearer «»' };\nconsole.log(h['a']);\n",
      'a const assertion': "const key = '«»' as const;\nconst text: string = key;\nconsole.log(text);\n",
      'a parameter property':
        "class A { constructor(readonly key: string = '«»') {} }\nconsole.log(new A().key);\n",
    },
  },
  {
    title: 'Go',
    tool: 'go',
    versionOption: 'version',
    toolchain: {
      languageId: 'go',
      fileName: 'program.go',
      command: (file) => ['go', 'run', file],
      refusesEmpty: true,
    },
    programs: {
      'constants in a group, and a typed one':
        'package main\n\nimport "fmt"\n\ntype Key string\n\nconst (\n\thost     = "h"\n\tkey  Key = "«»"\n)\n\nfunc main() {\n\tfmt.Println(host, key)\n}\n',
      'a header':
        'package main\n\nimport "fmt"\n\nfunc main() {\n\th := map[string]string{"Authorization": "Bearer «»"}\n\tfmt.Println(h["Authorization"])\n}\n',
      'escapes in a constant of a function':
        'package main\n\nimport "fmt"\n\nfunc main() {\n\tconst key = "«a\\"b\\\\c\\u00e9»"\n\tfmt.Println(key)\n}\n',
    },
  },
  {
    title: 'Java',
    tool: 'java',
    toolchain: {
      languageId: 'java',
      fileName: 'Program.java',
      command: (file) => ['java', file],
      refusesEmpty: true,
    },
    programs: {
      'a static constant and a text block':
        'public class Program {\n    private static final String KEY = "«»";\n\n    public static void main(String[] args) {\n        String text = """\n            %s\n            """.formatted(KEY);\n        System.out.print(text);\n    }\n}\n',
      'a part, before a call':
        'class Program {\n    public static void main(String[] value) {\n        System.out.println("Bearer «» x".trim().length() + "Bearer § x");\n    }\n}\n',
      'a text over several lines':
        'class Program {\n    static final String PEM = """\n        «BEGIN\n        abc\n        END»\n        """;\n\n    public static void main(String[] args) {\n        System.out.print(PEM);\n    }\n}\n',
    },
  },
  {
    title: 'Ruby',
    tool: 'ruby',
    toolchain: {
      languageId: 'ruby',
      fileName: 'program.rb',
      command: (file) => ['ruby', file],
      refusesEmpty: false,
    },
    programs: {
      'a constant below a magic comment': "# frozen_string_literal: true\n\nKEY = '«»'\nputs KEY\n",
      'a part in single quotes': `puts 'a"b \\'c\\' \\\\ #{d} «»'\n`,
      'a part in double quotes': 'x = 1\nputs "Bearer «» #{x}"\n',
      escapes: 'puts "«a\\"\\u00e9\\s\\z»"\n',
      'a heredoc': 'puts <<~EOT\n  key: «»\n  b\nEOT\n',
      'adjacent literals': "puts 'a' '«»' \"b\"\n",
      'an array of words': 'puts %w[a «» b].inspect\n',
      'a mutated value': "key = +'«»'\nkey << 'x'\nputs key\n",
      'a regular expression': "puts '§' if 'a§b' =~ /a«»b/\n",
    },
  },
  {
    title: 'PHP',
    tool: 'php',
    toolchain: {
      languageId: 'php',
      fileName: 'program.php',
      command: (file) => ['php', '-d', 'display_errors=stderr', file],
      refusesEmpty: true,
    },
    programs: {
      'a variable': "<?php\ndeclare(strict_types=1);\n$key = '«»';\necho $key;\n",
      'a constant in a namespace': "<?php\nnamespace App;\nconst KEY = '«»';\necho KEY, \\App\\KEY;\n",
      'a class constant':
        "<?php\nnamespace App;\n\n/** Doc. */\nfinal class A\n{\n    private const KEY = 'Bearer «»';\n    public static function key(): string { return self::KEY; }\n}\necho A::key();\n",
      'a property and a static variable': "<?php\nclass A { public string $k = '«»'; }\necho (new A())->k;\n",
      'a default, of a function that is called above':
        "<?php\necho f();\nfunction f(string $k = '«»') { return $k; }\n",
      'a case of an enum': "<?php\nenum E: string { case A = '«»'; }\necho E::A->value;\n",
      'a literal with variables': '<?php\n$u = 1;\necho "https://$u:«»@h/{$u}";\n',
      'a heredoc':
        '<?php\nfunction f() {\n    return <<<EOT\n    key: «» $x\n    EOT;\n}\n$x = 1;\necho str_replace("x", "y", @f());\n',
      escapes: "<?php\necho '«a\\'b\\\\c\\n»', \"x\";\n",
      'an operand': "<?php\necho strlen('a' . '«»' . 'b') . '§';\n",
    },
  },
  {
    title: 'Shell',
    tool: 'bash',
    toolchain: {
      languageId: 'shellscript',
      fileName: 'program.sh',
      command: (file) => ['bash', file],
      refusesEmpty: true,
    },
    programs: {
      'a variable': '#!/usr/bin/env bash\nset -euo pipefail\nK="«»"\necho "$K"\n',
      'single quotes': 'K=\'«»\'\necho "$K"\n',
      'a local variable': 'f() { local k="Bearer «»"; echo "$k"; }\nf\n',
      'text that would expand': `echo 'a $1 "«»" b'\n`,
      'a word': 'echo https://u:«»@host/\n',
      'an ANSI literal': "echo $'a\\tb«»\\tc'\n",
      'a heredoc': 'x=1\ncat <<EOF\nkey=«» $x\nEOF\n',
      escapes: 'echo "«a\\$b\\"c\\\\d»"\n',
      'a pattern': 'x=§\ncase "$x" in «») echo "$x" ;; esac\n',
    },
  },
];

for (const { title, tool, versionOption, toolchain, programs } of suites) {
  describe(`${title} programs run on, and name a missing variable`, function () {
    this.timeout(180_000);

    before(function () {
      if (!isInstalled(tool, versionOption)) skip(this, `${tool} is not installed`);
    });

    for (const [what, program] of Object.entries(programs)) it(what, () => checkRun(toolchain, program));
  });
}

/** Type checks as strictly as the compiler can, and translates to JavaScript. */
function compiled(file: string, folder: TemporaryFolder): string {
  const options: ts.CompilerOptions = {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.CommonJS,
    types: ['node'],
    typeRoots: [new URL('../../../../node_modules/@types', import.meta.url).pathname],
    skipLibCheck: true,
    noEmitOnError: true,
  };
  const program = ts.createProgram([file], options);
  const problems = ts.getPreEmitDiagnostics(program);
  const messages = problems.map((problem) => ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
  if (messages.length > 0) throw new Error(`${messages.join('\n')}\n${readFileSync(file, 'utf8')}`);
  program.emit();
  return `${folder.path}/program.js`;
}
