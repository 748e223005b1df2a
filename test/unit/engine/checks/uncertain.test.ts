import assert from 'node:assert/strict';
import { uncertain } from '../../../../src/engine/checks/uncertain';
import { ask } from '../ask';

describe('uncertain', () => {
  it('leaves a doubt about whatever it is asked', () => {
    for (const value of ['blue', 'tr0ub4dor&3']) assert.equal(ask(uncertain, value), 'doubts', value);
  });
});
