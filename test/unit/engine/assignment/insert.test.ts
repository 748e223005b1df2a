// keylift:ignore-file because the values below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { insertedColumnOf, readInsert } from '../../../../src/engine/assignment/insert';
import { unmark } from '../marked';

function read(marked: string): readonly string[] {
  const { text, key } = unmark(marked);
  assert.ok(key, 'the text marks no name');
  return readInsert(text, key).map(({ value }) => text.slice(value.start, value.end));
}

describe('readInsert', () => {
  for (const [marked, values] of [
    ["INSERT INTO users (name, ⟦password⟧, mail) VALUES ('jo', 'v4lue', 'a@b.c');", ['v4lue']],
    ["insert into `users` (`id`, `⟦password⟧`) values (1, 'v4lue'), (2, 'other');", ['v4lue', 'other']],
    ["INSERT INTO users (⟦password⟧)\n  VALUES\n    ('it''s v4lue')", ["it''s v4lue"]],
    ["$q = \"INSERT INTO users (name, ⟦password⟧) VALUES ('jo', 'v4lue')\";", ['v4lue']],
    ["REPLACE INTO users (name, ⟦password⟧) VALUES (LOWER('JO'), 'v4lue')", ['v4lue']],
    ["INSERT INTO users (name, ⟦password⟧) VALUES ('jo', MD5('v4lue'))", ['v4lue']],
    ["INSERT INTO users (⟦password⟧, name) VALUES (crypt('v4lue', gen_salt('bf')), 'jo')", ['v4lue']],
    [
      "INSERT INTO users (name, ⟦password⟧) VALUES ('jo', SHA2('v4lue', 256)), ('al', PASSWORD('other'))",
      ['v4lue', 'other'],
    ],
    ["INSERT INTO users (name, ⟦password⟧) VALUES ('jo', LOWER('v4lue'))", []],
    ['INSERT INTO users (name, ⟦password⟧) VALUES (?, ?)', []],
    ["INSERT INTO users (name, ⟦password⟧) VALUES ('jo', MD5(now()))", []],
    ["INSERT INTO users (name, ⟦password⟧) SELECT 'jo', 'v4lue'", []],
    ["SELECT name, ⟦password⟧ FROM users WHERE name = 'jo'", []],
  ] as const) {
    it(`${values.length === 0 ? 'leaves' : 'reads'} ${marked.replace(/\n\s*/g, '⏎')}`, () =>
      assert.deepEqual(read(marked), values));
  }

  it('reads every row, however many there are', () => {
    const rows = Array.from({ length: 300 }, () => "('jo', 'v4lue')").join(', ');
    assert.equal(read(`INSERT INTO users (name, ⟦password⟧) VALUES ${rows}`).length, 300);
  });

  it('leaves a long list of words', () => {
    const text = `password, ${'one word, '.repeat(2000)}`;
    assert.deepEqual(readInsert(text, { start: 0, end: 8 }), []);
  });
});

describe('insertedColumnOf', () => {
  for (const [marked, name] of [
    ["INSERT INTO shops (name, commit) VALUES ('shop', '«v4lue»');", 'commit'],
    ["insert into shops(name, api_key) values ('a', 'b'), ('shop', '«v4lue»');", 'api_key'],
    ["INSERT INTO shops (name) VALUES ('shop'); call('x', '«v4lue»')", undefined],
    ["INSERT INTO shops (name) VALUES ('shop', '«v4lue»');", undefined],
  ] as const) {
    it(`says ${String(name)} for ${marked}`, () => {
      const { text, value } = unmark(marked);
      assert.ok(value, 'the text marks no value');
      const found = insertedColumnOf(text, value);
      assert.equal(found && text.slice(found.start, found.end), name);
    });
  }
});
