import assert from 'node:assert/strict';
import { RequestLimit } from '../../../../src/respond';

const second = 1000;
const host = 'api.acme.example';

describe('RequestLimit', () => {
  it('lets ten seconds pass between two requests to a host', () => {
    const limit = new RequestLimit();
    assert.equal(limit.take(host, 0), undefined);
    assert.equal(limit.take(host, 4 * second), 6 * second);
    assert.equal(limit.take('other.example', 4 * second), undefined);
    assert.equal(limit.take(host, 10 * second), undefined);
  });

  it('lets no more than twenty go in an hour', () => {
    const limit = new RequestLimit();
    for (let at = 0; at < 20; at++) assert.equal(limit.take(host, at * 20 * second), undefined);
    assert.equal(limit.take(host, 400 * second), 3200 * second);
    assert.equal(limit.take(host, 3600 * second), undefined);
  });

  it('does not count what it refused', () => {
    const limit = new RequestLimit();
    limit.take(host, 0);
    for (let at = 1; at < 10; at++) limit.take(host, at * second);
    assert.equal(limit.take(host, 10 * second), undefined);
  });
});
