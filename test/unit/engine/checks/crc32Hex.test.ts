import assert from 'node:assert/strict';
import { crc32 } from '../../../../src/engine/checks/crc32Base62';
import { crc32Hex } from '../../../../src/engine/checks/crc32Hex';
import { ask } from '../ask';

describe('crc32-hex', () => {
  const body = `glsa_${'Ab1'.repeat(10)}Cd`;
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(body));

  it('proves the right checksum', () =>
    assert.equal(ask(crc32Hex, `${body}_${sum.toString('hex')}`), 'proves'));

  it('doubts a wrong one', () => {
    assert.equal(ask(crc32Hex, `${body}_${sum.reverse().toString('hex')}`), 'doubts');
    assert.equal(ask(crc32Hex, body), 'doubts');
  });
});
