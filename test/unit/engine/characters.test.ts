import assert from 'node:assert/strict';
import { charactersOf, isAmong, signBehind, skip } from '../../../src/engine/characters';

describe('sets of characters', () => {
  const vowels = charactersOf('aeiou');

  it('hold the characters they were made of and no others', () => {
    assert.deepEqual(
      [0, 1, 2, 3].map((at) => isAmong(vowels, 'bead', at)),
      [false, true, true, false],
    );
  });

  it('hold nothing outside of a text, and nothing that is not ASCII', () => {
    assert.equal(isAmong(vowels, 'a', 1), false);
    assert.equal(isAmong(vowels, 'a', -1), false);
    assert.equal(isAmong(vowels, 'á', 0), false);
  });

  it('are skipped up to the first other character, the given number, or the end', () => {
    assert.equal(skip(vowels, 'aeiour', 0, 10), 5);
    assert.equal(skip(vowels, 'aeiour', 0, 2), 2);
    assert.equal(skip(vowels, 'aei', 1, 10), 3);
    assert.equal(skip(vowels, 'r', 0, 10), 0);
  });
});

describe('the sign behind a name', () => {
  const signIn = (text: string): string => text.charAt(signBehind(text, 'token'.length));

  it('is what stands behind white space and whatever closes around the name', () => {
    assert.equal(signIn('token = "x"'), '=');
    assert.equal(signIn('token"]: x'), ':');
    assert.equal(signIn('token(x)'), '(');
  });

  it('is looked for behind white space that is not ASCII, too', () => {
    assert.equal(signIn('token\u00a0= x'), '=');
  });

  it('is the end where nothing follows', () => {
    assert.equal(signBehind('token  ', 5), 7);
  });
});
