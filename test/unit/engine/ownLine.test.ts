// keylift:ignore-file because the passwords below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { isOwnLine } from '../../../src/engine/ownLine';

/** Whether the last word of a text counts as the value of `password` in it. */
function counts(line: string): boolean {
  const key = { start: line.indexOf('password'), end: line.indexOf('password') + 8 };
  const bare = line.replace(/\s*(?:-->|\*\/)?\s*$/, '');
  const value = { start: bare.search(/\S+$/), end: bare.length };
  return isOwnLine(line, { key, value, form: 'assignment' });
}

describe('isOwnLine', () => {
  it('takes a name and a value that nothing stands beside', () => {
    for (const line of [
      'password: maple',
      '- password: maple\n',
      'export password=maple',
      '%let password = maple;',
      '# password = maple',
      '### password\n\nmaple',
    ])
      assert.ok(counts(line), line);
  });

  it('takes a value with digits before a remark, but no word', () => {
    const remarked = (value: string, remark: string): boolean => {
      const line = `# password: ${value} ${remark}\n`;
      return isOwnLine(line, {
        key: { start: 2, end: 10 },
        value: { start: 12, end: 12 + value.length },
        form: 'assignment',
      });
    };
    assert.ok(remarked('maple99', '(for staging)'));
    assert.ok(remarked('maple99', '-- for staging'));
    assert.ok(!remarked('maple99', 'is for staging'));
    assert.ok(!remarked('maple', '(for staging)'));
  });

  it('takes words that describe the password, before a value with digits', () => {
    for (const line of [
      'Default password: maple99\n',
      '- **Initial password: maple99',
      '# the admin password = maple99\n',
      '// db password: maple99',
      '/* db password: maple99 */',
      '<!-- db password: maple99 -->',
    ])
      assert.ok(counts(line), line);
  });

  it('leaves sentences, and declarations in a language that it does not know', () => {
    for (const line of [
      'Default password: optional\n',
      'const password = maple99\n',
      'Whoever has one of these will find that the password: maple99',
      'f(1) password: maple99',
    ])
      assert.ok(!counts(line), line);
  });
});
