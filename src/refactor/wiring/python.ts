// Python: `load_dotenv()` where the project has python-dotenv, and pytest-dotenv's setting.
import { lineEndOf } from '../style';
import { familyOf, foldersAbove, type Wire, within } from './wire';

/** What starts a program by custom. */
const entries = ['manage.py', '__main__.py', 'main.py', 'app.py', 'wsgi.py'];

export const python: Wire = async ({ path: fixed, text, dependencies, read }) => {
  if (familyOf(fixed) !== 'python' || !dependencies.has('python-dotenv')) return undefined;
  const path = /__name__\s*==/.test(text) ? fixed : ((await firstOf(fixed, read)) ?? fixed);
  const before = await read(path);
  if (before === undefined || /\bdotenv\b/.test(before + text)) return undefined;
  const at =
    /^(?:\uFEFF?(?:#[^\n]*\n|[ \t]*\r?\n)*)(?:[rRuU]?("""|''')[\s\S]*?\1[ \t]*\r?\n)?(?:\s*from __future__[^\n]*\n)*(?:[ \t]*\r?\n)*/.exec(
      before,
    )?.[0].length ?? 0;
  const lines = ['from dotenv import load_dotenv', '', 'load_dotenv()', '', ''].join(lineEndOf(before));
  return {
    title: `Load .env with python-dotenv in ${path}`,
    detail: 'Before the other imports, so that modules which read variables at once find them.',
    path,
    before,
    after: before.slice(0, at) + lines + before.slice(at),
  };
};

export const pytest: Wire = async ({ path: file, dependencies, read }) => {
  if (familyOf(file) !== 'python' || !dependencies.has('pytest-dotenv')) return undefined;
  const path = 'pyproject.toml';
  const before = await read(path);
  const heading = /^\[tool\.pytest\.ini_options\][^\n]*\n/m.exec(before ?? '');
  if (before === undefined || !heading || /^env_files\b/m.test(before)) return undefined;
  const at = heading.index + heading[0].length;
  return {
    title: `Load .env in tests: env_files of pytest in ${path}`,
    detail: 'pytest-dotenv loads it before the tests.',
    path,
    before,
    after: `${before.slice(0, at)}env_files = [".env"]${lineEndOf(before)}${before.slice(at)}`,
  };
};

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
