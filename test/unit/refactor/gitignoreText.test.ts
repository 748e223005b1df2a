// The text of .gitignore: .env gets ignored, once.
import { strict as assert } from 'node:assert';
import { ensureIgnored } from '../../../src/refactor/gitignoreText';

describe('ensureIgnored', () => {
  it('adds a line to a text that does not ignore .env', () => {
    assert.equal(ensureIgnored(''), '.env\n');
    assert.equal(ensureIgnored('node_modules'), 'node_modules\n.env\n');
    assert.equal(ensureIgnored('node_modules/\r\n'), 'node_modules/\r\n.env\r\n');
    assert.equal(ensureIgnored('.env.local\n#.env\n'), '.env.local\n#.env\n.env\n');
  });

  it('recognises patterns that cover .env', () => {
    for (const text of [
      '.env',
      '/.env\n',
      '.env*\n',
      '*.env\n',
      '**/.env\n',
      '.*\n',
      '.env*\n!.env.example\n',
    ]) {
      assert.equal(ensureIgnored(text), text);
    }
  });

  it('has the last word over a line that takes .env back', () => {
    assert.equal(ensureIgnored('.env*\n!.env\n'), '.env*\n!.env\n.env\n');
  });
});
