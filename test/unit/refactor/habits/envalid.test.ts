// keylift:ignore-file because the made-up values of these cases stand in assignments
// envalid's list of the variables: the fix adds to it, and reads what it gives.
import { strict as assert } from 'node:assert';
import { checkHabit, planIn, type ProjectTexts } from '../../../support/checkHabit';

const code = "import { env } from './env';\n\nconst key = '«»';\n";
const fixedCode = "import { env } from './env';\n\nconst key = env.ACME_KEY;\n";

function projectWith(env: string, app = code): ProjectTexts {
  return { 'package.json': '{ "dependencies": { "envalid": "8" } }', 'src/env.ts': env, 'src/app.ts': app };
}

const list = (imports: string, entries: string): string =>
  `import { ${imports} } from 'envalid';\n\nexport const env = cleanEnv(process.env, {\n${entries}});\n`;

describe('The habit of envalid', () => {
  it('adds the variable to the list', () =>
    checkHabit(projectWith(list('cleanEnv, str', '  HOST: str(),\n')), {
      'src/app.ts': fixedCode,
      'src/env.ts': list('cleanEnv, str', '  HOST: str(),\n  ACME_KEY: str(),\n'),
    }));

  it('imports what describes a text, and keeps a list without a last comma so', () =>
    checkHabit(projectWith(list('cleanEnv, port', '  PORT: port()\n')), {
      'src/app.ts': fixedCode,
      'src/env.ts': list('cleanEnv, port, str', '  PORT: port(),\n  ACME_KEY: str()\n'),
    }));

  it('knows the whole package under one name, and a default export', () => {
    const env = "import * as envalid from 'envalid';\nexport default envalid.cleanEnv(process.env, {});\n";
    const app = code.replace('{ env }', 'config');
    return checkHabit(projectWith(env, app), {
      'src/app.ts': app.replace("'«»'", 'config.ACME_KEY'),
      'src/env.ts': env.replace('{}', '{ ACME_KEY: envalid.str() }'),
    });
  });

  it('knows require, and a list that is a constant', () => {
    const env =
      "const { cleanEnv, str } = require('envalid');\nconst specs = {\n\tA: str(),\n};\nmodule.exports = cleanEnv(process.env, specs);\n";
    const app = "const env = require('./env');\nconst key = '«»';\n";
    return checkHabit(projectWith(env, app), {
      'src/app.ts': app.replace("'«»'", 'env.ACME_KEY'),
      'src/env.ts': env.replace('A: str(),', 'A: str(),\n\tACME_KEY: str(),'),
    });
  });

  it('leaves alone what it cannot add to', async () => {
    for (const env of [
      "import { cleanEnv } from 'envalid';\nexport const env = cleanEnv(process.env, specs);\n",
      "import { cleanEnv } from './clean';\nexport const env = cleanEnv(process.env, {});\n",
    ]) {
      const { plan } = await planIn(projectWith(env));
      assert.ok(plan.kind === 'plan' && plan.others === undefined);
    }
  });
});
