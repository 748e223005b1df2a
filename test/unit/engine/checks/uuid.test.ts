import assert from 'node:assert/strict';
import { uuid } from '../../../../src/engine/checks/uuid';
import { drawn, hexDigits } from '../../../support/drawn';
import { ask } from '../ask';

/** A UUID with the given version and variant digits. */
function uuidOf(version: string, variant: string): string {
  const [a, b, c, d, e] = [8, 4, 3, 3, 12].map((length, index) => drawn(hexDigits, length, index + 1));
  return `${a}-${b}-${version}${c}-${variant}${d}-${e}`;
}

describe('uuid', () => {
  it('holds for the versions and the variant of RFC 9562, in either case', () => {
    for (const version of '12345678') {
      for (const variant of '89abAB') assert.equal(ask(uuid, uuidOf(version, variant)), 'yes');
    }
    assert.equal(ask(uuid, uuidOf('4', 'a').toUpperCase()), 'yes');
  });

  it('says which version it is', () => {
    assert.match(uuid(uuidOf('4', 'a'), 0, '').text, /random/);
    assert.match(uuid(uuidOf('7', 'a'), 0, '').text, /version 7/);
  });

  it('doubts versions and variants that nothing generates', () => {
    for (const value of [uuidOf('0', 'a'), uuidOf('9', 'a'), uuidOf('4', '7'), uuidOf('4', 'c')]) {
      assert.equal(ask(uuid, value), 'doubts', value);
    }
  });

  it('drops other forms', () => {
    const right = uuidOf('4', 'a');
    for (const value of [right.replaceAll('-', ''), `{${right}}`, `${right}0`, `${right}\n`, '']) {
      assert.equal(ask(uuid, value), 'no', value);
    }
  });
});
