import assert from 'node:assert/strict';
import { either, followedBy, followedByPerhaps, nothingYet, type Follow } from '../../../../src/rules/shape/follow';
import { writtenRanges } from '../../../../src/rules/shape/writtenRanges';
import { parsed } from './parsed';

/** What may stand between, how much of it, and what comes then. */
function told({ between, most, then }: Follow): readonly (string | number | undefined)[] {
  return [writtenRanges(between, false), most, then && writtenRanges(then, false)];
}

const elementsOf = (shape: string) => parsed(shape).pattern.alternatives.flatMap(({ elements }) => elements);
const follow = (shape: string): Follow => followedBy(nothingYet, elementsOf(shape));

describe('what follows in a shape', () => {
  const cases: readonly (readonly [what: string, shape: string, expected: ReturnType<typeof told>])[] = [
    ['is the next character that must come', '\\([a-z]', ['', 0, '((']],
    ['is a later one that tells much more', '\\([.]', ['((', 1, '..']],
    ['lies behind a run that hardly any text goes through', '[a-z0-9]{20,40}@', ['09az', 40, '@@']],
    ['lies behind what may come first', '[a-z]{0,24}(?:::new)?\\(', ['::az', 29, '((']],
    ['is any of what the next part holds', '[A-F]{0,4}(?:=|: )', ['AF', 4, '  ::==']],
    ['passes over what may end with it', '[a-z]{2,9}[a-f]=', ['az', 10, '==']],
    ['passes over a part that may begin like the one before', '[a-z]{0,9}[a-f]=', ['az', 10, '==']],
    ['is not known where nothing more must come', '[a-z]{0,24}', ['az', 24, undefined]],
    ['is not known where all that comes may stand before it', '[a-z ]{0,9}[a-f]{3}', ['  az', 12, undefined]],
  ];
  for (const [what, shape, expected] of cases) it(what, () => assert.deepEqual(told(follow(shape)), expected));

  it('counts what must come before it', () => {
    assert.equal(follow('[a-z0-9]{20,40}[a-f]{0,3}@').least, 20);
    assert.equal(either(follow('[a-z]{9}@'), follow('[0-9]{2,4}=')).least, 2);
  });

  it('stays as it is once it is known', () => {
    const [bracket] = elementsOf('\\(');
    assert.ok(bracket);
    const known = follow('[a-z]{0,4}\\(');
    assert.deepEqual(told(followedByPerhaps(known, bracket)), told(known));
  });

  it('is what either of two places has', () => {
    assert.deepEqual(told(either(follow('[a-z]{0,4}\\('), follow('[0-9]{0,9}='))), ['09az', 9, '((==']);
  });

  it('is not known where one of two places does not know it, or has between what must come at the other', () => {
    assert.deepEqual(told(either(follow('\\('), follow('[0-9]{0,9}'))), ['09', 9, undefined]);
    assert.deepEqual(told(either(follow('[a-z]{0,4}\\('), follow('[(]{0,2}='))), ['((az', 4, undefined]);
  });
});
