// keylift:ignore-file because the weak passwords below are given to nothing
import assert from 'node:assert/strict';
import { isSettingDefault } from '../../../../src/engine/score/settingDefault';
import { passwordOf } from '../candidateOf';

describe('isSettingDefault', () => {
  const ask = (key: string, value: string, more: object = {}): boolean =>
    isSettingDefault(passwordOf(value, { key, fileKind: 'config', form: 'assignment', ...more }));

  it('holds for a password that settings give something of theirs, and that is the word itself', () => {
    assert.ok(ask('POSTGRES_PASSWORD', 'password'));
    assert.ok(ask('spring.datasource.password', 'password'));
    assert.ok(ask('SMTP_PASS', 'pass'));
  });

  it('does not hold where nothing is named that has it', () => {
    assert.equal(ask('password', 'password'), false);
  });

  it('does not hold for labels, other words, and what code calls something', () => {
    assert.equal(ask('LOGIN_PASSWORD', 'Password'), false);
    assert.equal(ask('db_password', 'secret'), false);
    assert.equal(ask('db_password', 'password', { fileKind: 'code' }), false);
    assert.equal(ask('db_password', 'password', { form: 'argument' }), false);
  });
});
