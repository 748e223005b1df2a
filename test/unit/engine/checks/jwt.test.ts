import assert from 'node:assert/strict';
import { jwt } from '../../../../src/engine/checks/jwt';
import { alphanumeric, drawn } from '../../../support/drawn';
import { ask } from '../ask';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const signature = drawn(alphanumeric, 43);
const token = (header: unknown, payload: unknown): string =>
  `${encode(header)}.${encode(payload)}.${signature}`;

describe('jwt', () => {
  it('encodes the header of RFC 7515 as everybody knows it', () => {
    assert.equal(encode({ alg: 'HS256', typ: 'JWT' }), ['eyJhbGciOiJIUzI1', 'NiIsInR5cCI6IkpXVCJ9'].join(''));
  });

  it('proves tokens whose header names an algorithm and whose payload is an object', () => {
    assert.equal(ask(jwt, token({ alg: 'HS256', typ: 'JWT' }, { sub: '1234567890' })), 'proves');
    assert.equal(ask(jwt, token({ kid: 'ä', alg: 'RS256' }, { name: 'Zoë 🔑' })), 'proves');
  });

  it('doubts tokens without a signature', () => {
    assert.equal(ask(jwt, token({ alg: 'none' }, {})), 'doubts');
    assert.equal(ask(jwt, `${encode({ alg: 'HS256' })}.${encode({})}.`), 'doubts');
  });

  it('doubts long parts that do not decode, but were drawn at random', () => {
    const part = drawn(alphanumeric, 40);
    assert.equal(ask(jwt, `ey${part}.ey${part}.${signature}`), 'doubts');
    assert.equal(ask(jwt, `${encode({ alg: 'HS256', typ: 'JWT' })}.${part}.${signature}`), 'doubts');
    for (const value of [
      `ey${part}.ey${part}.${signature.slice(0, 20)}`,
      `ey${part}.eyPayload.${signature}`,
      `ey${part}.eyThePayloadOfYourTokenGoesHere.${signature}`,
    ])
      assert.equal(ask(jwt, value), 'no', value);
  });

  it('says until when a token is valid', () => {
    const textOf = (claims: unknown): string => jwt(token({ alg: 'HS256' }, claims), 0, '').text;
    assert.match(textOf({ exp: Date.UTC(2031, 4, 6) / 1000 }), /valid until 2031-05-06/);
    assert.match(textOf({ exp: 'never' }), /no end/);
    assert.match(textOf({ exp: 1e300 }), /no end/);
  });

  it('drops what does not decode to that', () => {
    for (const value of [
      token({ typ: 'JWT' }, {}),
      token({ alg: 7 }, {}),
      token(['alg'], {}),
      token({ alg: 'HS256' }, []),
      token({ alg: 'HS256' }, 'text'),
      token(null, {}),
      `${encode({ alg: 'HS256' })}.`,
      encode({ alg: 'HS256' }),
      `${encode({ alg: 'HS256' }).slice(0, -1)}.${encode({})}.${signature}`,
      '..',
      '',
    ]) {
      assert.equal(ask(jwt, value), 'no', value);
    }
  });
});
