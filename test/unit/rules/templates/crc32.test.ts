import assert from 'node:assert/strict';
import { crc32Base62 } from '../../../../src/rules/templates/crc32';

describe('crc32Base62', () => {
  it('agrees with the check value that defines CRC-32', () => {
    // 123456789 gives cbf43926, which is 3421780262.
    const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    const number = Array.from(crc32Base62('123456789')).reduce((sum, digit) => sum * 62 + digits.indexOf(digit), 0);
    assert.equal(number, 0xcbf43926);
  });

  it('always has six digits', () => {
    assert.equal(crc32Base62(''), '000000');
    assert.equal(crc32Base62('a').length, 6);
  });
});
