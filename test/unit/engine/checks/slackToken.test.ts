import assert from 'node:assert/strict';
import { slackToken } from '../../../../src/engine/checks/slackToken';
import { ask } from '../ask';

const tail = 'aB3'.repeat(8);

describe('slack-token', () => {
  it('lets numbers pass that could be a workspace', () => {
    for (const value of [
      `xoxb-2847193057-5820174936-${tail}`,
      `xoxp-28471930577-${tail}`,
      `xoxa-2-28471930577-${tail}`,
    ])
      assert.match(slackToken(value, 0, '').text, /workspace/, value);
  });

  it('doubts numbers that are counted up or repeat a digit', () => {
    for (const value of [`xoxb-123456789012-5820174936-${tail}`, `xoxb-2847193057-1111111111-${tail}`])
      assert.equal(ask(slackToken, value), 'doubts', value);
  });

  it('takes tokens without numbers as they are', () => {
    assert.equal(ask(slackToken, `xoxe.xoxp-1-${tail}`), 'yes');
  });
});
