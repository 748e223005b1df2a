import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { seededRandom } from '../../../../src/base';
import { pem } from '../../../../src/engine/checks/pem';
import { drawPem } from '../../../../src/rules/templates/pem';
import { ask } from '../ask';

const pkcs8 = { type: 'pkcs8', format: 'pem' } as const;
const edKey = generateKeyPairSync('ed25519').privateKey.export(pkcs8).toString();
const ecKeys = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
const ecKey = ecKeys.export({ type: 'sec1', format: 'pem' }).toString();

describe('pem', () => {
  it('proves keys as OpenSSL writes them', () => {
    assert.equal(ask(pem, edKey), 'proves');
    assert.equal(ask(pem, ecKey), 'proves');
    assert.equal(ask(pem, ecKeys.export(pkcs8).toString()), 'proves');
  });

  it('proves keys in every spelling of a literal', () => {
    for (const value of [
      edKey.replaceAll('\n', '\r\n'),
      edKey.replaceAll('\n', '\\n'),
      edKey.replaceAll('\n', '\\\\n'),
      edKey.replaceAll('\n', '\n    '),
      edKey.replaceAll('\n', ' '),
      ecKey.split('\n').join('\\n" +\n  "'),
      ecKey.split('\n').join("',\n  '"),
    ]) {
      assert.equal(ask(pem, value), 'proves', JSON.stringify(value.slice(0, 40)));
    }
  });

  it('proves OpenSSH and OpenPGP keys', () => {
    for (const label of ['OPENSSH PRIVATE KEY', 'PGP PRIVATE KEY BLOCK', 'RSA PRIVATE KEY']) {
      assert.equal(ask(pem, drawPem(seededRandom(5), label)), 'proves', label);
    }
  });

  it('holds for encrypted keys without proving more', () => {
    const passphrase = 'correct horse';
    const encrypted = ecKeys.export({ ...pkcs8, cipher: 'aes-128-cbc', passphrase }).toString();
    assert.equal(ask(pem, encrypted), 'yes');
    const old = ecKeys.export({ type: 'sec1', format: 'pem', cipher: 'aes-128-cbc', passphrase }).toString();
    assert.match(old, /Proc-Type: 4,ENCRYPTED/);
    assert.equal(ask(pem, old), 'yes');
  });

  it('drops blocks without a key', () => {
    const [begin, end] = ['BEGIN', 'END'].map((word) => `-----${word} PRIVATE KEY-----`);
    for (const body of [
      '',
      '...',
      'MIIEvQIBADAN…',
      'your key here',
      'AAAA'.repeat(40),
      'TUVO'.repeat(4),
      'MAMCAQU=',
    ]) {
      assert.equal(ask(pem, [begin, body, end].join('\n')), 'no', body);
    }
  });
});
