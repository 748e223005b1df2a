// Jest's set-up in package.json or its own file, where the project has dotenv.
import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import { jsonLayoutOf } from '../jsonLayout';
import { foldersAbove, within } from '../paths';
import { withSetupFile } from './setupFiles';
import { familyOf, type Wire } from './wire';

const names = ['ts', 'js', 'mjs', 'cjs'].map((ending) => `jest.config.${ending}`);

const opening = /^(?:export default|module\.exports\s*=|(?:const|let|var)\s+\w+\s*(?::\s*[\w.]+\s*)?=)\s*\{/m;

const detail = 'Jest runs dotenv before each test file.';

function titleOf(path: string): string {
  return `Load .env in tests: setupFiles of Jest in ${path}`;
}

export const jest: Wire = async ({ path: file, dependencies, read }) => {
  if (familyOf(file) !== 'node' || !dependencies.has('jest') || !dependencies.has('dotenv')) return undefined;
  for (const folder of foldersAbove(file)) {
    for (const name of names) {
      const path = within(folder, name);
      const before = await read(path);
      const after = before && withSetupFile(before, opening, 'dotenv/config');
      if (after !== undefined && after !== '' && before !== undefined)
        return { title: titleOf(path), detail, path, before, after };
      if (before !== undefined) return undefined;
    }
    const path = within(folder, 'package.json');
    const before = await read(path);
    if (before === undefined) continue;
    const root = parseTree(before);
    const setUp = root && findNodeAtLocation(root, ['jest', 'setupFiles']);
    const isHere = root && findNodeAtLocation(root, ['jest']) !== undefined;
    if (
      !isHere ||
      /dotenv/.test(before.slice(setUp?.offset ?? 0, (setUp?.offset ?? 0) + (setUp?.length ?? 0)))
    )
      return undefined;
    const edits = modify(before, ['jest', 'setupFiles', setUp?.children?.length ?? 0], 'dotenv/config', {
      isArrayInsertion: true,
      formattingOptions: jsonLayoutOf(before),
    });
    return {
      title: titleOf(path),
      detail,
      path,
      before,
      after: applyEdits(before, edits),
    };
  }
  return undefined;
};
