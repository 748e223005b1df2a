// keylift:ignore-file because the values below read like passwords, and open nothing
import assert from 'node:assert/strict';
import { keyword } from '../../../../../src/engine/filters/placeholder/keyword';
import { nearCandidateOf, passwordOf } from '../../candidateOf';

describe('keyword', () => {
  for (const [key, value] of [
    ['password', 'password-set'],
    ['apiKey', 'APIKeyFromPartnersDashboard'],
    ['ApiKey', 'INT16'],
    ['EVENT_TEST_PASS', 'pass'],
    ['salt', '\\U0001f9c2'],
    ['password', 'workstation'],
    ['token', 'unused'],
    ['password', 'UNSET'],
    ['pass', 'PASSED:'],
    ['password', 'not_used'],
    ['password', 'NotUsed'],
    ['token', 'unknown'],
    ['pwd', 'allow'],
    ['password', '?string'],
    ['PASSWORD', 'PasswordPolicy'],
    ['password', 'required|min:8'],
    ['password', 'sometimes|nullable'],
    ['encrypt passwords', 'yes'],
    ['store_password_if_offline', 'True'],
    ['ftpPassword', 'anonymous@'],
    ['ftpPassword', 'IEUser@'],
    ['token', 'MAXLEN'],
    ['safeToken2', 'H221Token'],
    ['token', 'keyword.$0'],
    ['pass', 'passes'],
    ['password', 'passwordfield'],
    ['token', 'tokenType'],
    ['INVALID_PASSWORD', 'wrong-password'],
    ['apiKey', 'malformed-api-key'],
    ['token', 'expired'],
    ['password', 'not-set'],
    ['password', 'not_configured'],
    ['credentials', 'same-origin'],
    ['using password', 'YES'],
    ['password', 'too_short'],
    ['password', 'too common'],
    ['password', 'to-be-replaced'],
    ['token', 'TO_BE_DEFINED'],
  ] as const) {
    it(`drops ${value} as ${key}`, () => assert.ok(keyword(passwordOf(value, { key, generic: true }))));
  }

  for (const [key, value] of [
    ['password', 'passwordset'],
    ['password', 'maplemail@'],
    ['password', 'passwordfield7'],
    ['password', 'passerine'],
    ['apiKey', 'KeyFrom77'],
    ['FTP_PASS', 'pass'],
    ['testPass', 'pass'],
    ['salt', '\\x1f\\x9c'],
    ['password', 'workstation7'],
    ['password', 'Truely'],
    ['password', 'allowed7'],
    ['password', 'GardenGate'],
    ['password', 'rewired|min'],
    ['ftpPassword', 'jo7@'],
    ['token', 'MAXLENGTHOFALL'],
    ['password', 'MAXLEN'],
    ['password', 'wrong-password7'],
    ['password', 'incorrect'],
    ['password', 'not-sette'],
    ['password', 'include'],
    ['password', 'knot_used'],
    ['password', 'YESterday'],
    ['password', 'too_shortly'],
    ['password', 'to-be-or-not'],
  ] as const) {
    it(`keeps ${value} as ${key}`, () => {
      assert.equal(keyword(passwordOf(value, { key, generic: true })), undefined);
    });
  }

  it('drops what is asked about a name, or what a command answers', () => {
    const given = (marked: string, key = 'password') => keyword(passwordOf(marked, { key, generic: true }));
    assert.ok(given('if type(password) == "«table»" then'));
    assert.equal(given('if typed(password) == "«table»" then'), undefined);
    assert.ok(given('[ $(basename $(pwd)) = "«scripts»" ]', 'pwd'));
    assert.equal(given('[ $(cat db_pwd) = "«scripts»" ]', 'pwd'), undefined);
  });

  it('drops no value in a text that holds more, but not in quotes of its own', () => {
    const given = (marked: string, before: number) => {
      const one = passwordOf(marked, { generic: true });
      return keyword({ ...one, span: { start: one.secret.start - before, end: one.secret.end } });
    };
    assert.ok(given('"User=sa;Password=«null»;"', 9));
    assert.equal(given('password = "«NULL»"', 0), undefined);
  });

  it('drops one of the types that a name can have', () => {
    const judge = (marked: string) => keyword(passwordOf(marked, { key: 'pass' }));
    assert.ok(judge("pass: '«opaque»' | 'shadow';"));
    assert.ok(judge("pass: 'opaque' | '«shadow»';"));
    assert.equal(judge("pass: '«opaque»', 'shadow'"), undefined);
  });

  it('takes null for no value outside of quotes only', () => {
    assert.ok(keyword(nearCandidateOf('acme = «null»')));
    assert.equal(keyword(nearCandidateOf('acme = "«null»"')), undefined);
  });
});
