// The fixes of PHP: whole texts before and after.
import { checkNotApplicable, checkRefactor } from '../../../support/checkRefactor';

const php = { languageId: 'php' };
const lookup = "getenv('ACME_KEY') ?: throw new RuntimeException('ACME_KEY is not set')";
const define = `define('ACME_KEY', ${lookup});`;

describe('PHP: a whole literal', () => {
  it('becomes an expression that throws', () =>
    checkRefactor(php, "<?php\n$key = '«»';\n", `<?php\n$key = ${lookup};\n`));

  it('uses double quotes where the file does', () =>
    checkRefactor(php, '<?php\n$key = "«»";\n', `<?php\n$key = ${lookup.replaceAll("'", '"')};\n`));

  it('is put in parentheses as an operand', () =>
    checkRefactor(php, "<?php\n$key = 'a' . '«»';\n", `<?php\n$key = 'a' . (${lookup});\n`));

  it('names the exception from the root in a namespace', async () => {
    await checkRefactor(
      php,
      "<?php\ndeclare(strict_types=1);\nnamespace App;\nf('«»');\n",
      `<?php\ndeclare(strict_types=1);\nnamespace App;\nf(${lookup.replace('Runtime', '\\Runtime')});\n`,
    );
    await checkRefactor(
      php,
      "<?php\nnamespace App;\nuse RuntimeException;\nf('«»');\n",
      `<?php\nnamespace App;\nuse RuntimeException;\nf(${lookup});\n`,
    );
  });

  it('stores the decoded value', async () => {
    await checkRefactor(
      { ...php, value: "a'b\\c\\n" },
      "<?php\n$k = '«a\\'b\\\\c\\n»';\n",
      `<?php\n$k = ${lookup};\n`,
    );
    await checkRefactor(
      { ...php, value: 'a"$é\u001bA\\q' },
      '<?php\n$k = "«a\\"\\$\\u{e9}\\e\\x41\\q»";\n',
      `<?php\n$k = ${lookup.replaceAll("'", '"')};\n`,
    );
  });

  it('takes the variable that the code tries first', async () => {
    const theirs = lookup.replaceAll('ACME_KEY', 'THEIRS');
    await checkRefactor(php, "<?php\n$k = getenv('THEIRS') ?: '«»';\n", `<?php\n$k = ${theirs};\n`);
    await checkRefactor(
      php,
      "<?php\n$k = $_ENV['THEIRS'] ?? '«»';\n",
      `<?php\n$k = ${theirs.replace("getenv('THEIRS')", "($_ENV['THEIRS'] ?? null)")};\n`,
    );
    await checkRefactor(
      php,
      "<?php\nreturn ['k' => env('THEIRS', '«»')];\n",
      `<?php\nreturn ['k' => ${theirs}];\n`,
    );
  });

  it('is replaced in arrays, named arguments and match arms', async () => {
    for (const code of [
      "$a = ['k' => '«»'];",
      "f(key: '«»');",
      "$a = match(1) { 2 => '«»' };",
      'echo "«»";',
    ]) {
      const quoted = code.includes('"') ? lookup.replaceAll("'", '"') : lookup;
      await checkRefactor(php, `<?php\n${code}\n`, `<?php\n${code.replace(/["']«»["']/, quoted)}\n`);
    }
  });

  it('keeps Windows line ends', () =>
    checkRefactor(php, "<?php\r\n$key = '«»';\r\n", `<?php\r\n$key = ${lookup};\r\n`));
});

describe('PHP: where only constants may stand', () => {
  it('const becomes define', () =>
    checkRefactor(php, "<?php\nconst KEY = '«»';\n", `<?php\ndefine('KEY', ${lookup});\n`));

  it('define gets the full name in a namespace', () =>
    checkRefactor(
      php,
      "<?php\nnamespace App;\nconst KEY = '«»';\n",
      `<?php\nnamespace App;\ndefine(__NAMESPACE__ . '\\\\KEY', ${lookup.replace('Runtime', '\\Runtime')});\n`,
    ));

  it('a class constant refers to a constant that is defined above', () =>
    checkRefactor(
      php,
      "<?php\n\nclass A\n{\n    private const KEY = '«»';\n}\n",
      `<?php\n\n${define}\n\nclass A\n{\n    private const KEY = \\ACME_KEY;\n}\n`,
    ));

  it('so do properties, defaults, statics, cases of enums and attributes', async () => {
    const cases = [
      "class A { private string $k = '«»'; }",
      "function f($k = '«»') {}",
      "function f() { static $k = '«»'; }",
      "enum E: string { case A = '«»'; }",
      "#[Auth('«»')]\nclass A {}",
    ];
    for (const code of cases) {
      await checkRefactor(
        php,
        `<?php\nnamespace B;\n\nuse C;\n\n${code}\n`,
        `<?php\nnamespace B;\n\nuse C;\n\n${define.replace('Runtime', '\\Runtime')}\n\n${code.replace("'«»'", '\\ACME_KEY')}\n`,
      );
    }
  });

  it('a part of a constant is joined with a constant', () =>
    checkRefactor(
      php,
      "<?php\n\nclass A { const H = 'Bearer «»'; }\n",
      `<?php\n\n${define}\n\nclass A { const H = 'Bearer ' . \\ACME_KEY; }\n`,
    ));

  it('a default within a method body is no constant', () =>
    checkRefactor(
      php,
      "<?php\nclass A { function f() { $k = '«»'; } }\n",
      `<?php\nclass A { function f() { $k = ${lookup}; } }\n`,
    ));
});

describe('PHP: a part of a literal', () => {
  it('is joined with a dot', () =>
    checkRefactor(
      php,
      "<?php\nf(['Authorization: Bearer «»']);\n",
      `<?php\nf(['Authorization: Bearer ' . (${lookup})]);\n`,
    ));

  it('splits a literal with variables', () =>
    checkRefactor(
      php,
      '<?php\n$u = "https://$user:«»@$host/";\n',
      `<?php\n$u = "https://$user:" . (${lookup.replaceAll("'", '"')}) . "@$host/";\n`,
    ));

  it('is put into a variable for a heredoc', () =>
    checkRefactor(
      php,
      '<?php\nfunction f() {\n    return <<<EOT\n    key: «»\n    EOT;\n}\n',
      `<?php\nfunction f() {\n    $acmeKey = ${lookup};\n    return <<<EOT\n    key: {$acmeKey}\n    EOT;\n}\n`,
    ));
});

describe('PHP refuses', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['a nowdoc', "<?php\n$a = <<<'EOT'\n«»\nEOT;\n", /quoted heredoc/],
    ['text of the page', '<b>«»</b>\n<?php f();\n', /outside of the PHP code/],
    ['a command', '<?php\n$a = `curl «»`;\n', /command/],
    ['a format', "<?php\n$a = sprintf('«» %s', $b);\n", /format string/],
    ['several constants in one statement', "<?php\nconst A = '«»', B = 'x';\n", /Several constants/],
    ['a comment', '<?php\n// «»\n', /comment/],
  ];
  for (const [what, before, reason] of cases) {
    it(what, () => checkNotApplicable(php, before, reason));
  }
});
