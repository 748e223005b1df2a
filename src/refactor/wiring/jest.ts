// Jest's set-up in package.json, where the project has dotenv.
import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import { lineEndOf } from '../style';
import { familyOf, foldersAbove, type Wire, within } from './wire';

export const jest: Wire = async ({ path: file, dependencies, read }) => {
  if (familyOf(file) !== 'node' || !dependencies.has('jest') || !dependencies.has('dotenv')) return undefined;
  for (const folder of foldersAbove(file)) {
    const path = within(folder, 'package.json');
    const before = await read(path);
    if (before === undefined) continue;
    const root = parseTree(before);
    const setUp = root && findNodeAtLocation(root, ['jest', 'setupFiles']);
    const isHere = root && findNodeAtLocation(root, ['jest']) !== undefined;
    // Its settings may stand in a file of their own, which is a program.
    if (
      !isHere ||
      /dotenv/.test(before.slice(setUp?.offset ?? 0, (setUp?.offset ?? 0) + (setUp?.length ?? 0)))
    )
      return undefined;
    const indent = /^([ \t]+)"/m.exec(before)?.[1] ?? '  ';
    const edits = modify(before, ['jest', 'setupFiles', setUp?.children?.length ?? 0], 'dotenv/config', {
      isArrayInsertion: true,
      formattingOptions: {
        insertSpaces: !indent.startsWith('\t'),
        tabSize: indent.length,
        eol: lineEndOf(before),
      },
    });
    return {
      title: `Load .env in tests: setupFiles of Jest in ${path}`,
      detail: 'Jest runs dotenv before each test file.',
      path,
      before,
      after: applyEdits(before, edits),
    };
  }
  return undefined;
};
