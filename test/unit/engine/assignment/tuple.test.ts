// keylift:ignore-file because the values below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { readTuple } from '../../../../src/engine/assignment/tuple';
import { unmark } from '../marked';

/** The values; undefined when the text is no assignment of several values. */
function read(marked: string): readonly string[] | undefined {
  const { text, key } = unmark(marked);
  assert.ok(key, 'the text marks no name');
  return readTuple(text, key)?.map(({ value }) => text.slice(value.start, value.end));
}

describe('readTuple', () => {
  for (const [marked, values] of [
    ['user, ⟦password⟧ = "jo", "v4lue"', ['v4lue']],
    ['⟦user⟧, password = "jo", "v4lue"', ['jo']],
    ['user, ⟦pass⟧ := "jo", "v4lue"\n', ['v4lue']],
    ['if user, ⟦pass⟧ := "jo", "v4lue"; user != "" {', ['v4lue']],
    ["local user, ⟦password⟧ = 'jo', 'v4lue' -- sign in", ['v4lue']],
    ["const [user, ⟦password⟧] = ['jo', 'v4lue'];", ['v4lue']],
    ['my ($user, ⟦$password⟧) = ("jo", "v4lue");', ['v4lue']],
    ['host, ⟦password⟧, port = ("h", b"v4lue", 8080)', ['v4lue']],
    ['env["user"], env["⟦password⟧"] = "jo", "v4lue"', ['v4lue']],
    ["env['⟦user⟧'], env['password'] = 'jo', 'v4lue'", ['jo']],
    ['self.user, ⟦self.password⟧ = "jo", "v4lue"', ['v4lue']],
    ['{"user": 1, "⟦password⟧": "v4lue"}', undefined],
    ['user, ⟦password⟧ = "jo", ask()', []],
    ['user, ⟦password⟧ = "v4lue"', undefined],
    ['connect(user, ⟦password⟧="v4lue", host="h")', undefined],
    ['def connect(user, ⟦password⟧="v4lue"):', undefined],
    ['⟦password⟧ = "v4lue"', undefined],
    ['user, ⟦password⟧ == "jo", "v4lue"', undefined],
  ] as const) {
    const what = values === undefined ? 'leaves' : values.length === 0 ? 'finds no literal in' : 'reads';
    it(`${what} ${marked.trim()}`, () => assert.deepEqual(read(marked), values));
  }

  it('reads as many names as a statement has, not a row of data', () => {
    const statement = (others: number): string =>
      `⟦password⟧${', a'.repeat(others)} = "v4lue"${', 1'.repeat(others)}`;
    assert.deepEqual(read(statement(16)), ['v4lue']);
    assert.equal(read(statement(17)), undefined);
  });
});
