// keylift:ignore-file because the salts below are samples, and protect nothing.
import assert from 'node:assert/strict';
import { addIgnoreEntry, deadEntries, type IgnoreEntry, parseIgnoreFile } from '../../../src/scan/ignoreFile';

const salt = '0123456789abcdef';
const first: IgnoreEntry = {
  fingerprint: 'a'.repeat(32),
  ruleId: 'acme-key',
  path: 'src/a file.ts',
  reason: 'a test key',
};
const second: IgnoreEntry = { fingerprint: 'b'.repeat(32), ruleId: 'acme-key', path: 'src/b.ts' };

describe('the ignore file', () => {
  it('reads back what was written', () => {
    const text = addIgnoreEntry(addIgnoreEntry('', second, salt), first, 'ffffffffffffffff');
    assert.deepEqual(parseIgnoreFile(text), { salt, entries: [first, second], problems: [] });
  });

  it('asks for no salt where there is no entry', () => {
    assert.deepEqual(parseIgnoreFile('').problems, []);
    assert.deepEqual(parseIgnoreFile('# nothing yet\n').problems, []);
  });

  it('puts a new entry in its sorted place and leaves other lines alone', () => {
    const text = `# ours\n# keylift-salt: ${salt}\n${second.fingerprint}  acme-key  src/b.ts\n# the end\n`;
    const lines = addIgnoreEntry(text, first, salt).split('\n');
    const entry = `${first.fingerprint}  acme-key  src/a file.ts  # a test key`;
    assert.deepEqual(lines, [
      '# ours',
      `# keylift-salt: ${salt}`,
      entry,
      `${second.fingerprint}  acme-key  src/b.ts`,
      '# the end',
      '',
    ]);
  });

  it('does not double an entry, and keeps line breaks', () => {
    const text = `# keylift-salt: ${salt}\r\n${second.fingerprint}  acme-key  src/b.ts`;
    assert.equal(addIgnoreEntry(text, second, salt), `${text}\r\n`);
  });

  it('keeps a reason on one line', () => {
    const text = addIgnoreEntry('', { ...second, reason: 'one\ntwo  # three' }, salt);
    assert.equal(parseIgnoreFile(text).entries[0]?.reason, 'one two # three');
  });

  it('reports lines that are no entries without repeating them', () => {
    const { problems } = parseIgnoreFile(`# keylift-salt: ${salt}\nhunter2hunter2\n`);
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^Line 2 /);
    assert.ok(!problems[0]?.includes('hunter'));
  });

  it('reports a missing salt, and two salts after a merge', () => {
    assert.equal(parseIgnoreFile(`${second.fingerprint}  acme-key  b`).problems.length, 1);
    assert.equal(
      parseIgnoreFile(`# keylift-salt: ${salt}\n# keylift-salt: ${'f'.repeat(16)}`).problems.length,
      1,
    );
  });

  it('lists entries that silence nothing any more', () => {
    const file = parseIgnoreFile(addIgnoreEntry(addIgnoreEntry('', first, salt), second, salt));
    assert.deepEqual(deadEntries(file, [first.fingerprint]), [second]);
  });
});
