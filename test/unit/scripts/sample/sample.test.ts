// The sample project is complete, holds made-up keys, and is the same every time.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSample } from '../../../../scripts/sample/sample';

describe('The sample project', () => {
  const place = mkdtempSync(join(tmpdir(), 'keylift-sample-'));
  after(() => rmSync(place, { recursive: true, force: true }));

  it('has a file in each of its languages', () => {
    const names = Object.keys(write('languages')).map((name) => name.split('/').at(-1) ?? '');
    const endings = [
      '.py',
      '.js',
      '.ts',
      '.java',
      '.go',
      '.rb',
      '.php',
      '.cs',
      '.yaml',
      '.ipynb',
      '.env',
      'Dockerfile',
    ];
    assert.deepEqual(
      endings.filter((ending) => !names.some((name) => name.endsWith(ending))),
      [],
    );
  });

  it('has every template filled', () => {
    const unfilled = Object.entries(write('filled')).filter(([, text]) => /\{\{|«|»/.test(text));
    assert.deepEqual(
      unfilled.map(([name]) => name),
      [],
    );
  });

  it('uses the same Mailgun key in the code and in the README', () => {
    const files = write('shared');
    const key = /key-[0-9a-f]{32}/;
    assert.equal(
      key.exec(files['README.txt'] ?? '')?.[0],
      key.exec(files['mail/receipts.js'] ?? 'none')?.[0],
    );
  });

  it('is the same every time', () => {
    assert.deepEqual(write('once'), write('again'));
  });

  function write(name: string): Record<string, string> {
    const folder = join(place, name);
    writeSample(folder);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const files = names.filter((path) => !path.startsWith('.git/') && statSync(join(folder, path)).isFile());
    return Object.fromEntries(
      files.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
    );
  }
});
