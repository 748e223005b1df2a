// keylift:ignore-file because the made-up values of these cases stand in sentences
import assert from 'node:assert/strict';
import { prose } from '../../../../src/engine/filters/prose';
import { type CandidateChanges, passwordOf } from '../candidateOf';

const judge = (marked: string, changes: CandidateChanges = {}): string | undefined =>
  prose(passwordOf(marked, { generic: true, ...changes }));

describe('prose', () => {
  for (const marked of [
    'looks for a property identified by "«alt»", and copies it',
    '--- PASS: «FuzzAcme»',
    'the "PASS: «TestLogin»" line',
    "sign('', 'test_secret') => '«deadbeefdeadbeef»'",
    "splitpasswd('user:passwd') -> '«user»', 'passwd'",
    "state = exists(path) ? 'pass' : '«fail»'",
  ]) {
    it(`drops ${marked}`, () => assert.ok(judge(marked)));
  }

  it('drops the name of the next pair', () => {
    assert.ok(judge("['password', '«repository»': repository]", { form: 'argument' }));
    assert.ok(judge('PASSWORD_VERIFIER "«ChallengeName»": "x"', { form: 'spaced' }));
    assert.equal(judge('password "«ChallengeName»"', { form: 'spaced' }), undefined);
    assert.equal(judge('Connect with the password "«tr0ub4dor»":', { form: 'spaced' }), undefined);
  });

  for (const marked of [
    "CREATE USER app IDENTIFIED BY '«tr0ub4dor»'",
    "create user 'app'@'%' identified by '«tr0ub4dor»'",
    "grant all on shop.* to 'app' identified by '«tr0ub4dor»'",
    'PASS: «tr0ub4dor»',
    "'password' => '«tr0ub4dor»'",
    "if password == '«tr0ub4dor»': return",
    "token = isValid(given) ? given : '«tr0ub4dor»'",
  ]) {
    it(`keeps ${marked}`, () => assert.equal(judge(marked), undefined));
  }
});
