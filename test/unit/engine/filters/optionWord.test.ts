// keylift:ignore-file because the made-up commands of these cases name passwords
import assert from 'node:assert/strict';
import { optionWord } from '../../../../src/engine/filters/optionWord';
import { passwordOf } from '../candidateOf';

const judge = (marked: string, key = '--password'): string | undefined =>
  optionWord(passwordOf(marked, { generic: true, form: 'option', key }));

describe('optionWord', () => {
  for (const marked of ['--proxy-password «and» --user', '--psk «used.\\n»', '--verify «requires» --mode'])
    it(`knows a sentence's next word: ${marked}`, () => {
      assert.equal(judge(marked), 'the next word of a sentence');
    });

  for (const marked of ['--http-password=«MDP»', '--http-password=«CLAVE»', '--password «DB_PASS»'])
    it(`knows a name for what goes there: ${marked}`, () => {
      assert.equal(judge(marked), 'a name for what goes there');
    });

  it("takes the database behind MySQL's option for no password", () => {
    assert.ok(judge('mysql --user=root --password «shop»'));
    assert.ok(judge('mysqladmin -u root --password «create» shop'));
    assert.equal(judge('mysql --user=root --password=«shop»'), undefined);
    assert.equal(judge('psqlish --user=root --password «shop»'), undefined);
  });

  it('takes no identity for the key', () => {
    assert.equal(judge('--tls-psk-identity «agent-7»', '--tls-psk-identity'), 'whose key it is');
  });

  for (const marked of [
    '--password «tr0ub4dor»',
    '--password «HUNTER2»',
    '--password=«andrew»',
    '--password «secret»',
  ])
    it(`keeps ${marked}`, () => {
      assert.equal(judge(marked), undefined);
    });

  it('leaves other forms alone', () => {
    const given = passwordOf('password = "«and»"', { generic: true, form: 'assignment' });
    assert.equal(optionWord(given), undefined);
  });
});
