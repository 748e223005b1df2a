// The fixes of JavaScript: whole texts before and after.
import { checkNotApplicable, checkRefactor } from '../../../support/checkRefactor';

const js = { languageId: 'javascript' };
const throwing = "process.env.ACME_KEY || (() => { throw new Error('ACME_KEY is not set'); })()";
const reader = `
function requireEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(\`\${name} is not set\`);
  return value;
}
`;

describe('JavaScript: a whole literal', () => {
  it('becomes an expression that throws', () =>
    checkRefactor(js, "const key = '«»';\n", `const key = ${throwing};\n`));

  it('keeps double quotes where the file uses them', () =>
    checkRefactor(
      js,
      'const key = "«»";\n',
      'const key = process.env.ACME_KEY || (() => { throw new Error("ACME_KEY is not set"); })();\n',
    ));

  it('goes without semicolons where the file does', () =>
    checkRefactor(
      js,
      "const key = '«»'\nmodule.exports = { key }\n",
      "const key = process.env.ACME_KEY || (() => { throw new Error('ACME_KEY is not set') })()\nmodule.exports = { key }\n",
    ));

  it('is replaced in an argument', () =>
    checkRefactor(js, "connect({ key: '«»' });\n", `connect({ key: ${throwing} });\n`));

  it('is put in parentheses as an operand', () =>
    checkRefactor(js, "const a = '«»'.trim();\n", `const a = (${throwing}).trim();\n`));

  it('is put in parentheses beside ??', () =>
    checkRefactor(js, "const a = options.key ?? '«»';\n", `const a = options.key ?? (${throwing});\n`));

  it('takes the variable that the code tries first', () =>
    checkRefactor(
      js,
      "const a = process.env.THEIR_KEY || '«»';\n",
      "const a = process.env.THEIR_KEY || (() => { throw new Error('THEIR_KEY is not set'); })();\n",
    ));

  it('becomes a computed key', () =>
    checkRefactor(js, "const a = { '«»': 1 };\n", `const a = { [${throwing}]: 1 };\n`));

  it('is replaced in a default parameter and a class field', async () => {
    await checkRefactor(js, "function f(key = '«»') {}\n", `function f(key = ${throwing}) {}\n`);
    await checkRefactor(js, "class A { static key = '«»'; }\n", `class A { static key = ${throwing}; }\n`);
  });

  it('stores the decoded value', () =>
    checkRefactor(
      { ...js, value: 'a"b\\c\u00e9!Ab' },
      "const key = '«a\\\"b\\\\c\\u00e9\\!\\x41\\u{62}»';\n",
      `const key = ${throwing};\n`,
    ));

  it('uses a function of the file that reads variables already', () =>
    checkRefactor(
      js,
      "const key = '«»';\nfunction env(name) { const v = process.env[name]; if (!v) throw new Error(name); return v; }\n",
      "const key = env('ACME_KEY');\nfunction env(name) { const v = process.env[name]; if (!v) throw new Error(name); return v; }\n",
    ));

  it('reads the global process where the file has another', () =>
    checkRefactor(
      js,
      "const process = start();\nconst key = '«»';\n",
      `const process = start();\nconst key = globalThis.${throwing};\n`,
    ));

  it('is replaced once when it stands twice', () =>
    checkRefactor(js, "use('§');\nuse('«»');\n", `use('§');\nuse(${throwing});\n`));

  it('keeps Windows line ends and a byte order mark', () =>
    checkRefactor(
      js,
      '\uFEFFconst a = 1;\r\nconst b = `x «»`;\r\n',
      `\uFEFFconst a = 1;\r\nconst b = \`x \${requireEnv('ACME_KEY')}\`;\r\n${reader.replaceAll('\n', '\r\n')}`,
    ));
});

describe('JavaScript: a part of a literal', () => {
  it('becomes a template with a helper', () =>
    checkRefactor(
      js,
      "const header = 'Bearer «»';\n",
      `const header = \`Bearer \${requireEnv('ACME_KEY')}\`;\n${reader}`,
    ));

  it('is a hole in a template that is there', () =>
    checkRefactor(
      js,
      'const url = `https://u:«»@${host}/`;\n',
      `const url = \`https://u:\${requireEnv('ACME_KEY')}@\${host}/\`;\n${reader}`,
    ));

  it('escapes what means something in templates', () =>
    checkRefactor(
      js,
      "const url = 'a`${b} «»\\n';\n",
      `const url = \`a\\\`\\\${b} \${requireEnv('ACME_KEY')}\\n\`;\n${reader}`,
    ));

  it('indents the helper with tabs where the file does, and takes a free name', () =>
    checkRefactor(
      js,
      "function f() {\n\treturn 'k «»';\n}\nconst requireEnv = 1;\n",
      "function f() {\n\treturn `k ${requireEnv2('ACME_KEY')}`;\n}\nconst requireEnv = 1;\n" +
        reader.replaceAll('  ', '\t').replace('requireEnv', 'requireEnv2'),
    ));

  it('uses the helper of an earlier fix', () =>
    checkRefactor(
      js,
      `const a = \`x \${requireEnv('A')}\`;\nconst b = 'y «»';\n${reader}`,
      `const a = \`x \${requireEnv('A')}\`;\nconst b = \`y \${requireEnv('ACME_KEY')}\`;\n${reader}`,
    ));

  it('keeps a fallback that is more than the secret', () =>
    checkRefactor(
      js,
      "const a = process.env.A || 'Bearer «»';\n",
      `const a = process.env.A || \`Bearer \${requireEnv('ACME_KEY')}\`;\n${reader}`,
    ));
});

describe('JSX', () => {
  const jsx = { languageId: 'javascriptreact' };

  it('puts the expression of an attribute in braces', () =>
    checkRefactor(
      jsx,
      "const a = <Map key='«»' />;\n",
      `const a = <Map key={requireEnv('ACME_KEY')} />;\n${reader}`,
    ));

  it('refuses text of a page', () => checkNotApplicable(jsx, 'const a = <b>«»</b>;\n', /^Client-side code/));

  it('refuses client components', async () => {
    await checkNotApplicable(jsx, "'use client';\nconst key = '«»';\n", /^Client-side code/);
    await checkNotApplicable(
      jsx,
      "const u = import.meta.env.VITE_URL;\nconst key = '«»';\n",
      /^Client-side code/,
    );
    await checkNotApplicable(js, "document.title = '«»';\n", /^Client-side code/);
    const project = { dependencies: new Set(['vite', 'react']) };
    await checkNotApplicable(
      { ...jsx, path: 'src/App.jsx', project },
      "const key = '«»';\n",
      /^Client-side code/,
    );
  });
});

describe('JavaScript refuses', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['a module specifier', "import x from '«»';\n", /module specifier/],
    ['a dynamic import', "import('«»');\n", /module specifier/],
    ['a required module', "const x = require('«»');\n", /module specifier/],
    ['a URL that bundlers resolve', "new URL('«»', import.meta.url);\n", /module specifier/],
    ['a directive', "'«»';\nf();\n", /directive/],
    ['a tagged template', 'f`«»`;\n', /tag of a template/],
    ['a member name', "class A { '«»'() {} }\n", /member name/],
    ['a comment', '// key «»\nf();\n', /comment/],
    ['an identifier', 'const «keyname» = 1;\n', /string literal/],
    ['a literal in broken code', "const key = ('«»' + ;\nf();\n", /Syntax error/],
    ['a secret that a hole interrupts', 'const a = `«ab${c}de»`;\n', /string literal/],
    ['an escape that is cut', "const a = '\\«nabc»';\n", /escape sequence/],
  ];
  for (const [what, before, reason] of cases) {
    it(what, () => checkNotApplicable(js, before, reason));
  }

  it('nothing because of an error elsewhere', () =>
    checkRefactor(js, "const key = '«»';\nfunction ( {\n", `const key = ${throwing};\nfunction ( {\n`));
});
