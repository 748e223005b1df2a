// keylift:ignore-file because the made-up values of these cases stand in assignments
import assert from 'node:assert/strict';
import { constant } from '../../../../../src/engine/filters/bookkeeping/constant';
import { passwordOf } from '../../candidateOf';

describe('constant', () => {
  it('drops the pieces that a program joins', () => {
    const given = (list: string) => constant(passwordOf(list, { generic: true, form: 'list' }));
    assert.ok(given("password = ['«kUw»', 'pQ2', 'x9R'].join('7')"));
    assert.ok(given("password = ['kUw', 'x9R', '«pQ2»'].join('7')"));
    assert.equal(given("passwords = ['«kUw»', 'pQ2', 'x9R'];"), undefined);
  });

  it('drops a constant that is its own name', () => {
    const given = (value: string) => constant(passwordOf(value, { key: 'Pass', generic: true }));
    assert.ok(given('PASS'));
    assert.equal(given('Pass'), undefined);
  });

  it('drops a constant that is its own name among others that are', () => {
    const given = (text: string) => constant(passwordOf(text, { key: 'PASSWORD', generic: true }));
    assert.ok(given('String USERNAME = "username";\nString PASSWORD = "«password»";'));
    assert.ok(given('String PASSWORD = "«password»";\nString ID = "id";'));
    assert.equal(given('String USERNAME = "jo";\nString PASSWORD = "«password»";'), undefined);
  });

  it('drops a member of an enumeration that repeats its name', () => {
    const given = (text: string) => constant(passwordOf(text, { key: 'e.password', generic: true }));
    assert.ok(given('e.month = "month", e.password = "«password»"'));
    assert.equal(given('e.month = "May", e.password = "«password»"'), undefined);
  });

  it('drops an entry of an array that is the end of its own number', () => {
    const given = (text: string) => constant(passwordOf(text, { key: 'RULE_pass', generic: true }));
    assert.ok(given('[RULE_pass] = "«pass»",'));
    assert.equal(given('RULE_pass = "«pass»",'), undefined);
    assert.ok(given('{ [SHUNT_PASS] = "«passthrough»",'));
    assert.equal(given('$config[SHUNT_PASS] = "«passthrough»";'), undefined);
    assert.equal(given('{ [SHUNT_PASS] = "«tr0ub4dor»",'), undefined);
    assert.equal(given('[RULE_pass] = "«sommer»",'), undefined);
  });

  it('drops a member of an enumeration that is the end of its name', () => {
    const given = (key: string) => constant(passwordOf('PASSCODE', { key, generic: true }));
    assert.ok(given('AUTH_FACTOR_PASSCODE'));
    assert.equal(given('AUTH_FACTOR_PASSWORD'), undefined);
  });
});
