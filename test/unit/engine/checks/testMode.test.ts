import assert from 'node:assert/strict';
import { testMode } from '../../../../src/engine/checks/testMode';
import { ask } from '../ask';

describe('test-mode', () => {
  for (const value of [
    'sk_test_abc',
    'sandbox_abc',
    'access-sandbox-1',
    'access_token$sandbox$a',
    'FLWSECK_TEST-a',
    'EZTKabc',
    'test_abc',
  ])
    it(`demotes ${value}`, () => assert.equal(ask(testMode, value), 'doubts'));

  for (const value of [
    'sk_live_abc',
    'production_abc',
    'access-production-1',
    'sk_live_latest',
    'EZAKabc',
    'contest_abc',
  ])
    it(`lets ${value} pass`, () => assert.equal(ask(testMode, value), 'yes'));
});
