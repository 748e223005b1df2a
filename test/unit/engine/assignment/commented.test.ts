// keylift:ignore-file because the passwords below are samples for the reader, and open nothing.
import assert from 'node:assert/strict';
import { readAroundPassword } from './readAroundPassword';

describe('readCommented', () => {
  for (const text of [
    'open(host, /*user*/ "jo", /*password*/ "maple9x")',
    "login('jo', /* password = */ 'maple9x');",
    '  "jo", // user\n  "maple9x", // password\n',
    "  'maple9x'  # password",
    'new Config("shop", "maple9x" /* password */)',
  ])
    it(`reads ${JSON.stringify(text)}`, () =>
      assert.deepEqual(readAroundPassword(text), ['assignment: password maple9x']));

  for (const text of [
    '  "maple9x", // password of the user before\n',
    '  "maple9x", // the shop\n  // password\n',
    'open(/* password */ maple9x)',
    '/* password */\n"maple9x"',
    '"a#password"',
  ])
    it(`reads nothing in ${JSON.stringify(text)}`, () => assert.deepEqual(readAroundPassword(text), []));
});
