// keylift:ignore-file because the values below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { readQuery } from '../../../../src/engine/assignment/option';
import { unmark } from '../marked';

function read(marked: string): string | undefined {
  const { text, key } = unmark(marked);
  assert.ok(key, 'the text marks no name');
  const found = readQuery(text, key);
  return found && text.slice(found.value.start, found.value.end);
}

describe('readQuery', () => {
  for (const marked of [
    'https://acme.example/orders?⟦token⟧=v4lue99',
    '/orders?page=2&⟦token⟧=v4lue99',
    'body = "user=bob&⟦password⟧=v4lue99"',
    `data = 'grant_type=password&user=bob%40acme.example&⟦password⟧=v4lue99&scope=a'`,
  ]) {
    it(`reads ${marked}`, () => assert.equal(read(marked), 'v4lue99'));
  }

  for (const marked of [
    'found = user==bob&⟦password⟧=v4lue99',
    'say("one & two&⟦password⟧=v4lue99")',
    'flags = "a" + b&⟦password⟧=v4lue99',
    '"user=bob&⟦password⟧=$PASSWORD"',
  ]) {
    it(`leaves ${marked} alone`, () => assert.equal(read(marked), undefined));
  }
});
