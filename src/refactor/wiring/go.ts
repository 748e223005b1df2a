// Go: godotenv's autoload in the main package, where the project has godotenv.
// Source: its README; packages are initialised before the variables of the package that imports them.
import { foldersAbove, within } from '../paths';
import { lineEndOf } from '../style';
import { familyOf, type Wire } from './wire';

const module = 'github.com/joho/godotenv';

export const go: Wire = async ({ path: fixed, read }) => {
  if (familyOf(fixed) !== 'go' || !((await read('go.mod')) ?? '').includes(module)) return undefined;
  for (const folder of foldersAbove(fixed)) {
    const path = within(folder, 'main.go');
    const before = await read(path);
    if (before === undefined || !/^package main\b/m.test(before)) continue;
    if (before.includes(module)) return undefined;
    const line = `_ "${module}/autoload"`;
    const end = lineEndOf(before);
    const block = /^import \([ \t]*\r?\n/m.exec(before);
    const head = /^package main\b[^\n]*\n/m.exec(before);
    const place = block ?? head;
    if (!place) return undefined;
    const at = place.index + place[0].length;
    const text = block ? `\t${line}${end}` : `${end}import ${line}${end}`;
    return {
      title: `Load .env with godotenv in ${path}`,
      detail: 'The import loads .env before anything reads a variable.',
      path,
      before,
      after: before.slice(0, at) + text + before.slice(at),
    };
  }
  return undefined;
};
