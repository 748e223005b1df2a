import assert from 'node:assert/strict';
import { askReaders } from '../../../../src/engine/assignment/readers';

/** The values that the name between the marks is given. */
function valuesOf(marked: string, isBare = false): readonly string[] {
  const start = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  const key = { start, end: marked.indexOf('»') - 1 };
  return askReaders(text, key, () => isBare, false).map(({ value }) => text.slice(value.start, value.end));
}

describe('askReaders', () => {
  it('takes the answer of the first reader that has one', () =>
    assert.deepEqual(valuesOf('«passwords» = ["maple", "cedar"]'), ['maple', 'cedar']));

  it('asks no other where names get values together and the own one is no literal', () =>
    assert.deepEqual(valuesOf('user, «colour» = "jo", ask()  // colour: "cedar"'), []));

  it('reads at the beginning and at the end of a text', () => {
    assert.deepEqual(valuesOf('«password»="maple"'), ['maple']);
    assert.deepEqual(valuesOf('if "maple" == «password»'), ['maple']);
    assert.deepEqual(valuesOf('"maple", // «password»'), ['maple']);
  });

  it('reads where what stands around the name is not ASCII', () =>
    assert.deepEqual(valuesOf('– «password»\u00a0= "maple"'), ['maple']));

  it('finds nothing in a call that draws the value', () => {
    assert.deepEqual(valuesOf("«password»: randomSecret('cedar')"), []);
    assert.deepEqual(valuesOf("«password»: secretOf('cedar')"), ['cedar']);
  });

  it('finds nothing in a sentence', () =>
    assert.deepEqual(valuesOf('The «password» of the user is stored elsewhere.', true), []));
});
