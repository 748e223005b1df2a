// What many fixes at once offer: each change of another file once.
import assert from 'node:assert/strict';
import { Masked } from '../../../src/base';
import { applyEdits, editsOf, type FixedFile, offersFor } from '../../../src/refactor';

type Files = Readonly<Record<string, string>>;

const scripts = '{\n  "scripts": {\n    "start": "node src/app.js"\n  }\n}\n';

describe('After many fixes', () => {
  it('one change of a package list holds what all of them need', async () => {
    const fixed = [fix('a.py', ['hvac']), fix('b.py', ['boto3', 'hvac'])];
    const offers = await offersOf(fixed, { 'requirements.txt': 'flask\n' });
    assert.deepEqual(
      offers.map(({ title, after }) => [title, after]),
      [['Add hvac and boto3 to requirements.txt', 'boto3\nflask\nhvac\n']],
    );
  });

  it('the files of one program offer its loader once', async () => {
    const fixed = [fix('src/app.js'), fix('src/keys.js'), fix('src/keys.js')];
    const offers = await offersOf(fixed, { 'package.json': scripts });
    assert.deepEqual(
      offers.map(({ title }) => title),
      ['Load .env with --env-file in the scripts of package.json'],
    );
  });

  it('several changes of one file can be taken together', async () => {
    const fixed = [fix('src/app.js', ['@infisical/sdk'])];
    const offers = await offersOf(fixed, { 'package.json': scripts });
    assert.equal(offers.length, 2);
    const { scripts: changed, dependencies } = JSON.parse(
      applyEdits(scripts, editsOf(offers) ?? []),
    ) as Record<string, unknown>;
    assert.deepEqual(
      [changed, dependencies],
      [{ start: 'node --env-file=.env src/app.js' }, { '@infisical/sdk': '^5.0.2' }],
    );
  });

  it('changes of the same characters are told apart', () =>
    assert.equal(
      editsOf([
        { before: 'abc', after: 'axc' },
        { before: 'abc', after: 'ayc' },
      ]),
      undefined,
    ));
});

/** A file whose fix keeps the value in .env and needs packages. */
function fix(path: string, names: readonly string[] = []): FixedFile {
  const family = path.endsWith('.py') ? 'python' : 'javascript';
  const store = { target: 'env', name: 'KEY', value: new Masked('value'), instructions: [] } as const;
  return { path, text: '', plan: { store, ...(names.length > 0 && { packages: { family, names } }) } };
}

function offersOf(fixed: readonly FixedFile[], files: Files): ReturnType<typeof offersFor> {
  return offersFor(
    fixed,
    (path) => Promise.resolve(files[path]),
    (folder) => Promise.resolve(folder === '' ? Object.keys(files) : []),
  );
}
