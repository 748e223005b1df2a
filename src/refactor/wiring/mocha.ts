// Mocha's `require`, in its settings or in the script that runs it, where the project has dotenv.
// Source: Mocha's documentation of configuration files.
import { applyEdits, findNodeAtLocation, type JSONPath, modify, parseTree } from 'jsonc-parser';
import { jsonLayoutOf } from '../jsonLayout';
import { foldersAbove, within } from '../paths';
import { lineEndOf } from '../style';
import { familyOf, type Wire } from './wire';

const loader = 'dotenv/config';

export const mocha: Wire = async ({ path: file, dependencies, read }) => {
  if (familyOf(file) !== 'node' || !dependencies.has('mocha') || !dependencies.has('dotenv'))
    return undefined;
  for (const folder of foldersAbove(file)) {
    for (const [name, change] of places) {
      const path = within(folder, name);
      const before = await read(path);
      if (before === undefined) continue;
      const after = /dotenv\/config|--env-file/.test(before) ? undefined : change(before);
      // A package.json that says nothing of Mocha leaves it to the one above.
      if (after === undefined && name === 'package.json' && !/mocha/.test(before)) continue;
      if (after === undefined) return undefined;
      const title = `Load .env in tests: require of Mocha in ${path}`;
      return { title, detail: 'Mocha loads dotenv before the tests.', path, before, after };
    }
  }
  return undefined;
};

const places: readonly (readonly [string, (text: string) => string | undefined])[] = [
  ['.mocharc.json', (text) => withRequire(text, [])],
  ['.mocharc.jsonc', (text) => withRequire(text, [])],
  ['.mocharc.yml', withRequireInYaml],
  ['.mocharc.yaml', withRequireInYaml],
  ['package.json', inPackage],
];

function withRequire(text: string, path: JSONPath): string | undefined {
  const root = parseTree(text);
  if (root?.type !== 'object') return undefined;
  const value: unknown = findNodeAtLocation(root, [...path, 'require'])?.value;
  const list = findNodeAtLocation(root, [...path, 'require'])?.children?.map((node): unknown => node.value);
  const wanted = list ? [...list, loader] : typeof value === 'string' ? [value, loader] : loader;
  const edits = modify(text, [...path, 'require'], wanted, { formattingOptions: jsonLayoutOf(text) });
  return applyEdits(text, edits);
}

function withRequireInYaml(text: string): string | undefined {
  const end = lineEndOf(text);
  const list = /^require:[ \t]*\r?\n([ \t]*- )/m.exec(text);
  if (list) {
    const at = list.index + list[0].length - (list[1] ?? '').length;
    return `${text.slice(0, at)}${list[1] ?? ''}${loader}${end}${text.slice(at)}`;
  }
  if (/^require\b/m.test(text)) return undefined;
  return `${text}${text === '' || text.endsWith('\n') ? '' : end}require: ${loader}${end}`;
}

/** Its own settings there, else the script that runs it. */
function inPackage(text: string): string | undefined {
  const root = parseTree(text);
  if (root && findNodeAtLocation(root, ['mocha'])) return withRequire(text, ['mocha']);
  const test: unknown = root && findNodeAtLocation(root, ['scripts', 'test'])?.value;
  if (typeof test !== 'string' || !/^mocha(?= |$)/.test(test)) return undefined;
  const wanted = test.replace(/^mocha/, `mocha --require ${loader}`);
  return applyEdits(text, modify(text, ['scripts', 'test'], wanted, {}));
}
