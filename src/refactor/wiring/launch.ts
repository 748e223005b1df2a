// `envFile` in the debug configurations of .vscode/launch.json that run files of the kind.
// Source: the debuggers' own attributes; those of Node, Python, Go, Java and .NET know `envFile`.
import { applyEdits, type Edit, findNodeAtLocation, modify, type Node, parseTree } from 'jsonc-parser';
import { jsonLayoutOf } from '../jsonLayout';
import type { Offer } from '../types';
import { debugTypes } from './debugVariables';
import { familyOf, type Wire } from './wire';

const path = '.vscode/launch.json';

/** Families whose debuggers know `envFile`. */
const knowing = new Set(['node', 'python', 'go', 'java', 'csharp']);

export const launch: Wire = async (request) => {
  const family = familyOf(request.path) ?? '';
  const wanted = knowing.has(family) ? (debugTypes[family] ?? []) : [];
  const before = (await request.read(path)) ?? '';
  const configurations = wanted.length === 0 ? [] : configurationsOf(before);
  const without = configurations.filter(
    ({ type, request: kind, hasEnvFile }) => wanted.includes(type) && kind === 'launch' && !hasEnvFile,
  );
  return offerFor(before, without);
};

/** The offer for one configuration by its name; undefined where it loads a file already, or can't. */
export function launchOffer(before: string, name: string): Offer | undefined {
  const able = [...knowing].flatMap((family) => debugTypes[family] ?? []);
  return offerFor(
    before,
    configurationsOf(before).filter(
      (one) => one.name === name && one.request === 'launch' && !one.hasEnvFile && able.includes(one.type),
    ),
  );
}

function offerFor(before: string, without: readonly Configuration[]): Offer | undefined {
  if (without.length === 0) return undefined;
  const after = without.reduce((text, { index }) => withEnvFile(text, index), before);
  return {
    title: `Load .env when debugging: envFile in ${path}`,
    detail: `For ${without.map(({ name }) => `“${name}”`).join(', ')}.`,
    path,
    before,
    after,
  };
}

interface Configuration {
  readonly index: number;
  readonly name: string;
  readonly type: string;
  readonly request: string;
  readonly hasEnvFile: boolean;
}

function configurationsOf(text: string): readonly Configuration[] {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const list = root && findNodeAtLocation(root, ['configurations']);
  return (list?.children ?? []).map((node, index) => ({
    index,
    name: textAt(node, 'name'),
    type: textAt(node, 'type'),
    request: textAt(node, 'request'),
    hasEnvFile: findNodeAtLocation(node, ['envFile']) !== undefined,
  }));
}

function textAt(node: Node, key: string): string {
  const value: unknown = findNodeAtLocation(node, [key])?.value;
  return typeof value === 'string' ? value : '';
}

/** Comments stay where they are. */
function withEnvFile(text: string, index: number): string {
  const edits: readonly Edit[] = modify(
    text,
    ['configurations', index, 'envFile'],
    '${workspaceFolder}/.env',
    { formattingOptions: jsonLayoutOf(text) },
  );
  return applyEdits(text, [...edits]);
}
