import assert from 'node:assert/strict';
import { passwordHash } from '../../../../src/engine/checks/passwordHash';
import { ask } from '../ask';

describe('password-hash', () => {
  it('demotes whatever the shape has let through', () => {
    assert.equal(ask(passwordHash, 'anything'), 'doubts');
  });
});
