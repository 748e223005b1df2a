import assert from 'node:assert/strict';
import {
  azureStorageKey,
  base64,
  base64Json,
  basicAuth,
  dockerAuth,
} from '../../../../src/engine/checks/base64';
import { alphanumeric, drawn } from '../../../support/drawn';
import { ask } from '../ask';

const encode = (value: string | Uint8Array): string => Buffer.from(value).toString('base64');

describe('base64', () => {
  it('holds for what decodes, and proves nothing', () => {
    assert.equal(ask(base64, encode('any bytes')), 'yes');
    assert.equal(ask(base64, 'YWJjZB=='), 'doubts');
    for (const value of ['no base64!', 'abcde', '!']) assert.equal(ask(base64, value), 'no', value);
  });
});

describe('base64-json', () => {
  const object = encode('{"url":"https://shop.example"}').replace(/=+$/, '');

  it('proves a JSON object, with or without a prefix', () => {
    for (const value of [object, `acme_${object}`, `v1:${object}`])
      assert.equal(ask(base64Json, value), 'proves', value);
  });

  it('drops the rest', () => {
    for (const value of [object.slice(1), encode('[1,2,3]'), encode('plain text'), 'eyJ', '']) {
      assert.equal(ask(base64Json, value), 'no', value);
    }
  });
});

describe('basic-auth', () => {
  it('holds for a user and a password', () => {
    for (const pair of [
      'aladdin:opensesame',
      ':opensesame',
      'a:b:c',
      'zoë:geheim',
      'ann:three brown foxes',
    ]) {
      assert.equal(ask(basicAuth, encode(pair)), 'yes', pair);
    }
  });

  it('holds for a key in the place of the user', () => {
    assert.equal(ask(basicAuth, encode(`${drawn(alphanumeric, 24)}:`)), 'yes');
  });

  it('doubts random characters that do not decode to that, the longer the less is around them', () => {
    const value = ['QzZrzHq2WoX8', 'p3LbV0s7CmE1', 'jaWDtPK='].join('');
    assert.equal(ask(basicAuth, value), 'doubts');
    assert.equal(ask(dockerAuth, value), 'doubts');
    assert.equal(ask(basicAuth, value.slice(0, 20)), 'doubts');
    assert.equal(ask(dockerAuth, value.slice(0, 20)), 'no');
    assert.equal(ask(basicAuth, 'yourEncodedCredentials'), 'no');
  });

  it('drops what has no password', () => {
    for (const pair of ['aladdin', 'aladdin:', 'a:b', 'a user: b c', ':']) {
      assert.equal(ask(basicAuth, encode(pair)), 'no', pair);
    }
    assert.equal(ask(basicAuth, '!!'), 'no');
  });
});

describe('azure-storage-key', () => {
  it('doubts an end that no encoder writes', () => {
    assert.equal(ask(azureStorageKey, `${'A'.repeat(85)}B==`), 'doubts');
  });

  it('holds for exactly 64 bytes', () => {
    for (const [length, expected] of [
      [63, 'no'],
      [64, 'yes'],
      [65, 'no'],
    ] as const) {
      assert.equal(
        ask(azureStorageKey, encode(new Uint8Array(length).fill(251))),
        expected,
        `${length} bytes`,
      );
    }
  });
});
