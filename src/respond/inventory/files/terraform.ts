// Terraform: variables of each module, what hands them on, and the environment that resources give to programs.
import { codeMap } from '../codeMap';
import { environment } from '../names';
import { folderOf, resolvePath } from '../paths';
import type { Name, Owner, Sighting } from '../types';

const style = {
  line: ['#', '//'],
  block: ['/*', '*/'] as const,
  quotes: '"',
  interpolations: [['${', '}'] as const],
};

interface Block {
  readonly type: string;
  readonly labels: readonly string[];
}

/** The variables that Terraform's blocks declare, give and read; of a `.tfvars` file those that it sets. */
export function readTerraform(text: string, path: string): Sighting[] {
  const folder = folderOf(path);
  const kindAt = codeMap(text, style);
  if (/\.tfvars$/.test(path)) return readTfvars(text, folder, kindAt);
  const found: Sighting[] = [];
  const blocks: Block[] = [];
  let source: string | undefined;
  let lastName: { readonly name: string; readonly line: number } | undefined;
  let offset = 0;
  for (const [number, whole] of text.split('\n').entries()) {
    const start = offset;
    offset += whole.length + 1;
    const line = whole.replace(/\r$/, '');
    const indent = line.length - line.trimStart().length;
    if (kindAt(start + indent) === 'comment') continue;
    const top = blocks[0];
    const owner: Owner | undefined = top && ownerOf(top);
    const header = /^\s*([\w-]+)((?:\s+"[^"]*")*)\s*\{/.exec(line);
    const attribute = /^\s*(?:"([\w.-]+)"|([\w.-]+))\s*=\s*(.*)$/.exec(line);
    if (header && !attribute && blocks.length === 0) {
      const { type, labels } = blockOf(header);
      source = moduleSource(text, start);
      if (type === 'variable') {
        const name = variable(folder, labels[0] ?? '');
        found.push({ start: start + line.indexOf('"') + 1, kind: 'mentions', name, how: 'variable' });
      }
    }
    if (attribute) {
      const name = attribute[1] ?? attribute[2] ?? '';
      const value = attribute[3] ?? '';
      if (name === 'name' || name === 'secret_name' || name === 'key') {
        lastName = { name: literalOf(value) ?? '', line: number };
      }
      const gives = givenBy({ name, blocks, folder, source, path, lastName, line: number });
      const place = { at: start + line.indexOf(name), valueAt: start + line.length - value.length };
      found.push(...sightingsOf(value, place, gives, { folder, how: howOf(blocks), owner }));
    } else found.push(...readsIn(line, start, folder, owner));
    countBrackets(line, start, kindAt, blocks, header ? blockOf(header) : attributeBlock(attribute));
  }
  return found.filter((sighting) => kindAt(sighting.start) !== 'comment');
}

/** What an attribute's value defines, passes on or reads. @param gives the name that the value goes on under */
function sightingsOf(
  value: string,
  { at, valueAt }: { readonly at: number; readonly valueAt: number },
  gives: Name | undefined,
  {
    folder,
    how,
    owner,
  }: { readonly folder: string; readonly how: string; readonly owner: Owner | undefined },
): readonly Sighting[] {
  if (!gives) return readsIn(value, valueAt, folder, owner);
  const place = { start: at, how, ...(owner && { owner }) };
  const passed = Array.from(value.matchAll(/\bvar\.(\w+)/g), ([, from = '']): Sighting => {
    return { ...place, kind: 'passes', name: variable(folder, from), gives };
  });
  const text = literalOf(value);
  if (text === undefined) return passed;
  const literal = { start: valueAt + 1, end: valueAt + 1 + text.length };
  return [{ ...place, kind: 'defines', name: gives, literal }, ...passed];
}

/** The text in quotes that a value begins with, unless a reference stands in it. */
function literalOf(value: string): string | undefined {
  return /^"([^"$]+)"/.exec(value)?.[1];
}

function blockOf(header: RegExpExecArray): Block {
  const labels = Array.from((header[2] ?? '').matchAll(/"([^"]*)"/g), ([, label = '']) => label);
  return { type: header[1] ?? '', labels };
}

/** `variables = {` is a map; it opens a block of its own name. */
function attributeBlock(attribute: RegExpExecArray | null): Block {
  return { type: attribute?.[1] ?? attribute?.[2] ?? '', labels: [] };
}

function countBrackets(
  line: string,
  start: number,
  kindAt: (offset: number) => string,
  blocks: Block[],
  opened: Block,
): void {
  for (let at = 0; at < line.length; at++) {
    if (kindAt(start + at) !== 'code') continue;
    if (line[at] === '{') blocks.push(opened);
    else if (line[at] === '}') blocks.pop();
  }
}

interface Attribute {
  readonly name: string;
  readonly blocks: readonly Block[];
  readonly folder: string;
  readonly source: string | undefined;
  readonly path: string;
  readonly lastName: { readonly name: string; readonly line: number } | undefined;
  readonly line: number;
}

/** The name that an attribute's value goes on under; undefined when it stays in the resource. */
function givenBy({ name, blocks, folder, source, path, lastName, line }: Attribute): Name | undefined {
  const [top] = blocks;
  const inner = blocks.at(-1);
  if (!top || !inner) return undefined;
  if (top.type === 'variable') {
    return name === 'default' ? variable(folder, top.labels[0] ?? '') : undefined;
  }
  if (top.type === 'module' && blocks.length === 1 && source?.startsWith('.')) {
    return variable(resolvePath(path, source), name);
  }
  if (
    blocks.length > 1 &&
    /^(?:env|environment|environment_variables|variables|env_vars|app_settings|config_vars|sensitive_config_vars)$/.test(
      inner.type,
    )
  ) {
    return name === 'value' && lastName && line - lastName.line <= 3
      ? environment(lastName.name)
      : name === 'name'
        ? undefined
        : environment(name);
  }
  if (
    /^github_actions_(?:\w+_)?secret$/.test(top.labels[0] ?? '') &&
    /^(?:plaintext_)?value$/.test(name) &&
    lastName
  ) {
    return { space: 'pipeline', text: lastName.name };
  }
  return undefined;
}

function readsIn(text: string, offset: number, folder: string, owner: Owner | undefined): Sighting[] {
  return Array.from(text.matchAll(/\bvar\.(\w+)/g)).map((match): Sighting => {
    const name = variable(folder, match[1] ?? '');
    return {
      start: offset + match.index + 4,
      kind: 'reads',
      name,
      how: 'Terraform',
      ...(owner && { owner }),
    };
  });
}

function readTfvars(text: string, folder: string, kindAt: (offset: number) => string): Sighting[] {
  return Array.from(text.matchAll(/^[ \t]*(\w+)[ \t]*=[ \t]*"([^"\n]*)"/gm)).flatMap((match): Sighting[] => {
    const [whole, name = '', literal = ''] = match;
    const start = match.index + whole.indexOf(name);
    if (kindAt(start) === 'comment') return [];
    const end = match.index + whole.length - 1;
    const span = { start: end - literal.length, end };
    return [{ start, kind: 'defines', name: variable(folder, name), how: 'Terraform values', literal: span }];
  });
}

/** Where a module's code lies, from the block that begins at the offset. */
function moduleSource(text: string, start: number): string | undefined {
  return /^[^}]*?\bsource\s*=\s*"([^"]+)"/.exec(text.slice(start, start + 4000))?.[1];
}

/** Modules have variables of their own. */
function variable(folder: string, name: string): Name {
  return { space: 'terraform', text: `${folder}:${name}` };
}

function ownerOf({ type, labels }: Block): Owner | undefined {
  return type === 'variable' ? undefined : { kind: 'Terraform block', name: [type, ...labels].join(' ') };
}

function howOf(blocks: readonly Block[]): string {
  const [top] = blocks;
  return top?.type === 'module'
    ? 'module argument'
    : top?.type === 'variable'
      ? 'default of a variable'
      : 'Terraform environment';
}
