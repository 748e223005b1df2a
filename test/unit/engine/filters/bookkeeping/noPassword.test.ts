// keylift:ignore-file because the made-up values of these cases stand in assignments
import assert from 'node:assert/strict';
import { noPassword } from '../../../../../src/engine/filters/bookkeeping/noPassword';
import { passwordOf } from '../../candidateOf';

describe('noPassword', () => {
  it('drops what is passed on, and keeps passwords of that short name', () => {
    const given = (key: string) => noPassword(passwordOf('kUw83', { key, generic: true }));
    assert.ok(given('passThrough'));
    assert.ok(given('pass_rate'));
    assert.ok(given('pass_env'));
    assert.ok(
      noPassword(
        passwordOf("testcase_pass('«C_Finalize»')", {
          key: 'testcase_pass',
          form: 'argument',
          generic: true,
        }),
      ),
    );
    assert.ok(noPassword(passwordOf('filter', { key: 'band-pass', generic: true })));
    assert.ok(
      noPassword(passwordOf("t.pass('«connected»')", { key: 't.pass', form: 'argument', generic: true })),
    );
    assert.equal(
      noPassword(
        passwordOf("user.pass('«connected»')", { key: 'user.pass', form: 'argument', generic: true }),
      ),
      undefined,
    );
    assert.ok(given('PASS_REGULAR_EXPRESSION'));
    assert.ok(given('pass_extensions'));
    assert.ok(given('passOrFail'));
    assert.ok(noPassword(passwordOf('background', { key: '_schedulePass', generic: true })));
    assert.equal(given('mailPass'), undefined);
    assert.equal(given('pass_admin'), undefined);
  });

  it('drops the name of a test that passes, and keeps what a method or a field is given', () => {
    const given = (call: string) =>
      noPassword(passwordOf(call, { key: 'pass', generic: true, form: 'argument' }));
    assert.ok(given('pass("«kUw83»")'));
    for (const text of ['->pass("«kUw83»")', 'Input Text    id=pass    «kUw83»']) {
      const start = text.indexOf('pass');
      const candidate = passwordOf(text, { key: 'pass', generic: true, form: 'argument' });
      const context = { ...candidate.context, key: { start, end: start + 'pass'.length } };
      assert.equal(noPassword({ ...candidate, context }), undefined, text);
    }
  });

  it('drops what a list of things that pass has', () => {
    const given = (key: string) =>
      noPassword(passwordOf('_("«kUw83»"', { key, generic: true, form: 'list' }));
    assert.ok(given('_pass'));
    assert.equal(given('db_pass'), undefined);
  });

  it('drops what the program Salt has', () => {
    const given = (key: string) => noPassword(passwordOf('web1', { key, generic: true }));
    assert.ok(given('salt_master'));
    assert.equal(given('password_salt'), undefined);
  });

  it('drops what a test or a firewall passes, and the rights of a way to sign in', () => {
    const given = (key: string, form: 'argument' | 'list' | 'spaced') =>
      noPassword(passwordOf('kind', { key, generic: true, form }));
    assert.ok(given('shouldPass', 'argument'));
    assert.ok(given('_assert_pass_rbac', 'list'));
    assert.ok(given('define_pass_value_op', 'argument'));
    assert.ok(given('pass', 'spaced'));
    assert.ok(given('OAuth2Password', 'list'));
    assert.equal(given('admin_pass', 'spaced'), undefined);
    assert.equal(given('shouldPassword', 'argument'), undefined);
    assert.equal(given('passwords', 'list'), undefined);
  });

  it('drops what a test that passes gets, and keeps what stands under a name of accounts', () => {
    const given = (name: string) =>
      noPassword(passwordOf(`${name} = "«grn»"`, { key: 'PASS', generic: true }));
    assert.ok(given('color_for_result["PASS"]'));
    assert.ok(given("statuses['pass']"));
    assert.equal(given('accounts["PASS"]'), undefined);
  });
});
