// Test results survive their way through other processes' output.
import assert from 'node:assert/strict';
import { isTestLine, outcomeLine, parseOutcome, testLine, unmarked } from '../../../../scripts/test/lines';

describe('Lines that tests print', () => {
  it('are told from all others', () => {
    assert.ok(isTestLine(testLine('✓ it works')));
    assert.ok(!isTestLine('✓ it works'));
    assert.equal(unmarked(testLine('✓ it works')), '✓ it works');
    assert.equal(unmarked('something else'), 'something else');
  });

  it('carry the outcome', () => {
    const outcome = {
      passed: 2,
      failed: 1,
      failures: ['It works: 1 is not 2'],
      skipped: [{ title: 'Go', reason: 'no toolchain' }],
    };
    assert.ok(isTestLine(outcomeLine(outcome)));
    assert.deepEqual(parseOutcome(outcomeLine(outcome)), outcome);
  });

  it('carry no outcome when they are ordinary', () => {
    assert.equal(parseOutcome(testLine('2 passed')), undefined);
    assert.equal(parseOutcome(testLine('outcome {"passed":1}')), undefined);
  });
});
