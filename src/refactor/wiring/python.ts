// Python: `load_dotenv()` where the project has python-dotenv, and pytest-dotenv's setting.
import { foldersAbove, within } from '../paths';
import type { TextReader } from '../projectReaders';
import { lineEndOf } from '../style';
import type { Offer } from '../types';
import { familyOf, type Wire } from './wire';

/** What starts a program by custom. */
const entries = ['manage.py', '__main__.py', 'main.py', 'app.py', 'wsgi.py'];

export const python: Wire = async ({ path: fixed, text, dependencies, read }) => {
  if (familyOf(fixed) !== 'python' || !dependencies.has('python-dotenv')) return undefined;
  const path = /__name__\s*==/.test(text) ? fixed : ((await firstOf(fixed, read)) ?? fixed);
  const before = await read(path);
  if (before === undefined || /\bdotenv\b/.test(before + text)) return undefined;
  return {
    title: `Load .env with python-dotenv in ${path}`,
    detail: 'Before the other imports, so that modules which read variables at once find them.',
    path,
    before,
    after: withLoadDotenv(before),
  };
};

/** Below what must stand first in a module. */
function withLoadDotenv(text: string): string {
  const at =
    /^(?:\uFEFF?(?:#[^\n]*\n|[ \t]*\r?\n)*)(?:[rRuU]?("""|''')[\s\S]*?\1[ \t]*\r?\n)?(?:\s*from __future__[^\n]*\n)*(?:[ \t]*\r?\n)*/.exec(
      text,
    )?.[0].length ?? 0;
  const lines = ['from dotenv import load_dotenv', '', 'load_dotenv()', '', ''].join(lineEndOf(text));
  return text.slice(0, at) + lines + text.slice(at);
}

/** pytest-dotenv's setting, by the file that holds pytest's. */
const settings: readonly (readonly [string, RegExp, string])[] = [
  ['pytest.ini', /^\[pytest\][^\n]*\n/m, 'env_files = .env'],
  ['pyproject.toml', /^\[tool\.pytest\.ini_options\][^\n]*\n/m, 'env_files = [".env"]'],
  ['tox.ini', /^\[pytest\][^\n]*\n/m, 'env_files = .env'],
  ['setup.cfg', /^\[tool:pytest\][^\n]*\n/m, 'env_files = .env'],
];

export const pytest: Wire = async ({ path: file, dependencies, read }) => {
  if (familyOf(file) !== 'python') return undefined;
  if (!dependencies.has('pytest-dotenv'))
    return dependencies.has('python-dotenv') ? conftest(file, read) : undefined;
  for (const [path, section, line] of settings) {
    const before = (await read(path)) ?? '';
    const heading = section.exec(before);
    if (!heading) continue;
    if (/^env_files\b/m.test(before)) return undefined;
    const at = heading.index + heading[0].length;
    return {
      title: `Load .env in tests: env_files of pytest in ${path}`,
      detail: 'pytest-dotenv loads it before the tests.',
      path,
      before,
      after: `${before.slice(0, at)}${line}${lineEndOf(before)}${before.slice(at)}`,
    };
  }
  return undefined;
};

async function conftest(file: string, read: TextReader): Promise<Offer | undefined> {
  for (const path of ['conftest.py', 'tests/conftest.py', 'test/conftest.py']) {
    const before = path === file ? undefined : await read(path);
    if (before === undefined) continue;
    if (/\bdotenv\b/.test(before)) return undefined;
    return {
      title: `Load .env in tests with python-dotenv in ${path}`,
      detail: 'pytest reads conftest.py before the tests.',
      path,
      before,
      after: withLoadDotenv(before),
    };
  }
  return undefined;
}

async function firstOf(
  file: string,
  read: (path: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  for (const folder of foldersAbove(file)) {
    for (const name of entries)
      if ((await read(within(folder, name))) !== undefined) return within(folder, name);
  }
  return undefined;
}
