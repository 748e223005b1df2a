// Plans are kept while nothing that they rest on changes.
import assert from 'node:assert/strict';
import { PlanCache } from '../../../src/editor/planCache';
import type { NotApplicable } from '../../../src/refactor';

describe('PlanCache', () => {
  const document = {};
  const plan: NotApplicable = { kind: 'notApplicable', reason: 'A reason.' };

  async function made(
    requests: readonly (readonly [object, string, string])[],
    keep = true,
  ): Promise<number> {
    const cache = new PlanCache<object>();
    let count = 0;
    for (const [of, state, key] of requests)
      await cache.get(of, state, key, () => {
        count++;
        return Promise.resolve({ plan, keep });
      });
    return count;
  }

  it('makes a plan once for the same text and wish', async () => {
    assert.equal(
      await made([
        [document, '1', 'a'],
        [document, '1', 'a'],
        [document, '1', 'b'],
      ]),
      2,
    );
  });

  it('makes it anew for another text, project or document', async () => {
    assert.equal(
      await made([
        [document, '1', 'a'],
        [document, '2', 'a'],
        [{}, '2', 'a'],
      ]),
      3,
    );
    assert.equal(
      await made([
        [document, '1', 'a'],
        [document, '2', 'a'],
        [document, '1', 'a'],
      ]),
      3,
    );
  });

  it('does not keep what was cut short', async () => {
    assert.equal(
      await made(
        [
          [document, '1', 'a'],
          [document, '1', 'a'],
        ],
        false,
      ),
      2,
    );
  });
});
