// keylift:ignore-file because the values below are samples for the reader, and open nothing.
import assert from 'node:assert/strict';
import { readSection } from '../../../../src/engine/assignment/section';
import { unmark } from '../marked';

const drawn = 'q7w2e9r4t1y8u3i6';

function read(marked: string, allowBare = true): readonly string[] {
  const { text, key } = unmark(marked);
  assert.ok(key);
  return readSection(text, key, () => allowBare).map(({ value }) => text.slice(value.start, value.end));
}

describe('readSection', () => {
  for (const marked of [
    '[⟦passwords⟧]\njo = maple9x\n; a comment\nann = "maple9x"\n[other]\nx = maple8y\n',
    '⟦passwords⟧:\n  jo: maple9x\n\n  # a comment\n  ann: "maple9x"\nother: maple8y\n',
    '  ⟦db_passwords⟧: # of the tests\n    jo: maple9x # old\n    ann: maple9x\n  other: maple8y\n',
  ])
    it(`reads ${JSON.stringify(marked)}`, () => assert.deepEqual(read(marked), ['maple9x', 'maple9x']));

  it('reads only drawn values of tokens and secrets, and no ids', () => {
    assert.deepEqual(read(`[⟦tokens⟧]\none = ${drawn}\nkind = bearer9\nkey_id = ${drawn}\n`), [drawn]);
    assert.deepEqual(read(`⟦secrets⟧:\n  one: ${drawn}\n  two:\n    file: ./a1b2\n`), [drawn]);
  });

  for (const marked of [
    '⟦passwords⟧:\n  length: 12\n  policy: strict\n',
    '⟦passwords⟧: maple9x\n  jo: maple9x\n',
    '⟦passwords⟧:\njo: maple9x\n',
    '⟦tokens⟧:\n  primary: "#aabbcc"\n  spacing: 4px\n',
    '[⟦password⟧]\nminimum = maple9x\n',
    '[⟦passwords⟧](https://acme.example/maple9x)\na = maple9x\n',
    'the ⟦passwords⟧:\n  jo: maple9x\n',
    '⟦secrets⟧:\n  one: ${{ secrets.ONE }}\n',
  ])
    it(`leaves ${JSON.stringify(marked)}`, () => assert.deepEqual(read(marked), []));

  it('reads nothing where no bare value may stand', () => {
    assert.deepEqual(read('⟦passwords⟧:\n  jo: maple9x\n', false), []);
  });

  it('reads a long section once', () => {
    const entries = Array.from({ length: 150 }, (_, at) => `jo${at} = maple9x\n`).join('');
    assert.equal(read(`[⟦passwords⟧]\n${entries}`).length, 150);
  });
});
