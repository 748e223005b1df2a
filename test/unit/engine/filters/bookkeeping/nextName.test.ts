// keylift:ignore-file because the made-up values of these cases stand in assignments
import assert from 'node:assert/strict';
import { nextName } from '../../../../../src/engine/filters/bookkeeping/nextName';
import { passwordOf } from '../../candidateOf';

describe('nextName', () => {
  it('drops what stands beside a password in a list of names', () => {
    const given = (key: string, value: string) =>
      nextName(passwordOf(value, { key, generic: true, form: 'argument' }));
    assert.ok(given('domain_password', 'domain_username'));
    assert.ok(given('Model.0.password', 'Model.0.username'));
    assert.equal(given('domain_password', 'domain_kUw83'), undefined);
  });

  it('drops whose a password in a list is', () => {
    const given = (value: string) => nextName(passwordOf(value, { generic: true, form: 'list' }));
    assert.ok(given('app@acme.internal'));
    assert.equal(given('kUw83@pQ2'), undefined);
  });
});
