import assert from 'node:assert/strict';
import { forbiddenParts, parseShape } from '../../../../src/rules/shape/parse';
import { parsed } from './parsed';

describe('parseShape', () => {
  it('says why something is no regular expression', () => {
    const refusal = parseShape('a(b');
    assert.ok(typeof refusal === 'string');
    assert.match(refusal, /Unterminated group/);
  });

  it('refuses what older runtimes cannot read', () => {
    assert.equal(typeof parseShape('(?i:a)'), 'string');
  });
});

describe('forbiddenParts', () => {
  for (const shape of ['\\bab', '^ab', 'ab$', '(?=a)b', '(?<!a)b', '(a)b', '(?<key>a)', 'a+', 'a*', 'a{2,}']) {
    it(`refuses ${shape}`, () => assert.equal(forbiddenParts(parsed(shape)).length, 1));
  }

  it('allows bounded repetitions, plain groups and the secret', () => {
    assert.deepEqual(forbiddenParts(parsed('ab?(?:c|d){1,4}(?<secret>[a-z]{8,20})')), []);
  });
});
