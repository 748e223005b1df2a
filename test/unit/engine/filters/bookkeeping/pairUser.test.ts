// keylift:ignore-file because the made-up values of these cases stand under names of secrets
import assert from 'node:assert/strict';
import { pairUser } from '../../../../../src/engine/filters/bookkeeping/pairUser';
import { passwordOf } from '../../candidateOf';

describe('pairUser', () => {
  const judged = (marked: string, key = 'credentials') =>
    pairUser(passwordOf(marked, { key, generic: true }));

  it('drops the first of two values under a name for both', () => {
    assert.ok(judged('serve(credentials=("«hello»", "kitchendoor"))'));
    assert.ok(judged("creds: ['«hello»', 'kitchendoor']", 'creds'));
  });

  it('drops the user that a text names before the password', () => {
    assert.ok(judged('with credentials user: «agitter» password: kitchendoor'));
    assert.equal(judged('with credentials user: «agitter» and more'), undefined);
    assert.equal(judged('with credentials user: agitter password: «kitchendoor»'), undefined);
  });

  it('keeps the second, one that stands alone or among more, and those under other names', () => {
    assert.equal(judged('serve(credentials=("hello", "«kitchendoor»"))'), undefined);
    assert.equal(judged('serve(credentials=("«kitchendoor»"))'), undefined);
    assert.equal(judged('serve(credentials=["«red»", "blue", "green"])'), undefined);
    assert.equal(judged('serve(passwords=("«hello»", "kitchendoor"))', 'passwords'), undefined);
  });
});
