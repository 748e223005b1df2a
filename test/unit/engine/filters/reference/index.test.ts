// keylift:ignore-file because the lines below read like credentials, and are none
import assert from 'node:assert/strict';
import { reference } from '../../../../../src/engine/filters/reference';
import { alphanumeric, drawn } from '../../../../support/drawn';
import { passwordOf } from '../../candidateOf';

describe('reference', () => {
  for (const value of [
    '${DB_PASSWORD}',
    '{{ db_password }}',
    'op://vault/item/field',
    'config.password',
    '),f?e.createElement(',
  ]) {
    it(`drops ${value}`, () => assert.ok(reference(passwordOf(value))));
  }

  for (const value of [
    'hunter2',
    'tr0ub4dor&3',
    'a$b',
    'pa{ss',
    '50%off',
    'x.7k2',
    'Zq.Xv9.Lp',
    'k7!h-@^*u+@6@k@_',
    drawn(alphanumeric, 32),
  ]) {
    it(`keeps ${value}`, () => assert.equal(reference(passwordOf(value)), undefined));
  }
});
