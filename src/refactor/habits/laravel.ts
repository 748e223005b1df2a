// Laravel: code reads `config('services.mailgun.secret')`, and only the files in config/ read the environment.
// Source: Laravel's documentation: "env" gives null elsewhere once the configuration is cached.
import type { Node } from 'web-tree-sitter';
import { inOrder } from '../edits';
import type { Habit, Settings } from '../habit';
import { faultFor } from '../languages/php/fault';
import { lineEndOf } from '../style';
import type { Edit } from '../types';
import { variablesRead } from '../variablesRead';
import { addItem } from './lists/addItem';

const services = 'config/services.php';

export const laravel: Habit = {
  id: 'laravel',
  families: ['php'],
  grammar: () => 'tree-sitter-php.wasm',
  find: async ({ path, read }) => {
    if (!appCode.test(path) || !(await read('composer.json'))?.includes('"laravel/framework"')) return [];
    const text = await read(services);
    return text === undefined ? [] : [{ path: services, text }];
  },
  declared: ({ text }) => variablesRead(text),
  readEnv: (site, name, settings, usual) => {
    const list = returnedBy(settings.root);
    const entry = list && (knownEntry(list, name) ?? newEntry(list, name, settings));
    if (!entry) return undefined;
    const { path, text } = settings;
    const edits = inOrder(entry.edits, lineEndOf(text));
    return {
      ...usual,
      expression: (w) => `config(${w.string(`services.${entry.key}`)}) ?: ${faultFor(site, name, w)}`,
      ...(edits && edits.length > 0 && { others: [{ path, before: text, edits }] }),
    };
  },
};

/** Where the framework has read its configuration before any line runs; files of tests are read earlier. */
const appCode = /^(?:app|routes|database|modules)\/.*\.php$/i;

interface Entry {
  /** Below `services`. */
  readonly key: string;
  readonly edits: readonly Edit[];
}

function returnedBy(root: Node): Node | undefined {
  const [list] = root.namedChildren.find(({ type }) => type === 'return_statement')?.namedChildren ?? [];
  return list && isList(list) ? list : undefined;
}

function isList(node: Node): boolean {
  return node.type === 'array_creation_expression' && node.text.startsWith('[');
}

/** The entry that reads the variable already. */
function knownEntry(list: Node, name: string): Entry | undefined {
  for (const [group, values] of entriesOf(list))
    for (const [field, value] of entriesOf(values))
      if (new RegExp(`^env\\(\\s*["']${name}["']`).test(value.text))
        return { key: `${group}.${field}`, edits: [] };
  return undefined;
}

/** By the provider, which the variable's name begins with. */
function newEntry(list: Node, name: string, { text }: Settings): Entry | undefined {
  const [group = '', ...rest] = name
    .toLowerCase()
    .split('_')
    .filter((word) => word !== '');
  const groups = new Map(entriesOf(list));
  const there = groups.get(group);
  if (there && !isList(there)) return undefined;
  const taken = new Map(there ? entriesOf(there) : []);
  const wish = rest.join('_') || 'key';
  let field = wish;
  for (let number = 2; taken.has(field); number++) field = `${wish}_${number}`;
  const quote = text.includes('"') && !text.includes("'") ? '"' : "'";
  const item = `${quote}${field}${quote} => env(${quote}${name}${quote})`;
  const edits = there
    ? addItem(text, there, item, indent)
    : addItem(text, list, `${quote}${group}${quote} => [\n${indent}${item},\n]`, indent);
  return { key: `${group}.${field}`, edits };
}

/** Laravel's own, and that of nearly all who use it. */
const indent = '    ';

function entriesOf(list: Node): readonly (readonly [key: string, value: Node])[] {
  if (!isList(list)) return [];
  return list.namedChildren.flatMap((item): (readonly [string, Node])[] => {
    const [key, value] = item.type === 'array_element_initializer' ? item.namedChildren : [];
    return key && value && /^["']/.test(key.text) ? [[key.text.slice(1, -1), value]] : [];
  });
}
