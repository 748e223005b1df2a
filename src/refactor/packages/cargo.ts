// Adds a crate to Cargo.toml, or to the workspace's where the members take their versions from it.
// Source: Cargo's reference of dependencies and of inheriting them from a workspace.
import { lineEndOf } from '../style';
import { addEntry, entriesOf } from './tomlTable';
import type { KnownVersion } from './versions';

/** Whether most dependencies of a member come from its workspace. */
export function takesFromWorkspace(text: string): boolean {
  const entries = entriesOf(text, 'dependencies') ?? [];
  const inherited = entries.filter(({ key, value }) => isInherited(key, value));
  return inherited.length * 2 > entries.length;
}

/** The new text; undefined when the crate is there. @param known undefined when the workspace keeps the version */
export function addToCargo(text: string, name: string, known: KnownVersion | undefined): string | undefined {
  return addCrate(text, 'dependencies', name, known ? requirement(known) : '{ workspace = true }');
}

/** The new text of the workspace's own file; undefined when the crate is there or it lists none. */
export function addToCargoWorkspace(text: string, name: string, known: KnownVersion): string | undefined {
  if (!entriesOf(text, 'workspace.dependencies')) return undefined;
  return addCrate(text, 'workspace.dependencies', name, requirement(known));
}

function addCrate(text: string, table: string, name: string, value: string): string | undefined {
  const entries = entriesOf(text, table);
  const isThere = (key: string): boolean =>
    plain(key.replace(/["']/g, '').replace(/\.workspace$/, '')) === plain(name);
  if (entries?.some(({ key }) => isThere(key)) || hasTableOf(text, table, name)) return undefined;
  const isDotted = entries?.some(({ key }) => key.endsWith('.workspace')) === true;
  const line =
    value === '{ workspace = true }' && isDotted ? `${name}.workspace = true` : `${name} = ${value}`;
  if (entries) return addEntry(text, table, name, line);
  if (!/^\[package\]/m.test(text)) return undefined;
  const end = lineEndOf(text);
  return `${text}${text.endsWith('\n') ? '' : end}${end}[${table}]${end}${line}${end}`;
}

function requirement({ version, features = [] }: KnownVersion): string {
  if (features.length === 0) return `"${version}"`;
  return `{ version = "${version}", features = [${features.map((one) => `"${one}"`).join(', ')}] }`;
}

function isInherited(key: string, value: string): boolean {
  return key.endsWith('.workspace') || /\bworkspace\s*=\s*true\b/.test(value);
}

/** A crate may have a table of its own. */
function hasTableOf(text: string, table: string, name: string): boolean {
  const headings = text.matchAll(/^[ \t]*\[([\w.-]+)\]/gm);
  return [...headings].some(([, heading = '']) => plain(heading) === plain(`${table}.${name}`));
}

/** Cargo takes `-` and `_` for the same. */
function plain(name: string): string {
  return name.replaceAll('_', '-');
}
