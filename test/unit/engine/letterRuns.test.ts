import assert from 'node:assert/strict';
import fc from 'fast-check';
import { letterRuns } from '../../../src/engine/letterRuns';

function runsOf(value: string): string[] {
  const runs: string[] = [];
  letterRuns(value, (start, end) => runs.push(value.slice(start, end)));
  return runs;
}

describe('letterRuns', () => {
  it('cuts names where they change from small letters to capitals', () => {
    assert.deepEqual(runsOf('fooBar_baz2Qux'), ['foo', 'Bar', 'baz', 'Qux']);
    assert.deepEqual(runsOf('HTTPServer x'), ['HTTPS', 'erver', 'x']);
    assert.deepEqual(runsOf('12_é'), []);
  });

  it('finds what the expression for such runs finds', () => {
    const characters = fc.constantFrom('a', 'z', 'A', 'Z', '1', '_', 'é', ' ');
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 20 }), (parts) => {
        const value = parts.join('');
        assert.deepEqual(runsOf(value), value.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []);
      }),
    );
  });
});
