// keylift:ignore-file because the made-up values of these cases stand in assignments
// Changes of other files: several fixes of one file make one change of the file that they all add to.
import { strict as assert } from 'node:assert';
import { Masked, neverCancelled } from '../../../src/base';
import type { Finding } from '../../../src/engine';
import { applyEdits, fixText, OtherFiles } from '../../../src/refactor';
import { madeUpSecret } from '../../support/checkRefactor';
import { factsIn } from '../../support/checkHabit';
import { refactorer } from '../../support/nodeGrammars';

const [one, two] = [madeUpSecret(1), madeUpSecret(2)] as const;

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
        findings: find(text),
        find,
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

/** Stands in for the engine: every occurrence of the two secrets. */
function find(text: string): readonly Finding[] {
  return Array.from(text.matchAll(new RegExp(`${one}|${two}`, 'g')), (match) => ({
    ruleId: 'acme-api-key',
    span: { start: match.index, end: match.index + match[0].length },
    masked: new Masked(match[0]).toString(),
    fingerprint: match[0] === one ? '01' : '02',
    confidence: 'high',
    severity: 'warning',
    evidence: [],
    context: 'argument',
    alsoMatched: [],
  }));
}
