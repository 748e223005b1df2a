import assert from 'node:assert/strict';
import { joinShape } from '../../../../src/rules/shape/layout';

describe('joinShape', () => {
  const cases: readonly (readonly [what: string, written: string, joined: string])[] = [
    ['joins lines', 'ab_\n  [a-z]{3}\n', 'ab_[a-z]{3}'],
    ['drops comments', 'ab_ # the prefix\n[a-z]{3} # the rest', 'ab_[a-z]{3}'],
    ['drops white space inside classes', '[a b]', '[ab]'],
    ['keeps what is escaped', 'a\\#b\\ c\\x20', 'a\\#b\\ c\\x20'],
    ['sees an escaped backslash', 'a\\\\ # comment', 'a\\\\'],
  ];
  for (const [what, written, joined] of cases) it(what, () => assert.equal(joinShape(written), joined));
});
