// keylift:ignore-file because the made-up values of these cases stand in assignments
// T3 Env's lists of the variables: the fix adds to the server's, and to the list of all where there is one.
import { strict as assert } from 'node:assert';
import { checkHabit, planIn, type ProjectTexts } from '../../../support/checkHabit';

const code = 'import { env } from "~/env";\n\nconst key = "«»";\n';
const fixedCode = 'import { env } from "~/env";\n\nconst key = env.ACME_KEY;\n';

function projectWith(env: string): ProjectTexts {
  return {
    'package.json': '{ "type": "module", "dependencies": { "@t3-oss/env-nextjs": "1", "zod": "4" } }',
    'tsconfig.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "~/*": ["./src/*"] } } }',
    'src/env.js': env,
    'src/server/api.ts': code,
  };
}

const lists = (server: string, runtime: string): string =>
  [
    'import { createEnv } from "@t3-oss/env-nextjs";',
    'import { z } from "zod";',
    '',
    'export const env = createEnv({',
    '  server: {',
    '    DATABASE_URL: z.string().url(),',
    server,
    '  },',
    '  client: {},',
    runtime,
    '});',
    '',
  ]
    .filter((line) => line !== '')
    .join('\n');

const added = '    ACME_KEY: z.string().min(1),';
const all = (...lines: readonly string[]): string =>
  ['  runtimeEnv: {', '    DATABASE_URL: process.env.DATABASE_URL,', ...lines, '  },'].join('\n');

describe('The habit of T3 Env', () => {
  it('adds the variable to both lists', () =>
    checkHabit(projectWith(lists('', all())), {
      'src/server/api.ts': fixedCode,
      'src/env.js': lists(added, all('    ACME_KEY: process.env.ACME_KEY,')),
    }));

  it('adds it once where the whole environment is given, or only what a page gets', async () => {
    for (const runtime of ['  runtimeEnv: process.env,', '  experimental__runtimeEnv: {},'])
      await checkHabit(projectWith(lists('', runtime)), {
        'src/server/api.ts': fixedCode,
        'src/env.js': lists(added, runtime),
      });
  });

  it('leaves code alone that every visitor gets', async () => {
    const files = projectWith(lists('', all()));
    const { plan } = await planIn({ ...files, 'src/server/api.ts': `"use client";\n${code}` });
    assert.equal(plan.kind, 'notApplicable');
  });

  it('leaves alone lists that are not written out', async () => {
    const { plan } = await planIn(
      projectWith(lists('', all()).replace(/server: \{[^}]*\}/, 'server: shared')),
    );
    assert.ok(plan.kind === 'plan' && plan.others === undefined);
  });
});
