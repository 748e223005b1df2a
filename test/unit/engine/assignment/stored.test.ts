// keylift:ignore-file because the values below are samples for the reader, and open nothing.
import assert from 'node:assert/strict';
import { readStored } from '../../../../src/engine/assignment/stored';
import { unmark } from '../marked';

function read(marked: string): string | undefined {
  const { text, key } = unmark(marked);
  assert.ok(key);
  const found = readStored(text, key);
  return found && text.slice(found.value.start, found.value.end);
}

describe('readStored', () => {
  for (const marked of [
    '"type": "⟦random_password⟧", "name": "db", "instances": [{ "attributes": { "length": 20, "result": "maple9x" } }]',
    '"type": "random:index/randomPassword:⟦RandomPassword⟧", "outputs": { "length": 20, "result": "maple9x" }',
    '"type": "⟦acme_vault_secret⟧", "attributes": { "name": "shop", "value": "maple9x" }',
    '{ "name": "/shop/db", "type": "⟦SecureString⟧", "value": "maple9x" }',
    'resource "⟦acme_vault_secret⟧" "shop" {\n  name  = "shop"\n  value = "maple9x"\n}',
    '+ resource "⟦random_password⟧" "db" {\n    + length = 20\n    + result = "maple9x"\n',
  ])
    it(`reads ${JSON.stringify(marked)}`, () => assert.equal(read(marked), 'maple9x'));

  for (const marked of [
    '"type": "⟦random_password⟧", "length": 20 }, { "type": "acme_tag", "value": "maple9x" }',
    '"kind": "⟦random_password⟧", "result": "maple9x"',
    'resource "⟦random_password⟧" "db" {\n  length = 20\n}\nresource "acme_tag" "a" {\n  value = "maple9x"\n}',
    '"type": "⟦password⟧", "label": "Password"',
    '"type": "⟦random_password⟧", "result": null',
  ])
    it(`leaves ${JSON.stringify(marked)}`, () => assert.equal(read(marked), undefined));
});
