import assert from 'node:assert/strict';
import { checksumOf, crc32, crc32Base62 } from '../../../../src/engine/checks/crc32Base62';
import { alphanumeric, drawn } from '../../../support/drawn';
import { ask } from '../ask';

describe('crc32', () => {
  it('gives the known value for the known text', () => {
    assert.equal(crc32('123456789'), 0xcbf43926);
    assert.equal(crc32(''), 0);
    assert.equal(crc32('The quick brown fox jumps over the lazy dog'), 0x414fa339);
  });
});

describe('checksumOf', () => {
  it('writes the checksum in six digits of base 62, padded with zeros', () => {
    // 0xcbf43926 = 3421780262 = 3·62⁵ + 45·62⁴ + 35·62³ + 27·62² + 22·62 + 14
    assert.equal(checksumOf('123456789'), '3jZRME');
    assert.equal(checksumOf(''), '000000');
  });
});

describe('crc32Base62', () => {
  const token = (body: string): string => `ghx_${body}${checksumOf(body)}`;

  it('proves tokens whose last six characters are the checksum of the others', () => {
    for (let seed = 1; seed <= 50; seed++) {
      assert.equal(ask(crc32Base62, token(drawn(alphanumeric, 30, seed))), 'proves');
    }
  });

  it('doubts a token with one changed character', () => {
    const right = token(drawn(alphanumeric, 30));
    for (let at = 4; at < right.length; at++) {
      const changed = right.slice(0, at) + (right[at] === 'x' ? 'y' : 'x') + right.slice(at + 1);
      assert.equal(ask(crc32Base62, changed), 'doubts', `at ${at}`);
    }
  });

  it('counts from the last underscore', () => {
    const body = drawn(alphanumeric, 20);
    assert.equal(ask(crc32Base62, `a_b_${body}${checksumOf(body)}`), 'proves');
  });

  it('doubts what is too short to have a checksum', () => {
    for (const value of ['', 'x', '000000', 'ghx_000000', '_']) {
      assert.equal(ask(crc32Base62, value), 'doubts', value);
    }
  });
});
