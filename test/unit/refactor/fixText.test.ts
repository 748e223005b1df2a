// Several secrets of one text, fixed one after the other.
import { strict as assert } from 'node:assert';
import { CancellationSource, Masked, neverCancelled } from '../../../src/base';
import { applyEdits, type FixRequest, fixText, isAboutName, type Plan } from '../../../src/refactor';
import { refactorer } from '../../support/nodeGrammars';
import { findBoth, one, two } from './twoSecrets';

describe('fixText', () => {
  it('fixes all secrets with one import, and gives the edits as one round', async () => {
    const text = `first = "${one}"\nsecond = "${two}"\n`;
    const { fixed, edits } = await fixAll(text);
    assert.equal(fixed, 'import os\n\nfirst = os.environ["ACME_KEY"]\nsecond = os.environ["ACME_KEY_2"]\n');
    assert.equal(applyEdits(text, edits), fixed);
  });

  it('gives one value one name, also a value that was named before', async () => {
    const { fixed, given, notes } = await fixAll(`a = "${one}"\nb = "${two}"\nc = "${one}"\n`, {
      given: new Map([['SHOP_KEY', new Masked(one)]]),
    });
    const [a, b, c] = [...fixed.matchAll(/environ\["(\w+)"\]/g)].map(([, name]) => name);
    assert.deepEqual([a, b, c], ['SHOP_KEY', 'ACME_KEY', 'SHOP_KEY']);
    assert.deepEqual([...given.keys()], ['SHOP_KEY', 'ACME_KEY']);
    assert.ok(notes.length === 2 && notes.every(isAboutName), notes.join('\n'));
  });

  it('leaves what cannot be fixed, and fixes the same value after it', async () => {
    const text = `# "${one}"\nkey = "${one}"\n`;
    const { fixed, kinds } = await fixAll(text);
    assert.deepEqual(kinds, ['notApplicable', 'plan']);
    assert.equal(fixed, `import os\n\n# "${one}"\nkey = os.environ["ACME_KEY"]\n`);
  });

  it('numbers the ids of a manager, and uses one again for the same value', async () => {
    const { given, kinds } = await fixAll(`a = "${one}"\nb = "${two}"\nc = "${one}"\n`, { backend: 'vault' });
    assert.deepEqual(kinds, ['plan', 'plan', 'plan']);
    assert.deepEqual([...given.keys()], ['app/acme-key', 'app/acme-key-2']);
  });

  it('changes no code for a value that could not be stored', async () => {
    const stored: Plan[] = [];
    const { fixed, kinds, given } = await fixAll(`a = "${one}"\nb = "${two}"\n`, {
      store: (plan) => {
        stored.push(plan);
        const failure = { kind: 'failed', reason: 'The disk is full.' } as const;
        return Promise.resolve(stored.length === 1 ? failure : undefined);
      },
    });
    assert.deepEqual(kinds, ['failed', 'plan']);
    assert.equal(fixed, `import os\n\na = "${one}"\nb = os.environ["ACME_KEY"]\n`);
    assert.deepEqual([...given.keys()], ['ACME_KEY']);
  });

  it('refuses what is left when it is cancelled', async () => {
    const source = new CancellationSource();
    source.cancel();
    const { fixed, kinds } = await fixAll(`a = "${one}"\n`, {}, source.token);
    assert.deepEqual([fixed, kinds], [`a = "${one}"\n`, ['notApplicable']]);
  });
});

async function fixAll(text: string, options: Partial<FixRequest> = {}, token = neverCancelled) {
  const given = options.given ?? new Map<string, Masked>();
  const result = await fixText(
    refactorer(),
    {
      text,
      path: 'app.py',
      languageId: 'python',
      findings: findBoth(text),
      find: findBoth,
      ruleOf: () => ({ name: 'Acme API key', env: 'ACME_KEY', field: 'api_key' }),
      backend: 'env',
      project: { takenNames: new Map(), dependencies: new Set() },
      store: () => Promise.resolve(undefined),
      ...options,
      given,
    },
    token,
  );
  const kinds = result.fixes.map(({ outcome }) => outcome.kind);
  const notes = result.fixes.flatMap(({ outcome }) => (outcome.kind === 'plan' ? outcome.notes : []));
  return { fixed: result.text, edits: result.edits, kinds, notes, given };
}
