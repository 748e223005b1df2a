// keylift:ignore-file because the made-up values of these cases stand in assignments
import assert from 'node:assert/strict';
import { bookkeeping } from '../../../../src/engine/filters/bookkeeping';
import { passwordOf } from '../candidateOf';
import { alphanumeric, drawn } from '../drawn';

const judge = (key: string): string | undefined =>
  bookkeeping(passwordOf(`x = "«${drawn(alphanumeric, 32, 5)}»"`, { key, generic: true }));

describe('bookkeeping', () => {
  for (const name of [
    'nextToken',
    'next_page_token',
    'NextContinuationToken',
    'paginationToken',
    'clientToken',
  ]) {
    it(`drops ${name}`, () => assert.ok(judge(name)));
  }
  for (const name of [
    'AccessKeyId',
    'token_id',
    'config["key_id"]',
    'ClientRequestToken',
    'idempotency_token',
  ]) {
    it(`drops ${name}`, () => assert.ok(judge(name)));
  }
  for (const name of [
    'token',
    'apiClientToken',
    'refreshToken',
    'access_key',
    'session_token',
    'pageantToken',
  ]) {
    it(`keeps ${name}`, () => assert.equal(judge(name), undefined));
  }
});
