import assert from 'node:assert/strict';
import { leaveOutOfFiles } from '../../../../src/expose';

// What npm itself packs was tried for each of these: an entry that names the file wins over "!" entries.
const cases: readonly (readonly [string, string, string, string | undefined])[] = [
  ['adds an entry with "!"', '["lib"]', 'lib/.env', '["lib", "!/lib/.env"]'],
  ['takes out an entry that names the file', '["lib", ".env"]', '.env', '["lib"]'],
  ['does both where both take it', '["./.env", "*"]', '.env', '["*", "!/.env"]'],
  ['leaves alone what does not take it', '["lib", "!/lib/.env"]', 'lib/.env', undefined],
];

describe('leaveOutOfFiles', () => {
  for (const [what, files, path, expected] of cases) {
    it(what, () => {
      const manifestOf = (list: string): string => `{ "name": "a", "files": ${list} }\n`;
      const left = leaveOutOfFiles(manifestOf(files), path);
      assert.deepEqual(
        left === undefined ? undefined : (JSON.parse(left) as unknown),
        expected === undefined ? undefined : JSON.parse(manifestOf(expected)),
      );
    });
  }

  it('keeps one line on one line', () => {
    assert.equal(leaveOutOfFiles('{"files":["lib",".env"]}', '.env'), '{"files":["lib"]}');
    assert.equal(leaveOutOfFiles('{"files": [".env", "lib"]}', '.env'), '{"files": ["lib"]}');
    assert.equal(leaveOutOfFiles('{"files":["*"]}', '.env'), '{"files":["*", "!/.env"]}');
  });

  it('keeps the layout of the manifest', () => {
    const manifest = '{\r\n\t"files": [\r\n\t\t"lib",\r\n\t\t".env"\r\n\t],\r\n\t"name": "a"\r\n}\r\n';
    assert.equal(
      leaveOutOfFiles(manifest, 'lib/.env'),
      '{\r\n\t"files": [\r\n\t\t"lib",\r\n\t\t".env",\r\n\t\t"!/lib/.env"\r\n\t],\r\n\t"name": "a"\r\n}\r\n',
    );
  });

  it('knows no list', () => {
    assert.equal(leaveOutOfFiles('{ "files": "lib" }', 'lib'), undefined);
    assert.equal(leaveOutOfFiles('[', 'lib'), undefined);
  });
});
