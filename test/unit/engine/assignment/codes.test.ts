// keylift:ignore-file because the values below are samples for the reader, and open nothing.
import assert from 'node:assert/strict';
import { readCodes } from '../../../../src/engine/assignment/codes';
import { unmark } from '../marked';

function read(marked: string): readonly string[] {
  const { text, key } = unmark(marked);
  assert.ok(key);
  return readCodes(text, key).map(({ value }) => text.slice(value.start, value.end));
}

describe('readCodes', () => {
  for (const marked of [
    'My 2FA ⟦backup codes⟧ (printed for the safe):\nq7w2e-r9t4y\na1s8d-f5g6h\n',
    '## GitHub ⟦recovery codes⟧\n\n- q7w2e-r9t4y\n- a1s8d-f5g6h\n',
    '⟦Recovery codes⟧: q7w2e-r9t4y, a1s8d-f5g6h',
    '"⟦backup_codes⟧": ["q7w2e-r9t4y", "a1s8d-f5g6h"]',
    '⟦recovery_codes⟧:\n  - q7w2e-r9t4y\n  - a1s8d-f5g6h\nother: 123456\n',
    'Your ⟦Single-use codes⟧\nq7w2e-r9t4y   a1s8d-f5g6h\n',
    '**⟦Scratch codes⟧:**\n```\nq7w2e-r9t4y\na1s8d-f5g6h\n```\n',
  ])
    it(`reads ${JSON.stringify(marked)}`, () =>
      assert.deepEqual(read(marked), ['q7w2e-r9t4y', 'a1s8d-f5g6h']));

  it('reads numbers in two halves, after the numbers of lines', () => {
    assert.deepEqual(read('Google ⟦backup codes⟧\n1. 4182 9937\n2. 7730 1456\n'), ['4182 9937', '7730 1456']);
  });

  for (const marked of [
    'Keep the ⟦recovery codes⟧ in the safe.',
    '⟦Recovery codes⟧ look like q7w2e-r9t4y.',
    '⟦backup_codes⟧ = generate(10)',
    '⟦recovery_codes⟧: { count: 10 }',
    '⟦Recovery codes⟧: see https://acme.example/a1b2c3d4',
    '⟦Error codes⟧:\nE10023\nE10024\n',
    '⟦backup_codes⟧: 10\n',
    '[Acme](#acme-⟦recovery-code⟧)\n- [1Password](#1password)\n',
    '⟦Recovery codes⟧:\n- reset-code\n- other-code\n',
    '⟦Backup codes⟧\nEach of the codes works once.\n',
  ])
    it(`leaves ${JSON.stringify(marked)}`, () => assert.deepEqual(read(marked), []));
});
