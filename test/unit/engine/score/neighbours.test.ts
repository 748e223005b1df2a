// keylift:ignore-file because the made-up values of these cases stand under names of secrets
import assert from 'node:assert/strict';
import { amongNames } from '../../../../src/engine/score/neighbours';
import { unmark } from '../marked';

function judge(marked: string): boolean {
  const { text, value } = unmark(marked);
  assert.ok(value);
  return amongNames(text, value);
}

describe('amongNames', () => {
  for (const text of [
    'const val EMAIL = "email"\nconst val PASSWORD = "«password»"\n',
    "  static final String password = '«password»';\n  static final String mobileNumber = 'mobileNumber';\n",
    'EMAIL = "email"\r\nPASSWORD = "«password»"\r\n',
    '#define KEY_USER "user"\n#define KEY_PASS "«pass»"\n',
  ]) {
    it(`sees a table of names in ${JSON.stringify(text)}`, () => assert.ok(judge(text)));
  }

  for (const text of [
    'PASSWORD = "«password»"',
    'EMAIL = "jo@acme.example"\nPASSWORD = "«password»"\n',
    'const val EMAIL = "email"\n\nconst val PASSWORD = "«password»"\n',
    `${'x'.repeat(5000)}"«password»"${'x'.repeat(5000)}`,
  ]) {
    it(`sees none in ${JSON.stringify(text.slice(0, 60))}`, () => assert.ok(!judge(text)));
  }
});
