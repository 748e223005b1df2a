import assert from 'node:assert/strict';
import { rarityOf } from '../../../src/engine/rarity';

describe('rarityOf', () => {
  it('takes for the same what the prefilter takes for the same', () => {
    assert.equal(rarityOf('TION'), rarityOf('tion'));
    assert.equal(rarityOf('tio.'), rarityOf('tion'));
  });

  it('knows what code is full of', () => {
    for (const [common, rare] of [
      ['tion', 'ghp_'],
      ['port', 'xkcd'],
      ['    ', 'sk_l'],
    ] as const)
      assert.ok(rarityOf(common) < rarityOf(rare), `${common} and ${rare}`);
  });
});
