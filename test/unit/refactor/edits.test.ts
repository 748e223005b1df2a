// Edits: brought into order, joined, refused when they overlap.
import { strict as assert } from 'node:assert';
import { applyEdits, inOrder, insert, replace, smallestEdit } from '../../../src/refactor/edits';

describe('the smallest edit', () => {
  it('leaves what both texts begin and end with', () => {
    assert.deepEqual(smallestEdit('abcd', 'abxcd'), { span: { start: 2, end: 2 }, text: 'x' });
    assert.deepEqual(smallestEdit('aa', 'aaa'), { span: { start: 2, end: 2 }, text: 'a' });
    assert.deepEqual(smallestEdit('abc', 'ac'), { span: { start: 1, end: 2 }, text: '' });
    assert.deepEqual(smallestEdit('same', 'same'), { span: { start: 4, end: 4 }, text: '' });
  });
});

describe('inOrder', () => {
  it('sorts by place, and keeps the order of insertions at one place', () => {
    const edits = inOrder([replace({ start: 4, end: 5 }, 'E'), insert(2, 'x'), insert(2, 'y')], '\n');
    assert.equal(applyEdits('abcdef', edits ?? []), 'abxycdEf');
  });

  it('does not double the line breaks between two blocks', () => {
    const edits = inOrder([insert(1, '\n\nimport\n'), insert(1, '\n\ndef\n')], '\n');
    assert.equal(applyEdits('a\nb', edits ?? []), 'a\n\nimport\n\ndef\n\nb');
  });

  it('writes the line ends of the text', () => {
    assert.deepEqual(inOrder([insert(0, 'a\nb\r\nc')], '\r\n'), [insert(0, 'a\r\nb\r\nc')]);
  });

  it('refuses edits that claim the same characters', () => {
    assert.equal(
      inOrder([replace({ start: 0, end: 3 }, ''), replace({ start: 2, end: 4 }, '')], '\n'),
      undefined,
    );
    assert.equal(inOrder([replace({ start: 0, end: 3 }, ''), insert(1, 'a')], '\n'), undefined);
  });

  it('drops edits that change nothing', () => {
    assert.deepEqual(inOrder([insert(3, '')], '\n'), []);
  });
});
