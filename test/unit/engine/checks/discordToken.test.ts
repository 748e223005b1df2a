// keylift:ignore-file because the parts of made-up tokens stand in calls
import assert from 'node:assert/strict';
import { discordToken } from '../../../../src/engine/checks/discordToken';
import { ask } from '../ask';

const tokenOf = (id: string): string => `${Buffer.from(id).toString('base64url')}.a1b2c3.${'Zx9'.repeat(9)}`;
/** The account of a bot that was made at a time. */
const madeAt = (date: string): string => String(BigInt(Date.parse(date) - 1_420_070_400_000) << 22n);

describe('discord-token', () => {
  it('proves tokens whose first part is an account, and says of which year', () => {
    assert.equal(ask(discordToken, tokenOf(madeAt('2021-06-01'))), 'proves');
    assert.match(discordToken(tokenOf(madeAt('2021-06-01')), 0, '').text, /2021/);
  });

  it('doubts what is no account', () => {
    for (const value of [
      tokenOf('12345'),
      tokenOf('not a number at all'),
      tokenOf('9'.repeat(20)),
      'no dots',
    ])
      assert.equal(ask(discordToken, value), 'doubts', value);
  });
});
