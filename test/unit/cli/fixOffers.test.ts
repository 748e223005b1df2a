// What `keylift fix` offers beside its fixes, by the bundled command line as a process of its own.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { keyliftInFolder } from './keyliftInFolder';
import type { Finished } from './keyliftProcess';
import { makeDopplerToken } from './secret';

describe('keylift fix, beside its fixes,', () => {
  const place = keyliftInFolder();
  const { fix, read } = place;
  const [one, two] = [makeDopplerToken(1), makeDopplerToken(2)] as const;
  const packageList = `{\n  "scripts": {\n    "start": "node src/main.js"\n  },\n  "dependencies": {\n    "dotenv": "^17.0.0"\n  }\n}\n`;
  const main = (value: string): string => `export const token = '${value}';\n`;

  it('tells what makes the program find .env, and leaves it to the user', async () => {
    place.folder.write('package.json', packageList);
    place.folder.write('src/main.js', main(one));
    const { code, stdout } = await fix();
    assert.equal(code, 0);
    assert.match(stdout, /^- Load \.env with dotenv in src\/main\.js\. As the first line/m);
    assert.match(stdout, /^ {4}@@ -1 \+1,2 @@\n {4}\+import 'dotenv\/config';$/m);
    assert.doesNotMatch(read('src/main.js'), /dotenv/);
  });

  it('tells it before a dry run is made real', async () => {
    place.folder.write('package.json', packageList);
    place.folder.write('src/main.js', main(one));
    const dry = await fix('--dry-run', '--format', 'json');
    const real = await fix('--format', 'json');
    assert.deepEqual(offersIn(real), offersIn(dry));
    assert.deepEqual(
      offersIn(real).map(({ path, diff }) => [path, diff.includes("+import 'dotenv/config';\n")]),
      [['src/main.js', true]],
    );
  });

  it('tells which packages the code needs, by the name of their list', async () => {
    place.folder.write('requirements.txt', 'flask==3.0.0\n');
    place.folder.write('app.py', `token = "${one}"\n`);
    const { stderr } = await fix('--backend', 'vault', '--stored', '--format', 'diff');
    assert.match(stderr, /^- Add hvac to requirements\.txt\. Then run pip install -r requirements\.txt\.$/m);
    assert.equal(read('requirements.txt'), 'flask==3.0.0\n');
  });

  it('shows no value that stands in the files it would change', async () => {
    place.folder.write('app.py', `token = "${one}"\n`);
    place.folder.write(
      'compose.yaml',
      `services:\n  app:\n    build: .\n    environment:\n      - TOKEN=${two}\n`,
    );
    for (const format of ['text', 'json']) {
      const { stdout } = await fix('--dry-run', '--format', format, 'app.py');
      assert.match(stdout, /\+ {4}env_file: \.env/);
      assert.ok(!stdout.includes(two), format);
    }
  });

  it('offers nothing where nothing is missing', async () => {
    place.folder.write('app.py', `token = "${one}"\n`);
    const { stdout } = await fix();
    assert.doesNotMatch(stdout, /To set up/);
  });

  it('says where it could not find out what is missing', async () => {
    place.folder.write('app.py', `token = "${one}"\n`);
    mkdirSync(join(place.folder.path, 'requirements.txt'));
    const { stdout } = await fix('--backend', 'vault', '--stored');
    assert.match(stdout, /What else the project in .* needs is not known: requirements\.txt can't be read/);
  });

  function offersIn({ stdout }: Finished): readonly { readonly path: string; readonly diff: string }[] {
    return (JSON.parse(stdout) as { offers: { path: string; diff: string }[] }).offers;
  }
});
