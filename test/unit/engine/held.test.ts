import assert from 'node:assert/strict';
import { mayHoldMatch } from '../../../src/engine/held';
import { ruleOf } from './ruleOf';

const rule = ruleOf({ anchors: [], holds: ['pass=', 'pwd='], near: ['acme'] });
const holdsIn = (text: string, start = 0, end = text.length): boolean =>
  mayHoldMatch(rule, text, { start, end });

describe('mayHoldMatch', () => {
  it('says yes to one of the literals, in either case', () => {
    assert.ok(holdsIn('db_PASS=x'));
    assert.ok(holdsIn('pwd=x'));
  });

  it('says no where none of them stands in the window', () => {
    assert.equal(holdsIn('db_PASSWD=x'), false);
    assert.equal(holdsIn('pass=x', 1), false);
    assert.equal(holdsIn('pass=x', -9, 4), false);
  });

  it('says yes to everything where nothing is held', () => {
    assert.ok(mayHoldMatch(ruleOf(), 'x', { start: 0, end: 1 }));
  });
});
