import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  decodeBase64,
  decodeBase64Json,
  decodeBase64Loosely,
  decodeBase64Text,
} from '../../../../src/engine/checks/base64Text';

describe('decodeBase64', () => {
  it('decodes the vectors of RFC 4648, padded or not', () => {
    const text = 'foobar';
    ['', 'Zg==', 'Zm8=', 'Zm9v', 'Zm9vYg==', 'Zm9vYmE=', 'Zm9vYmFy'].forEach((encoded, length) => {
      for (const value of [encoded, encoded.replace(/=/g, '')]) {
        assert.equal(Buffer.from(decodeBase64(value) ?? [0]).toString(), text.slice(0, length));
      }
    });
  });

  it('reads both alphabets, as long as they are not mixed', () => {
    const bytes = Buffer.from('fbff', 'hex');
    assert.deepEqual(decodeBase64('+/8='), new Uint8Array([0xfb, 0xff]));
    assert.deepEqual(decodeBase64('-_8'), new Uint8Array(bytes));
    assert.equal(decodeBase64('+_8='), undefined);
  });

  it('brings back any bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.constantFrom('base64', 'base64url'),
        (bytes, encoding) => {
          assert.deepEqual(decodeBase64(Buffer.from(bytes).toString(encoding)), bytes);
        },
      ),
    );
  });

  it('knows what is no clean base64', () => {
    for (const value of ['Z', 'Zm9vY', 'Zh==', 'Zm 9v', 'Zm9v===', 'Zm=9v', 'Zmé9', '🔑']) {
      assert.equal(decodeBase64(value), undefined, value);
    }
  });
});

describe('decodeBase64Loosely', () => {
  it('passes over bits at the end that belong to no byte', () => {
    for (const value of ['Zm9vYg==', 'Zm9vYh==', 'Zm9vYv'])
      assert.equal(Buffer.from(decodeBase64Loosely(value) ?? [0]).toString(), 'foob', value);
    assert.deepEqual(decodeBase64Loosely('-_9'), new Uint8Array([0xfb, 0xff]));
  });

  it('leaves out a last character that makes no byte', () => {
    assert.deepEqual(decodeBase64Loosely('Zm9vY'), decodeBase64('Zm9v'));
  });

  it('knows what is no base64', () => {
    for (const value of ['Zm 9', 'Zm9é', '!', 'Z']) assert.ok(!decodeBase64Loosely(value)?.length, value);
  });
});

describe('decodeBase64Text', () => {
  const encode = (bytes: string | Buffer): string => Buffer.from(bytes).toString('base64');

  it('gives text in UTF-8', () => assert.equal(decodeBase64Text(encode('Zoë\t🔑\r\n')), 'Zoë\t🔑\r\n'));

  it('takes bytes that are no UTF-8, or hold control characters, for binary', () => {
    for (const bytes of [Buffer.from([0xff, 0xfe]), Buffer.from([0xc3]), 'a\0b', 'a\x1bb']) {
      assert.equal(decodeBase64Text(encode(bytes)), undefined);
    }
  });
});

describe('decodeBase64Json', () => {
  const encode = (text: string): string => Buffer.from(text).toString('base64url');

  it('gives objects only', () => {
    assert.deepEqual(decodeBase64Json(encode('{"a":1}')), { a: 1 });
    for (const text of ['[1]', '"a"', '1', 'null', '{', '', '{"a":1} x']) {
      assert.equal(decodeBase64Json(encode(text)), undefined, text);
    }
    assert.equal(decodeBase64Json('?'), undefined);
  });
});
