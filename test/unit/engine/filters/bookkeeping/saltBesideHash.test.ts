// keylift:ignore-file because the made-up values of these cases stand under names of secrets
import assert from 'node:assert/strict';
import { saltBesideHash } from '../../../../../src/engine/filters/bookkeeping/saltBesideHash';
import { alphanumeric, drawn, hexDigits } from '../../../../support/drawn';
import { passwordOf } from '../../candidateOf';

const salt = drawn(hexDigits, 32, 3);
const hash = drawn(hexDigits, 64, 4);
const judge = (marked: string, key = 'salt'): string | undefined =>
  saltBesideHash(passwordOf(marked, { key, generic: true }));

describe('saltBesideHash', () => {
  for (const marked of [
    `{"hash": "${hash}", "salt": "«${salt}»"}`,
    `{"salt": "«${salt}»", "password": "$2b$10$${drawn(alphanumeric, 53, 5)}"}`,
    `salt: '«${salt}»',\npassword_hash: '${hash}'`,
    `User(passwordSalt="«${salt}»", digest="${drawn(alphanumeric, 43, 5)}=")`,
  ]) {
    it(`drops a salt in ${marked.slice(0, 14)}…`, () =>
      assert.equal(judge(marked), 'a salt beside its hash'));
  }

  for (const [marked, key] of [
    [`salt = "«${salt}»"`, 'salt'],
    [`{"password": "garden-gate-77", "salt": "«${salt}»"}`, 'salt'],
    [`{"commit": "${hash}", "salt": "«${salt}»"}`, 'salt'],
    [`{"hash": "${hash}", "token": "«${salt}»"}`, 'token'],
    [`{"hash": "${hash}", ${' '.repeat(300)}"salt": "«${salt}»"}`, 'salt'],
  ] as const) {
    it(`keeps ${key} in ${marked.slice(0, 14)}…`, () => assert.equal(judge(marked, key), undefined));
  }
});
