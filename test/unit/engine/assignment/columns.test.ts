// keylift:ignore-file because the values below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { columnOf, readColumn } from '../../../../src/engine/assignment/columns';
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

  it('takes no time over a long table', () => {
    const text = `password,${'name,'.repeat(100)}x\n`.repeat(2000);
    const begin = performance.now();
    readColumn(text, { start: 0, end: 8 });
    assert.ok(performance.now() - begin < 500);
  });
});

describe('columnOf', () => {
  it('takes no time over a line that is no table', () => {
    const text = `a,b\n${'shop,v4lue,'.repeat(50_000)}`;
    const begin = performance.now();
    for (let at = 0; at < 5000; at++) columnOf(text, { start: 50_009 + 11 * at, end: 50_014 + 11 * at });
    assert.ok(performance.now() - begin < 2000);
  });

  for (const [marked, name] of [
    ['service,api key\nshop,«v4lue»\n', 'api key'],
    ['"service","key"\n"shop","«v4lue»"\n', 'key'],
    ['md5,file\n«v4lue»,a.txt\n', 'md5'],
    ['«service»,key\nshop,v4lue\n', undefined],
    ['shop = {«v4lue», 1}', undefined],
  ] as const) {
    it(`says ${String(name)} for ${marked.replaceAll('\n', '⏎')}`, () => {
      const { text, value } = unmark(marked);
      assert.ok(value, 'the text marks no value');
      assert.equal(columnOf(text, value), name);
    });
  }
});
