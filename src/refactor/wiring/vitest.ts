// Vitest's `setupFiles`, where the project has dotenv.
// Source: Vitest's reference of `test.setupFiles`; Vite itself gives programs only what begins with VITE_.
import { foldersAbove, within } from '../paths';
import { withSetupFile } from './setupFiles';
import { familyOf, type Wire } from './wire';

const names = ['vitest.config', 'vite.config'].flatMap((name) =>
  ['ts', 'mts', 'js', 'mjs'].map((ending) => `${name}.${ending}`),
);

export const vitest: Wire = async ({ path: file, dependencies, read }) => {
  if (familyOf(file) !== 'node' || !dependencies.has('vitest') || !dependencies.has('dotenv'))
    return undefined;
  for (const folder of foldersAbove(file))
    for (const name of names) {
      const path = within(folder, name);
      const before = await read(path);
      const after = before && withSetupFile(before, /\btest\s*:\s*\{/, 'dotenv/config');
      if (before === undefined) continue;
      if (after === undefined || after === '') return undefined;
      return {
        title: `Load .env in tests: setupFiles of Vitest in ${path}`,
        detail: 'Vitest runs dotenv before each test file.',
        path,
        before,
        after,
      };
    }
  return undefined;
};
