import assert from 'node:assert/strict';
import { drawn as check } from '../../../../src/engine/checks/drawn';
import { alphanumeric, drawn, hexDigits } from '../../../support/drawn';

const holds = (value: string): boolean => check(value, 0, '').holds;

describe('drawn', () => {
  it('holds, with a doubt, for what chance made', () => {
    for (const seed of [1, 2, 3, 4, 5]) assert.ok(holds(drawn(alphanumeric, 32, seed)));
    assert.ok(holds(drawn(hexDigits, 40, 1)));
    assert.equal(check(drawn(alphanumeric, 32, 1), 0, '').doubts, true);
  });

  it('drops words run together, and names with numbers', () => {
    for (const name of [
      'TweetSearchV2StreamParams',
      'LogStreamSettingsSplunk_1',
      'g18_rec709_to_lin_rec709',
      'BSplineCurve3DBoxOptions',
      '__listOf__stringMax256',
      'production-settings-2024',
      'fun_so_eucjp_to_iso2022jp',
      'rb_ISO_2022_JP_to_EUC_JP',
    ])
      assert.ok(!holds(name), name);
  });

  it('drops hexadecimal of lengths that keys do not have', () => {
    assert.ok(!holds(drawn(hexDigits, 60, 1)));
    assert.ok(!holds(drawn(hexDigits, 63, 1)));
  });

  it('drops letters alone and digits alone', () => {
    assert.ok(!holds('qkzjxwvbqkzjxwvbhhqk'));
    assert.ok(!holds('83475934875938475934'));
  });
});
