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
    ['pwd', 'allow'],
    ['password', '?string'],
    ['PASSWORD', 'PasswordPolicy'],
    ['password', 'required|min:8'],
    ['password', 'sometimes|nullable'],
  ] as const) {
    it(`drops ${value} as ${key}`, () => assert.ok(keyword(passwordOf(value, { key, generic: true }))));
  }

  for (const [key, value] of [
    ['password', 'passwordset'],
    ['apiKey', 'KeyFrom77'],
    ['FTP_PASS', 'pass'],
    ['testPass', 'pass'],
    ['salt', '\\x1f\\x9c'],
    ['password', 'workstation7'],
    ['password', 'allowed7'],
    ['password', 'GardenGate'],
    ['password', 'rewired|min'],
  ] as const) {
    it(`keeps ${value} as ${key}`, () => {
      assert.equal(keyword(passwordOf(value, { key, generic: true })), undefined);
    });
  }

  it('takes null for no value outside of quotes only', () => {
    assert.ok(keyword(nearCandidateOf('acme = «null»')));
    assert.equal(keyword(nearCandidateOf('acme = "«null»"')), undefined);
  });
});
