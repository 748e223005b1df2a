// `settings = Settings()` of pydantic in another module: a field reads the variable of its name, and must be set.
// Source: pydantic-settings' documentation (fields, env_prefix, SecretStr).
import type { Node } from 'web-tree-sitter';
import { inOrder } from '../edits';
import type { Habit, Settings } from '../habit';
import type { Site } from '../language';
import { boundName } from '../languages/python/bound';
import { prefixOf } from '../languages/python/habits';
import { indentationAt, lineEndOf } from '../style';
import { lineAbove, lineBelow } from '../syntax';
import type { Edit } from '../types';
import { findModules } from './python/findModules';

export const pydanticSettings: Habit = {
  id: 'pydanticSettings',
  families: ['python'],
  grammar: () => 'tree-sitter-python.wasm',
  find: (file) => findModules(file, (text) => /^class \w+\([^)]*\bBaseSettings\b/m.test(text)),
  declared: ({ root }) => {
    const owner = ownerIn(root);
    return new Set(owner ? fieldsOf(owner).map(({ name }) => (owner.prefix + name).toUpperCase()) : []);
  },
  readEnv: (site, name, settings) => {
    const owner = ownerIn(settings.root);
    const holder = owner && holderFor(site, settings, owner);
    const { path, text, module } = settings;
    if (!holder || module === undefined || !name.toUpperCase().startsWith(owner.prefix.toUpperCase()))
      return undefined;
    const field = name.slice(owner.prefix.length).toLowerCase();
    const fields = fieldsOf(owner);
    const known = fields.find((one) => one.name.toLowerCase() === field);
    const type = known?.type ?? (fields.some((one) => one.type === secret) ? secret : 'str');
    if (!/^[a-z]/.test(field) || ![secret, 'str'].includes(type)) return undefined;
    const edits = known
      ? []
      : inOrder([fieldEdit(text, owner, fields, `${field}: ${type}`)], lineEndOf(text));
    const read = `.${known?.name ?? field}${type === secret ? '.get_secret_value()' : ''}`;
    return {
      imports: [{ as: holder.member, module, member: holder.member }],
      packages: [],
      tight: true,
      expression: (w) => w.local(holder.member) + (holder.isFunction ? '()' : '') + read,
      ...(edits && edits.length > 0 && { others: [{ path, before: text, edits }] }),
    };
  },
};

const secret = 'SecretStr';

/** The only settings class of a module. */
interface Owner {
  readonly name: string;
  /** Before its fields' names. */
  readonly prefix: string;
  readonly body: Node;
}

function ownerIn(root: Node): Owner | undefined {
  const classes = root.namedChildren.filter(
    (node) =>
      node.type === 'class_definition' &&
      node.childForFieldName('superclasses')?.namedChildren.some(({ text }) => /\bBaseSettings$/.test(text)),
  );
  const [node] = classes;
  const prefix = node && prefixOf(node.text);
  const [name, body] = [node?.childForFieldName('name')?.text, node?.childForFieldName('body')];
  if (classes.length !== 1 || prefix === undefined || name === undefined || !body) return undefined;
  return { name, prefix, body };
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly node: Node;
}

function fieldsOf({ body }: Owner): readonly Field[] {
  return body.namedChildren.flatMap((node) => {
    const assignment = node.firstNamedChild;
    const type = assignment?.type === 'assignment' ? assignment.childForFieldName('type')?.text : undefined;
    const name = assignment?.childForFieldName('left')?.text;
    const isField = type !== undefined && name !== undefined && !type.startsWith('ClassVar');
    return isField && name !== 'model_config' ? [{ name, type, node }] : [];
  });
}

/** Below the last field, above all else where there is none. */
function fieldEdit(text: string, { body }: Owner, fields: readonly Field[], line: string): Edit {
  const last = fields.at(-1);
  if (last) return lineBelow(text, last.node.endIndex, indentationAt(text, last.node.startIndex) + line);
  return lineAbove(text, body.startIndex, line);
}

/** What code imports to read the settings. */
interface Holder {
  readonly member: string;
  readonly isFunction: boolean;
}

/** The one that the file imports, else the first. */
function holderFor(site: Site, { root, module = '' }: Settings, { name }: Owner): Holder | undefined {
  const holders = root.namedChildren.flatMap((node): Holder[] => {
    const assignment = node.type === 'expression_statement' ? node.firstNamedChild : null;
    const target = assignment?.type === 'assignment' ? assignment.childForFieldName('left') : undefined;
    if (target && assignment?.childForFieldName('right')?.text === `${name}()`)
      return [{ member: target.text, isFunction: false }];
    const code = node.type === 'decorated_definition' ? node.childForFieldName('definition') : node;
    const isGiver = code?.type === 'function_definition' && code.text.includes(`return ${name}()`);
    const own = isGiver ? code.childForFieldName('name')?.text : undefined;
    return own === undefined || code?.childForFieldName('parameters')?.namedChildCount !== 0
      ? []
      : [{ member: own, isFunction: true }];
  });
  return holders.find(({ member }) => boundName(site, { module, member }) !== undefined) ?? holders[0];
}
