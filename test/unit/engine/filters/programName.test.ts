// keylift:ignore-file because the made-up values of these cases stand in calls
import assert from 'node:assert/strict';
import { programName } from '../../../../src/engine/filters/programName';
import { type CandidateChanges, passwordOf } from '../candidateOf';

const judge = (marked: string, changes: CandidateChanges = {}): string | undefined =>
  programName(passwordOf(marked, { generic: true, ...changes }));

describe('programName', () => {
  for (const marked of [
    "passThroughSymbol = Symbol('«passThrough»')",
    "clientKey: fixtureKey('«id_rsa_new»')",
    "credentials: new RequiredError('«listClaims»')",
  ]) {
    it(`drops ${marked}`, () => assert.ok(judge(marked)));
  }

  it('drops names of functions that are handed on or compared', () => {
    assert.ok(judge('check("userToken", "«deleteUserTokenWithHTTPInfo»")', { form: 'argument' }));
    assert.ok(judge('token === "«xterm256Foreground»"', { form: 'comparison' }));
  });

  it('keeps passwords that are handed on, and names that are assigned', () => {
    assert.equal(judge("setPassword('«tr0ub4dorAndThree»')", { form: 'argument' }), undefined);
    assert.equal(judge("login('jo', '«correctHorse»')", { form: 'argument' }), undefined);
    assert.equal(judge("password = '«correctHorseBatteryStaple»'", { form: 'assignment' }), undefined);
  });
});
