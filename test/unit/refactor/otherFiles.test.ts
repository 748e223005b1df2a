// keylift:ignore-file because the made-up values of these cases stand in assignments
// Changes of other files: several fixes of one file make one change of the file that they all add to.
import { strict as assert } from 'node:assert';
import type { Masked } from '../../../src/base';
import { neverCancelled } from '../../../src/base';
import { applyEdits, fixText, OtherFiles } from '../../../src/refactor';
import { factsIn } from '../../support/checkHabit';
import { refactorer } from '../../support/nodeGrammars';
import { findBoth, one, two } from './twoSecrets';

describe('Changes of other files', () => {
  it('follow each other as one', () => {
    const files = new OtherFiles();
    const insert = (at: number, text: string) => ({ span: { start: at, end: at }, text });
    files.add([{ path: 'a', before: 'x', edits: [insert(1, 'y')] }]);
    files.add([{ path: 'a', before: 'xy', edits: [insert(2, 'z')] }]);
    assert.equal(files.textOf('a'), 'xyz');
    assert.equal(files.textOf('b'), undefined);
    assert.deepEqual(files.all(), [{ path: 'a', before: 'x', edits: [insert(1, 'yz')] }]);
  });

  it('of several fixes add each name once', async () => {
    const env =
      "import { z } from 'zod';\nexport const env = z.object({\n  A: z.string(),\n}).parse(process.env);\n";
    const text = `import { env } from './env';\nf('${one}', '${two}', '${one}');\n`;
    const files = { 'package.json': '{ "dependencies": { "zod": "4" } }', 'env.ts': env, 'app.ts': text };
    const result = await fixText(
      refactorer(),
      {
        text,
        path: 'app.ts',
        languageId: 'typescript',
        findings: findBoth(text),
        find: findBoth,
        ruleOf: () => ({ name: 'Acme API key', env: 'ACME_KEY', field: 'api_key' }),
        backend: 'env',
        project: await factsIn(files, 'app.ts'),
        given: new Map<string, Masked>(),
        store: () => Promise.resolve(undefined),
      },
      neverCancelled,
    );
    assert.equal(
      result.text,
      "import { env } from './env';\nf(env.ACME_KEY, env.ACME_KEY_2, env.ACME_KEY);\n",
    );
    const [other, ...more] = result.others;
    assert.deepEqual([other?.path, other?.before, more], ['env.ts', env, []]);
    assert.equal(
      applyEdits(env, other?.edits ?? []),
      env.replace(
        'A: z.string(),',
        'A: z.string(),\n  ACME_KEY: z.string().min(1),\n  ACME_KEY_2: z.string().min(1),',
      ),
    );
  });
});
