import assert from 'node:assert/strict';
import { seededRandom } from '../../../../src/base';
import { drawPem } from '../../../../src/rules/templates/pem';

const bodyOf = (label: string): Buffer => {
  const lines = drawPem(seededRandom(3), label).split('\n');
  return Buffer.from(lines.slice(1, -1).join(''), 'base64');
};

describe('drawPem', () => {
  for (const label of ['RSA PRIVATE KEY', 'EC PRIVATE KEY', 'PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'DSA PRIVATE KEY']) {
    it(`puts one DER sequence of the right length into ${label}`, () => {
      const body = bodyOf(label);
      assert.equal(body[0], 0x30);
      const [header, length] =
        body[1]! < 0x80 ? [2, body[1]!] : body[1] === 0x81 ? [3, body[2]!] : [4, body.readUInt16BE(2)];
      assert.equal(body.length, header + length);
    });
  }

  it('begins an OpenSSH key with its magic, and pads its private part to eight bytes', () => {
    const body = bodyOf('OPENSSH PRIVATE KEY');
    assert.equal(body.subarray(0, 15).toString('latin1'), 'openssh-key-v1\0');
    let at = 15;
    const next = (): Buffer => {
      const size = body.readUInt32BE(at);
      at += 4 + size;
      return body.subarray(at - size, at);
    };
    assert.equal(next().toString(), 'none');
    assert.equal(next().toString(), 'none');
    assert.equal(next().length, 0);
    assert.equal(body.readUInt32BE(at), 1);
    at += 4;
    assert.equal(next().subarray(4, 15).toString(), 'ssh-ed25519');
    assert.equal(next().length % 8, 0);
    assert.equal(at, body.length);
  });

  it('keeps lines to 64 characters', () => {
    for (const line of drawPem(seededRandom(1), 'RSA PRIVATE KEY').split('\n')) assert.ok(line.length <= 64);
  });

  it('separates the body of OpenPGP armour by an empty line', () => {
    assert.equal(drawPem(seededRandom(1), 'PGP PRIVATE KEY BLOCK').split('\n')[1], '');
  });
});
