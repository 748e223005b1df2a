// Node: `import 'dotenv/config'` where the project has dotenv, else `--env-file` in the scripts that run node.
// Source: Node's documentation of --env-file (20.6 or newer; several files may be named).
import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import { foldersAbove, within } from '../paths';
import { lineEndOf } from '../style';
import type { Offer } from '../types';
import { familyOf, toEnv, type Wire, type WiringRequest } from './wire';

export const node: Wire = async (request) => {
  if (familyOf(request.path) !== 'node') return undefined;
  for (const folder of foldersAbove(request.path)) {
    const path = within(folder, 'package.json');
    const before = await request.read(path);
    if (before === undefined) continue;
    return request.dependencies.has('dotenv')
      ? importOffer(request, folder, before)
      : scriptOffer(path, folder, before);
  }
  return undefined;
};

/** A script that runs a file with node or one of its kind. */
const run =
  /(^|[\s;&|])(node|tsx)((?:\s+-{1,2}[\w-]+(?:=\S+)?)*)\s+((?:\.\/)?[\w./-]+\.[cm]?[jt]sx?)(?=$|[\s;&|])/;

function scriptOffer(path: string, folder: string, before: string): Offer | undefined {
  const option = `--env-file=${toEnv(folder)}`;
  const changed = scriptsOf(before).filter(
    ([, script]) => run.test(script) && !/--env-file|dotenv/.test(script),
  );
  if (changed.length === 0) return undefined;
  const after = changed.reduce((text, [name, script]) => {
    const wanted = script.replace(
      run,
      (_all, start: string, program: string, options: string, file: string) =>
        `${start}${program} ${option}${options} ${file}`,
    );
    return applyEdits(text, modify(text, ['scripts', name], wanted, {}));
  }, before);
  return {
    title: `Load .env with --env-file in the scripts of ${path}`,
    detail: `For ${changed.map(([name]) => name).join(', ')}. Needs Node 20.6 or newer.`,
    path,
    before,
    after,
  };
}

async function importOffer(
  { path: fixed, packageType, read }: WiringRequest,
  folder: string,
  manifest: string,
): Promise<Offer | undefined> {
  const entries = scriptsOf(manifest).flatMap(([name, script]) => {
    const file = run.exec(script)?.[4];
    return file !== undefined && /^(?:start|dev|serve)/.test(name)
      ? [within(folder, file.replace(/^\.\//, ''))]
      : [];
  });
  const path = entries[0] ?? fixed;
  const before = await read(path);
  if (before === undefined || /dotenv|--env-file/.test(before + scriptsOf(manifest).join('\n')))
    return undefined;
  const isModule =
    /^[ \t]*(?:import|export)\s/m.test(before) || (packageType === 'module' && !/\brequire\(/.test(before));
  const end = lineEndOf(before);
  const quote = /"[^"\n]*"/.test(before) && !/'[^'\n]*'/.test(before) ? '"' : "'";
  const semicolon = /[^;{}\s],?\r?\n/.test(before) && !/;\r?\n/.test(before) ? '' : ';';
  const line = isModule ? `import ${quote}dotenv/config${quote}` : `require(${quote}dotenv${quote}).config()`;
  const at = /^(?:\uFEFF?#![^\n]*\n)?(?:\s*(["'])use strict\1;?[ \t]*\r?\n)?/.exec(before)?.[0].length ?? 0;
  return {
    title: `Load .env with dotenv in ${path}`,
    detail: 'As the first line, so that everything after it finds the variables.',
    path,
    before,
    after: `${before.slice(0, at)}${line}${semicolon}${end}${before.slice(at)}`,
  };
}

function scriptsOf(manifest: string): readonly (readonly [string, string])[] {
  const root = parseTree(manifest);
  const scripts = root && findNodeAtLocation(root, ['scripts']);
  return (scripts?.children ?? []).map(({ children }) => [
    String(children?.[0]?.value ?? ''),
    String(children?.[1]?.value ?? ''),
  ]);
}
