import assert from 'node:assert/strict';
import { writtenRanges } from '../../../../src/rules/shape/writtenRanges';

const [a, f, capitalD, capitalF] = [0x61, 0x66, 0x44, 0x46];

describe('writtenRanges', () => {
  it('writes the first and the last character of each range, in their order', () => {
    assert.equal(
      writtenRanges(
        [
          [a, f],
          [capitalD, capitalF],
        ],
        false,
      ),
      'DFaf',
    );
  });

  it('writes letters in both cases where case does not matter', () => {
    assert.equal(writtenRanges([[capitalD, capitalF]], true), 'DFdf');
  });

  it('writes one character for all that is not ASCII', () => {
    assert.equal(writtenRanges([[a, a], [0xe9, 0xffff]], false), 'aa\u0080\u0080');
  });

  it('has nothing to tell of nearly all characters', () => {
    assert.equal(writtenRanges([[0, 0x7f]], false), '');
  });
});
