// keylift:ignore-file because the made-up values of these cases stand in assignments
// Zod's schema of the variables: the fix adds to it, and reads what it gives.
import { strict as assert } from 'node:assert';
import { checkHabit, checkReadsEnvironment, planIn, type ProjectTexts } from '../../../support/checkHabit';

const manifest = '{ "type": "module", "dependencies": { "zod": "4" } }';
const schema = [
  "import { z } from 'zod';",
  '',
  'export const env = z',
  '  .object({',
  '    PORT: z.coerce.number(), // of the server',
  '  })',
  '  .parse(process.env);',
  '',
].join('\n');
const withKey = schema.replace('// of the server', '// of the server\n    ACME_KEY: z.string().min(1),');

/** A project with the schema, and a file that imports it. */
function projectWith(
  env: string,
  code = "import { env } from './env';\n\nconst key = '«»';\n",
): ProjectTexts {
  return { 'package.json': manifest, 'src/env.ts': env, 'src/app.ts': code };
}

const fixedCode = "import { env } from './env';\n\nconst key = env.ACME_KEY;\n";

describe('The habit of Zod', () => {
  it('adds the variable to the schema, and reads it from there', async () => {
    await checkHabit(projectWith(schema), { 'src/app.ts': fixedCode, 'src/env.ts': withKey });
  });

  const forms: readonly (readonly [string, string, string])[] = [
    [
      'a schema of its own, parsed safely',
      'import { z } from "zod";\nconst schema = z.object({\n  PORT: z.string()\n}).strict();\nconst parsed = schema.safeParse(process.env);\nif (!parsed.success) process.exit(1);\nexport const env = parsed.data;\n',
      'import { z } from "zod";\nconst schema = z.object({\n  PORT: z.string(),\n  ACME_KEY: z.string().min(1)\n}).strict();\nconst parsed = schema.safeParse(process.env);\nif (!parsed.success) process.exit(1);\nexport const env = parsed.data;\n',
    ],
    [
      'one line, the whole of Zod imported, and a list of exports',
      "import * as zod from 'zod';\nconst env = zod.object({ PORT: zod.string() }).parse(process.env);\nexport { env };\n",
      "import * as zod from 'zod';\nconst env = zod.object({ PORT: zod.string(), ACME_KEY: zod.string().min(1) }).parse(process.env);\nexport { env };\n",
    ],
    [
      'an empty schema',
      "import { z } from 'zod';\nexport const env = z.object({}).parse(process.env);\n",
      "import { z } from 'zod';\nexport const env = z.object({ ACME_KEY: z.string().min(1) }).parse(process.env);\n",
    ],
    ["Windows' line ends", schema.replaceAll('\n', '\r\n'), withKey.replaceAll('\n', '\r\n')],
  ];
  for (const [what, before, after] of forms) {
    it(`knows ${what}`, () =>
      checkHabit(projectWith(before), { 'src/app.ts': fixedCode, 'src/env.ts': after }));
  }

  it('follows an alias of TypeScript, a name given in the import, and templates', async () => {
    const code = "import { env as settings } from '@/env';\n\nf(`Bearer «»`);\n";
    const files = {
      ...projectWith(schema, code),
      'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } } // of the build',
    };
    const after = code.replace('«»', '${settings.ACME_KEY}');
    await checkHabit(files, { 'src/app.ts': after, 'src/env.ts': withKey });
  });

  it('imports it as the neighbours do, in the quotes of the file', async () => {
    const files = {
      ...projectWith(schema, 'import fs from "node:fs";\n\nconst key = "«»";\n'),
      'src/server.ts': "import { env } from './env.js';\n",
    };
    const after = 'import fs from "node:fs";\nimport { env } from "./env.js";\n\nconst key = env.ACME_KEY;\n';
    await checkHabit(files, { 'src/app.ts': after, 'src/env.ts': withKey });
  });

  it('knows modules of CommonJS, whole or by a name', async () => {
    const module = (exported: string): string =>
      `const { z } = require('zod');\nconst env = z.object({ A: z.string() }).parse(process.env);\nmodule.exports = ${exported};\n`;
    for (const [exported, imported] of [
      ['env', 'const env'],
      ['{ env }', 'const { env }'],
    ] as const) {
      const code = `${imported} = require('../env');\nconst key = '«»';\n`;
      await checkHabit(
        { 'package.json': manifest, 'env.js': module(exported), 'lib/a.js': code },
        {
          'lib/a.js': code.replace("'«»'", 'env.ACME_KEY'),
          'env.js': module(exported).replace('z.string() }', 'z.string(), ACME_KEY: z.string().min(1) }'),
        },
        { languageId: 'javascript' },
      );
    }
  });

  it('leaves a schema that has the variable already, where it stands for this value', async () => {
    const files = { ...projectWith(withKey), '.env.example': 'ACME_KEY=\n' };
    await checkHabit(files, { 'src/app.ts': fixedCode });
  });

  it('takes another name where the schema has the first one for something else', async () => {
    const { plan } = await planIn(projectWith(withKey));
    assert.ok(plan.kind === 'plan' && plan.name === 'ACME_KEY_2');
  });

  const plain = /process\.env\.ACME_KEY \|\|/;
  const others: readonly (readonly [string, ProjectTexts])[] = [
    [
      'two such modules',
      {
        ...projectWith(
          schema,
          "import { env } from './env';\nimport { config } from './config';\nconst key = '«»';\n",
        ),
        'src/config.ts': schema.replace('env', 'config'),
      },
    ],
    ['one that nobody near imports', projectWith(schema, "const key = '«»';\n")],
    [
      'one that imports code of the project, where a new import could go in a circle',
      {
        ...projectWith(`import { log } from './app';\n${schema}`, "export const log = '«»';\n"),
        'src/server.ts': "import { env } from './env';\n",
      },
    ],
    [
      'an import of types only',
      projectWith(schema, "import type { Env } from './env';\n\nconst key = '«»';\n"),
    ],
    ['a schema that changes what comes out', projectWith(schema.replace('.parse', '.transform(f).parse'))],
    ['a schema from elsewhere', projectWith(schema.replace(/\{[^}]*\n {2}\}/, 'shared'))],
  ];
  for (const [what, files] of others) {
    it(`reads the environment itself beside ${what}`, () => checkReadsEnvironment(files, plain));
  }

  it('refuses a schema with a syntax error, and leaves managers their own way', async () => {
    const broken = projectWith(schema.replace('({', '(({'));
    const { plan } = await planIn(broken);
    assert.ok(plan.kind === 'notApplicable');
    assert.equal(
      plan.reason,
      'The project reads its variables through src/env.ts, which has a syntax error.',
    );
    const vault = await planIn(broken, { languageId: 'typescript', backend: 'vault' });
    assert.equal(vault.plan.kind, 'plan');
  });

  it('is followed by commands that fill the environment too', async () => {
    const plan = await checkHabit(
      projectWith(schema),
      { 'src/app.ts': fixedCode, 'src/env.ts': withKey },
      { languageId: 'typescript', backend: 'doppler' },
    );
    assert.equal(plan.store.target, 'manager');
  });
});
