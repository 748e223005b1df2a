// keylift:ignore-file because the values below are samples for the reader, and open nothing.
import assert from 'node:assert/strict';
import { readBelow } from '../../../../src/engine/assignment/below';
import { unmark } from '../marked';

function read(marked: string): string | undefined {
  const { text, key } = unmark(marked);
  assert.ok(key);
  const found = readBelow(text, key, () => true);
  return found && text.slice(found.value.start, found.value.end);
}

describe('readBelow', () => {
  for (const marked of [
    '⟦Password⟧:\ncopper9!',
    '### ⟦Password⟧\n\ncopper9!\n',
    '## Admin ⟦password⟧\r\n`copper9!`\r\n',
    'the new root ⟦password⟧:\n\n    copper9!\n',
    '**⟦Password⟧:**\ncopper9!\n',
    '- Wi-Fi ⟦password⟧:\n  - copper9!\n',
  ])
    it(`reads ${JSON.stringify(marked)}`, () => assert.equal(read(marked), 'copper9!'));

  for (const marked of [
    '⟦password⟧\ncopper9!\n',
    'It needs, for this, a ⟦password⟧:\ncopper9!\n',
    '⟦Password⟧:\ncopper9 opens it\n',
    '⟦password⟧:\n  copper9: x\n',
    '⟦password⟧:\n  copper9:\n',
    '⟦Password⟧:\nsecret\n',
    '⟦Password⟧:\n\n\ncopper9!\n',
    '⟦Password⟧: copper9!\n',
    '⟦Password⟧:\njo@copper9#\n',
  ])
    it(`leaves ${JSON.stringify(marked)}`, () => assert.equal(read(marked), undefined));
});
