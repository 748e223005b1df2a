// The fixes of TypeScript, beyond what it shares with JavaScript.
import { checkNotApplicable, checkRefactor } from '../../../support/checkRefactor';

const ts = { languageId: 'typescript' };
const throwing = "process.env.ACME_KEY || (() => { throw new Error('ACME_KEY is not set'); })()";
const reader = `
function requireEnv(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(\`\${name} is not set\`);
  return value;
}
`;

describe('TypeScript', () => {
  it('replaces an annotated constant', () =>
    checkRefactor(ts, "export const key: string = '«»';\n", `export const key: string = ${throwing};\n`));

  it('gives the helper types', () =>
    checkRefactor(
      ts,
      "const url = 'https://u:«»@host/';\n",
      `const url = \`https://u:\${requireEnv('ACME_KEY')}@host/\`;\n${reader}`,
    ));

  it('uses brackets where the file does', () =>
    checkRefactor(
      ts,
      "const a = process.env['A'];\nconst key = '«»';\n",
      "const a = process.env['A'];\nconst key = process.env['ACME_KEY'] || (() => { throw new Error('ACME_KEY is not set'); })();\n",
    ));

  it('drops `as const`, which only a literal can have', () =>
    checkRefactor(ts, "const key = '«»' as const;\n", `const key = ${throwing};\n`));

  it('keeps `as const` of an object', () =>
    checkRefactor(ts, "const o = { key: '«»' } as const;\n", `const o = { key: ${throwing} } as const;\n`));

  it('puts the operand of a type assertion in parentheses', () =>
    checkRefactor(ts, "const key = '«»' as Key;\n", `const key = (${throwing}) as Key;\n`));

  it('replaces a field and a parameter property', async () => {
    await checkRefactor(
      ts,
      "class A { private readonly key: string = '«»'; }\n",
      `class A { private readonly key: string = ${throwing}; }\n`,
    );
    await checkRefactor(
      ts,
      "class A { constructor(private key = '«»') {} }\n",
      `class A { constructor(private key = ${throwing}) {} }\n`,
    );
  });

  it('replaces the argument of a decorator', () =>
    checkRefactor(ts, "@Auth('«»')\nclass A {}\n", `@Auth(${throwing})\nclass A {}\n`));

  it('refuses types, enums and module names', async () => {
    await checkNotApplicable(ts, "type Key = '«»';\n", /type position/);
    await checkNotApplicable(ts, "enum Key { A = '«»' }\n", /enum value/);
    await checkNotApplicable(ts, "const a: 'b' | 'c' = '«»';\n", /fixed strings/);
    await checkNotApplicable(ts, "import type { A } from '«»';\n", /module specifier/);
    await checkNotApplicable(ts, "declare module '«»' {}\n", /module specifier/);
    await checkNotApplicable(ts, "interface A { '«»': string }\n", /member name/);
  });
});

describe('TypeScript with JSX', () => {
  const tsx = { languageId: 'typescriptreact' };

  it('is read by its own grammar', () =>
    checkRefactor(tsx, "const a = <Map<Key> id={'«»'} />;\n", `const a = <Map<Key> id={${throwing}} />;\n`));
});
