// keylift:ignore-file because the lines below read like credentials, and are none
import assert from 'node:assert/strict';
import { patchedKind } from '../../../src/engine/patchedKind';
import { unmark } from './marked';

function kindOf(marked: string, path = 'change.patch') {
  const { text, key } = unmark(marked);
  assert.ok(key);
  return patchedKind(text, path)(key);
}

describe('patchedKind', () => {
  const change = '--- a/config.yml\n+++ b/config.yml\n+⟦password⟧: x\n';

  it('tells the kind of the file that is changed above the place', () => {
    assert.equal(kindOf(change), 'config');
    assert.equal(kindOf(`--- a/a.py\n+++ b/a.py\n+x = y\n${change}`), 'config');
    assert.equal(kindOf('--- a/.env\n+++ b/.env\n+X=y\n--- a/a.py\n+++ b/a.py\n+⟦password⟧ = y\n'), 'code');
  });

  it('takes the name that a made or deleted file has', () => {
    assert.equal(kindOf('--- /dev/null\n+++ b/.env\n+⟦PASSWORD⟧=x\n'), 'config');
    assert.equal(kindOf('--- a/.env\n+++ /dev/null\n-⟦PASSWORD⟧=x\n'), 'config');
  });

  it('tells nothing of other texts, and of what stands above the first file', () => {
    assert.equal(kindOf(change, 'notes.txt'), undefined);
    assert.equal(kindOf(`the ⟦password⟧: x\n${change.replace(/[⟦⟧]/g, '')}`), undefined);
  });
});
