// keylift:ignore-file because the values below are samples for the reader, and open nothing.
import assert from 'node:assert/strict';
import { readMap } from '../../../../src/engine/assignment/map';
import { unmark } from '../marked';

function read(marked: string): readonly string[] {
  const { text, key } = unmark(marked);
  assert.ok(key);
  return readMap(text, key).map(({ value }) => text.slice(value.start, value.end));
}

describe('readMap', () => {
  for (const marked of [
    '⟦passwords⟧ = {"jo": "a1", "ann": "b2"}',
    "const ⟦apiKeys⟧ = {\n  maps: 'a1',\n  mail: 'b2',\n};",
    "'⟦user_passwords⟧' => ['jo' => 'a1', 'ann' => 'b2']",
    '⟦passwords⟧ := map[string]string{"jo": "a1", "ann": "b2"}',
    '⟦passwords⟧ = {\n  jo  = "a1"\n  ann = "b2"\n}',
    '⟦API_TOKENS⟧ = {\n    :maps => "a1",\n    :mail => "b2"\n}',
  ])
    it(`reads ${JSON.stringify(marked)}`, () => assert.deepEqual(read(marked), ['a1', 'b2']));

  for (const marked of [
    '⟦password⟧ = {"title": "a1", "hint": "b2"}',
    '⟦tokens⟧ = {"plus": "a1", "if": "b2"}',
    '⟦credentials⟧ = {"user": "a1", "port": "b2"}',
    '⟦passwords⟧ = {"jo": first, "ann": "b2"}',
    '⟦passwords⟧ = {"jo": "a1", **others}',
    '⟦passwords⟧ = ["a1", "b2"]',
    '⟦passwords⟧ = {}',
    '"⟦Passwords⟧":{"shape":"a1"}',
  ])
    it(`leaves ${JSON.stringify(marked)}`, () => assert.deepEqual(read(marked), []));

  it('reads only drawn values below tokens, secrets and credentials, and no ids', () => {
    const drawn = 'q7w2e9r4t1y8u3i6';
    for (const text of [
      `⟦tokens⟧ {\n  agent   = "${drawn}"\n  default = "${drawn}"\n}`,
      `"⟦secrets⟧": {"jo": "${drawn}", "kind": "hmac", "ann": "${drawn}"}`,
      `⟦credentials⟧ = {"client_id": "${drawn}", "one": "${drawn}", two: "${drawn}", userName: "${drawn}"}`,
    ])
      assert.deepEqual(read(text), [drawn, drawn], text);
  });

  it('reads a long map once', () => {
    const entries = Array.from({ length: 300 }, (_, at) => `"jo${at}": "a1"`).join(', ');
    assert.equal(read(`⟦passwords⟧ = {${entries}}`).length, 300);
  });
});
