import assert from 'node:assert/strict';
import { azureChecksum } from '../../../../src/engine/checks/azureChecksum';
import { marvin32 } from '../../../../src/engine/checks/marvin32';
import { ask } from '../ask';

/** Keys are made here as Microsoft's services make them: random bytes, a mark, the hash of all of it. */
describe('azure-checksum', () => {
  for (const [mark, size, seed] of [
    ['+ASt', 64, 'Default0'],
    ['+ABa', 64, 'AbAcct00'],
    ['ACDb', 64, 'MastRO00'],
    ['APIM', 64, 'Gatewy00'],
    ['+AEh', 32, 'Listen00'],
    ['AIoT', 32, 'Device00'],
    ['AzCa', 32, 'Access00'],
    ['+ACR', 39, 'ACRDflt0'],
    ['AzSe', 39, 'Query000'],
  ] as const) {
    it(`proves keys with the mark ${mark}`, () => {
      assert.equal(ask(azureChecksum, marked(mark, size, seed)), 'proves');
    });
  }

  it('proves keys in the alphabet for addresses', () => {
    const key = marked('AzFu', 40, 'Master00').replaceAll('+', '-').replaceAll('/', '_');
    assert.equal(ask(azureChecksum, key), 'proves');
  });

  it('proves keys in the annotated form, which keep three bytes of the hash', () => {
    const body = Buffer.from(`${'Ab1d'.repeat(13)}JQQJ99BCACdEf0123456AAAYACOG`, 'base64');
    const key = Buffer.concat([body, littleEndian(hash(body, 'Default0')).subarray(0, 3)]).toString('base64');
    assert.equal(key.length, 84);
    assert.equal(ask(azureChecksum, key), 'proves');
    assert.equal(ask(azureChecksum, `x${key.slice(1)}`), 'yes');
  });

  it('does not doubt what fits no published seed', () => {
    assert.equal(ask(azureChecksum, marked('AZEG', 32, 'Default0')), 'yes');
    assert.equal(ask(azureChecksum, marked('+ASt', 64, 'Default1')), 'yes');
    assert.equal(ask(azureChecksum, 'no base64 at all'), 'yes');
  });
});

function marked(mark: string, size: number, seed: string): string {
  const length = Math.ceil((size * 4) / 3);
  const text = `${'Kx7'.repeat(40).slice(0, length - 10)}${mark}AAAAAA`;
  const body = Buffer.from(text, 'base64').subarray(0, size - 4);
  return Buffer.concat([body, littleEndian(hash(body, seed))]).toString('base64');
}

function hash(bytes: Buffer, seed: string): number {
  const name = Buffer.from(seed);
  const [low, high] = marvin32(bytes, name.readUInt32BE(4), name.readUInt32BE(0));
  return (low ^ high) >>> 0;
}

function littleEndian(sum: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(sum);
  return bytes;
}
