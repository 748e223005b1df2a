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

  it('doubts OpenSSH keys that are encrypted, or end too early', () => {
    const key = drawPem(seededRandom(5), 'OPENSSH PRIVATE KEY');
    const lines = key.split('\n');
    const bytes = Buffer.from(lines.slice(1, -1).join(''), 'base64');
    const again = (body: Buffer): string => [lines[0], body.toString('base64'), lines.at(-1)].join('\n');
    assert.equal(ask(pem, again(bytes)), 'proves');
    assert.equal(ask(pem, again(bytes.subarray(0, -20))), 'doubts');
    // All OpenSSH keys begin like this: nothing of the key itself is in it.
    assert.equal(ask(pem, again(bytes.subarray(0, 60))), 'no');
    const cipher = Buffer.from(bytes);
    cipher.write('aes2', bytes.indexOf('none'));
    assert.match(pem(again(cipher), 0, '').text, /passphrase/);
  });

  it('keeps a plus sign at the end of the body', () => {
    const body = Buffer.concat([Buffer.from([0x30, 0x2e]), Buffer.alloc(45, 1), Buffer.from([0x3e])]);
    const value = `-----BEGIN PRIVATE KEY-----\n${body.toString('base64')}\n-----END PRIVATE KEY-----`;
    assert.match(value, /\+\n/);
    assert.equal(ask(pem, value), 'proves');
  });

  it('doubts encrypted keys', () => {
    const passphrase = ['maple', 'stone'].join(' ');
    const encrypted = ecKeys.export({ ...pkcs8, cipher: 'aes-128-cbc', passphrase }).toString();
    assert.equal(ask(pem, encrypted), 'doubts');
    const old = ecKeys.export({ type: 'sec1', format: 'pem', cipher: 'aes-128-cbc', passphrase }).toString();
    assert.match(old, /Proc-Type: 4,ENCRYPTED/);
    assert.equal(ask(pem, old), 'doubts');
  });

  it('doubts keys whose characters were changed, and keys that were cut', () => {
    const altered = edKey.replace('\nMC4C', '\nXq7R');
    assert.match(altered, /Xq7R/);
    assert.equal(ask(pem, altered), 'doubts');
    const lines = drawPem(seededRandom(5), 'RSA PRIVATE KEY').split('\n');
    assert.equal(ask(pem, [...lines.slice(0, 5), lines.at(-1)].join('\n')), 'doubts');
    assert.equal(ask(pem, lines.slice(0, 5).join('\n')), 'doubts');
  });

  it('takes a key that says where it was shortened for a sample', () => {
    const lines = drawPem(seededRandom(5), 'RSA PRIVATE KEY').split('\n');
    for (const mark of ['...', '…', '[snip]', '***'])
      assert.equal(ask(pem, [...lines.slice(0, 5), mark, lines.at(-1)].join('\n')), 'no', mark);
    assert.equal(ask(pem, `${lines.slice(0, 2).join('\n')}. ${lines.at(-1) ?? ''}`), 'no');
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
