// keylift:ignore-file because the values below are samples for the reader, and open nothing.
import assert from 'node:assert/strict';
import { readChoice } from '../../../../src/engine/assignment/choice';
import { unmark } from '../marked';

function read(marked: string): readonly string[] {
  const { text, key } = unmark(marked);
  assert.ok(key);
  return readChoice(text, key).map(({ value }) => text.slice(value.start, value.end));
}

describe('readChoice', () => {
  for (const marked of [
    "const ⟦password⟧ = isLive ? 'maple9x' : 'heron8y';",
    '⟦password⟧: env == "live" ? "maple9x" : "heron8y",'.replace('env == "live"', 'isLive(env)'),
    '⟦password⟧ = "maple9x" if is_live else "heron8y"',
  ])
    it(`reads ${JSON.stringify(marked)}`, () => assert.deepEqual(read(marked), ['maple9x', 'heron8y']));

  for (const marked of [
    "type = ⟦showPassword⟧ ? 'text1' : 'text2'",
    "⟦passwordLabel⟧ = isOpen ? 'Hide' : 'Show'",
    '⟦password⟧ = "maple9x"',
    '⟦password⟧ = isLive ? load("maple9x") : "heron8y"',
    '⟦password⟧ == live ? other : "heron8y"',
  ])
    it(`leaves ${JSON.stringify(marked)}`, () => assert.deepEqual(read(marked), []));
});
