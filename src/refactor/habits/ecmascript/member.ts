// `env.NAME`, where `env` is what a module of settings exports.
import type { Node } from 'web-tree-sitter';
import { inOrder } from '../../edits';
import type { Settings } from '../../habit';
import type { Site } from '../../language';
import { boundName } from '../../languages/ecmascript';
import type { Import, Lookup } from '../../lookup';
import { lineEndOf } from '../../style';
import type { Edit } from '../../types';
import { type Exported, exportsOf } from './shape';

/** An export, and what of it the habit knows. */
export interface Known<Shape> {
  readonly member: string;
  readonly shape: Shape;
}

/** The first export that a habit can read the shape of. */
export function firstKnown<Shape>(
  root: Node,
  read: (value: Node) => Shape | undefined,
): Known<Shape> | undefined {
  for (const { member, value } of exportsOf(root)) {
    const shape = read(value);
    if (shape !== undefined) return { member, shape };
  }
  return undefined;
}

/** The lookup of a variable; undefined where the edits get in each other's way, or nothing can be imported. */
export function memberLookup(
  site: Site,
  name: string,
  settings: Settings,
  { member }: Pick<Exported, 'member'>,
  edits: readonly Edit[],
): Lookup | undefined {
  const { path, text, module } = settings;
  const sorted = inOrder(edits, lineEndOf(text));
  if (module === undefined || !sorted) return undefined;
  const holder = holderIn(site, module, member);
  if (!holder) return undefined;
  return {
    imports: holder.imports,
    packages: [],
    tight: true,
    expression: (w) => `${holder.name ?? w.local(member)}.${name}`,
    ...(sorted.length > 0 && { others: [{ path, before: text, edits: sorted }] }),
  };
}

interface Holder {
  readonly imports: readonly Import[];
  /** Where the file has it in a way that no import describes. */
  readonly name?: string;
}

function holderIn({ root }: Site, module: string, member: string): Holder | undefined {
  if (member !== '' && member !== 'default') return { imports: [{ as: member, module, member }] };
  const known = boundName(root, module, 'default');
  if (known === undefined) return undefined;
  // `const env = require('./env')` is the module, whatever it exports.
  return member === ''
    ? { imports: [], name: known.replace(/\.default$/, '') }
    : { imports: [], name: known };
}

/** File name of the grammar for a module. */
export function moduleGrammar(path: string): string {
  if (/x$/.test(path)) return /tsx$/.test(path) ? 'tree-sitter-tsx.wasm' : 'tree-sitter-javascript.wasm';
  return /ts$/.test(path) ? 'tree-sitter-typescript.wasm' : 'tree-sitter-javascript.wasm';
}
