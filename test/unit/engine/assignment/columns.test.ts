// keylift:ignore-file because the values below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { readColumn } from '../../../../src/engine/assignment/columns';
import { unmark } from '../marked';

function read(marked: string): readonly string[] {
  const { text, key } = unmark(marked);
  assert.ok(key, 'the text marks no name');
  return readColumn(text, key).map(({ value }) => text.slice(value.start, value.end));
}

describe('readColumn', () => {
  for (const [marked, values] of [
    ['name,⟦password⟧\njo,v4lue\nal,other\n', ['v4lue', 'other']],
    ['name;user;⟦password⟧\r\nshop;jo;v4lue\r\n', ['v4lue']],
    ['⟦api_key⟧\tname\nv4lue\tshop', ['v4lue']],
    ['"name","⟦password⟧"\n"a, b","v4lue"\n', ['v4lue']],
    ['name,⟦password⟧\njo,\n', []],
    ['name,⟦password⟧\njo,v4lue,more\n', []],
    ['import crypt, ⟦password⟧\n\nprint(password)\n', []],
    ['print(name, ⟦password⟧)\nprint(user, v4lue)\n', []],
    ['a line\nname,⟦password⟧\njo,v4lue\n', []],
    ['⟦password⟧\nv4lue\n', []],
  ] as const) {
    it(`${values.length === 0 ? 'leaves' : 'reads'} ${marked.replace(/\r?\n/g, '⏎')}`, () =>
      assert.deepEqual(read(marked), values));
  }

  it('reads every row, however many there are', () => {
    assert.equal(read(`name,⟦password⟧\n${'jo,v4lue\n'.repeat(3000)}`).length, 3000);
  });

  it('takes a first line of more than 600 characters for data', () => {
    assert.deepEqual(read(`⟦password⟧,${'name,'.repeat(150)}x\nv4lue,${'jo,'.repeat(150)}x\n`), []);
  });
});
