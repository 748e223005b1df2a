// `export const env = cleanEnv(process.env, { … })`: envalid checks the variables once. Source: envalid's documentation.
import type { Node } from 'web-tree-sitter';
import { insert } from '../edits';
import type { Habit } from '../habit';
import { boundName } from '../languages/ecmascript';
import type { Edit } from '../types';
import { findModules } from './ecmascript/findModules';
import { firstKnown, memberLookup, moduleGrammar } from './ecmascript/member';
import { keysOf } from './ecmascript/properties';
import { callOf, isEnvironment, resolved } from './ecmascript/shape';
import { addItem } from './lists/addItem';

export const envalid: Habit = {
  id: 'envalid',
  families: ['javascript', 'typescript'],
  grammar: moduleGrammar,
  find: (file) => findModules(file, ['envalid'], (text) => /\bcleanEnv\(\s*process\.env\s*,/.test(text)),
  declared: ({ root }) => new Set(keysOf(specsIn(root)?.shape ?? root)),
  readEnv: (site, name, settings) => {
    const { root, text } = settings;
    const specs = specsIn(root);
    if (!specs) return undefined;
    if (keysOf(specs.shape).includes(name)) return memberLookup(site, name, settings, specs, []);
    const known = boundName(root, 'envalid', 'str');
    const addition = known === undefined ? importOfStr(root) : [];
    if (!addition) return undefined;
    const property = `${name}: ${known ?? 'str'}()`;
    const edits = [...addition, ...addItem(text, specs.shape, property, site.style.indent)];
    return memberLookup(site, name, settings, specs, edits);
  },
};

function specsIn(root: Node): ReturnType<typeof firstKnown<Node>> {
  const cleaner = boundName(root, 'envalid', 'cleanEnv');
  return firstKnown(root, (value) => {
    const call = callOf(resolved(value));
    const specs = call?.args[1] && resolved(call.args[1]);
    const isCleaned = call?.callee.text === cleaner && isEnvironment(call?.args[0]);
    return isCleaned && specs?.type === 'object' ? specs : undefined;
  });
}

/** `str` beside `cleanEnv`; undefined where that is not imported by a list of names. */
function importOfStr(root: Node): readonly Edit[] | undefined {
  const last = root
    .descendantsOfType(['import_specifier', 'shorthand_property_identifier_pattern'])
    .filter((name) => /["']envalid["']/.test(statementOf(name).text))
    .at(-1);
  return last && [insert(last.endIndex, ', str')];
}

function statementOf(node: Node): Node {
  return node.parent && node.parent.type !== 'program' ? statementOf(node.parent) : node;
}
