import assert from 'node:assert/strict';
import { rarityOf } from '../../../src/engine/rarity';

describe('rarityOf', () => {
  it('knows what code is full of', () => {
    for (const [common, rare] of [
      ['tion', 'ghp_'],
      ['port', 'xkcd'],
      ['word', 'pass'],
      ['    ', 'sk_l'],
    ] as const)
      assert.ok(rarityOf(common) < rarityOf(rare), `${common} and ${rare}`);
  });
});
