import assert from 'node:assert/strict';
import { blob } from '../../../../src/engine/filters/blob';
import { alphanumeric, drawn } from '../../../support/drawn';
import { candidateOf, nearCandidateOf, passwordOf } from '../candidateOf';

const data = (length: number): string => drawn(`${alphanumeric}+`, length);

describe('blob', () => {
  it('drops a shape within encoded data', () => {
    assert.ok(blob(candidateOf(`${data(70)}«acme_0»${data(70)}`)));
    assert.ok(blob(candidateOf(`${data(130)}«acme_0»`)));
    assert.ok(blob(candidateOf(`«acme_0»${data(130)}`)));
  });

  it('drops a line of data, but keeps two keys in a list', () => {
    const line = data(44);
    for (const text of [
      `«${data(44)}»\n${line}\n${data(44)}\n`,
      `${data(44)}\n${line}\n«${data(44)}»\n`,
      `${line}\n«${data(44)}»\n${data(44)}\n`,
      `${line}\n«${data(41)}»\n`,
      `«${data(44)}»\n${data(41)}\n`,
      `x = "${line}\n«${data(44)}»"\n`,
    ])
      assert.equal(blob(nearCandidateOf(text)), 'a line of encoded data', text);
    for (const text of [`acme:\n  ${line}\n  «${data(44)}»\n`, `acme:\n  «${data(44)}»\n  ${line}\nend\n`])
      assert.equal(blob(nearCandidateOf(text)), undefined, text);
  });

  it('drops a piece of a drawing, and reads long runs of digits as fast', () => {
    assert.equal(blob(nearCandidateOf("path: '«H128V512H0V352H32V320zm64V288»'")), 'a drawing');
    assert.equal(blob(nearCandidateOf(`key = '«${'0'.repeat(200)}+0»'`)), undefined);
  });

  it('needs less data around a shape that a near word must explain', () => {
    const text = `${data(25)}«0a1b2c3d»${data(25)}`;
    assert.ok(blob(nearCandidateOf(text)));
    assert.equal(blob(candidateOf(text)), undefined);
  });

  it('keeps what stands alone, among words, or in an address or a path', () => {
    for (const text of [
      `key = "«acme_0»"`,
      `${data(130)} «acme_0» ${data(130)}`,
      `${data(130)}.«acme_0»."${data(130)}`,
      `https://${data(40)}/«acme_0»/${data(100)}`,
      `${'abc/def/'.repeat(16)}«acme_0»`,
    ]) {
      assert.equal(blob(candidateOf(text)), undefined, text.slice(0, 20));
    }
  });

  it('leaves values of names alone', () => {
    assert.equal(blob(passwordOf(`${data(130)}«hunter2»`)), undefined);
  });

  it('drops encoded zeros', () => {
    assert.ok(blob(candidateOf('"«EAAAABAAAAAAAAAAB9x»"')));
    assert.equal(blob(candidateOf('"«EAAAABkq7AAAmZtAAAB9x»"')), undefined);
  });
});
