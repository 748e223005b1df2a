// `export const env = z.object({ … }).parse(process.env)`: Zod checks the variables once, and the code reads what it gave.
// Source: Zod's documentation (parse, safeParse, object, and the methods that keep an object's form).
import type { Node } from 'web-tree-sitter';
import type { Habit } from '../habit';
import { findModules } from './ecmascript/findModules';
import { firstKnown, memberLookup, moduleGrammar } from './ecmascript/member';
import { keysOf } from './ecmascript/properties';
import { callOf, isEnvironment, resolved } from './ecmascript/shape';
import { zodName } from './ecmascript/zodName';
import { addItem } from './lists/addItem';

export const zod: Habit = {
  id: 'zod',
  families: ['javascript', 'typescript'],
  grammar: moduleGrammar,
  find: (file) =>
    findModules(file, ['zod'], (text) => /\.(?:parse|safeParse)\(\s*(?:process|Bun)\.env\s*\)/.test(text)),
  declared: ({ root }) => new Set(keysOf(schemaIn(root)?.shape ?? root)),
  readEnv: (site, name, settings) => {
    const { root, text } = settings;
    const schema = schemaIn(root);
    const z = zodName(root);
    if (!schema || z === undefined) return undefined;
    const isThere = keysOf(schema.shape).includes(name);
    const property = `${name}: ${z}.string().min(1)`;
    const edits = isThere ? [] : addItem(text, schema.shape, property, site.style.indent);
    return memberLookup(site, name, settings, schema, edits);
  },
};

function schemaIn(root: Node): ReturnType<typeof firstKnown<Node>> {
  const z = zodName(root);
  return z === undefined ? undefined : firstKnown(root, (value) => parsedBy(resolved(value), z));
}

/** The object that a schema was made from whose `parse` gave the value. */
function parsedBy(value: Node, z: string): Node | undefined {
  if (value.type === 'member_expression' && value.childForFieldName('property')?.text === 'data') {
    const result = value.childForFieldName('object');
    return result ? parsedBy(resolved(result), z) : undefined;
  }
  const call = callOf(value);
  const schema = call?.callee.childForFieldName('object');
  const method = call?.callee.childForFieldName('property')?.text ?? '';
  if (!schema || !/^(?:parse|safeParse)$/.test(method) || !isEnvironment(call?.args[0])) return undefined;
  return objectOf(resolved(schema), z);
}

/** Methods that change what comes out are not seen through. */
function objectOf(schema: Node, z: string): Node | undefined {
  const call = callOf(schema);
  const base = call?.callee.childForFieldName('object');
  const method = call?.callee.childForFieldName('property')?.text ?? '';
  if (!call || !base) return undefined;
  const [first] = call.args;
  const isMaker = base.text === z && /^(?:object|strictObject|looseObject)$/.test(method);
  if (isMaker || method === 'extend') return first?.type === 'object' ? first : undefined;
  return keeping.has(method) ? objectOf(resolved(base), z) : undefined;
}

const keeping = new Set(
  'strict strip passthrough loose readonly refine superRefine describe brand meta check'.split(' '),
);
