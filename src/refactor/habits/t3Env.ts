// `createEnv({ server: { … }, runtimeEnv: … })`: T3 Env checks a server's variables apart from a page's.
// Source: T3 Env's documentation (server, runtimeEnv, runtimeEnvStrict, experimental__runtimeEnv).
import type { Node } from 'web-tree-sitter';
import type { Habit } from '../habit';
import { boundName } from '../languages/ecmascript';
import type { Edit } from '../types';
import { findModules } from './ecmascript/findModules';
import { firstKnown, memberLookup, moduleGrammar } from './ecmascript/member';
import { keysOf, valueOf } from './ecmascript/properties';
import { callOf, resolved } from './ecmascript/shape';
import { zodName } from './ecmascript/zodName';
import { addItem } from './lists/addItem';

const packages = ['nextjs', 'core', 'nuxt'].map((one) => `@t3-oss/env-${one}`);

export const t3Env: Habit = {
  id: 't3Env',
  families: ['javascript', 'typescript'],
  grammar: moduleGrammar,
  find: (file) => findModules(file, packages, (text) => /\bcreateEnv\(/.test(text)),
  declared: ({ root }) => new Set(keysOf(schemaIn(root)?.shape.server ?? root)),
  readEnv: (site, name, settings) => {
    const { root, text } = settings;
    const schema = schemaIn(root);
    const z = zodName(root);
    if (!schema || z === undefined) return undefined;
    const { server, runtime } = schema.shape;
    const add = (object: Node, property: string): readonly Edit[] =>
      keysOf(object).includes(name) ? [] : addItem(text, object, property, site.style.indent);
    const edits = [
      ...add(server, `${name}: ${z}.string().min(1)`),
      ...(runtime ? add(runtime, `${name}: process.env.${name}`) : []),
    ];
    return memberLookup(site, name, settings, schema, edits);
  },
};

interface Schema {
  readonly server: Node;
  /** The list of all variables, where the module has one. */
  readonly runtime?: Node;
}

function schemaIn(root: Node): ReturnType<typeof firstKnown<Schema>> {
  const maker = packages.map((one) => boundName(root, one, 'createEnv')).find((name) => name !== undefined);
  return firstKnown(root, (value) => {
    const call = callOf(resolved(value));
    const [options] = call?.args ?? [];
    if (!call || call.callee.text !== maker || options?.type !== 'object') return undefined;
    const server = valueOf(options, 'server');
    if (server?.type !== 'object') return undefined;
    const runtime = valueOf(options, 'runtimeEnv') ?? valueOf(options, 'runtimeEnvStrict');
    return { server, ...(runtime?.type === 'object' && { runtime }) };
  });
}
