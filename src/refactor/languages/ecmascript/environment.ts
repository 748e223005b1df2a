// The environment in JavaScript and TypeScript: one expression that throws, or a function where that would be unreadable.
import type { Node } from 'web-tree-sitter';
import type { Place, Site } from '../../language';
import type { Lookup, Writer } from '../../lookup';
import { declares, type Declarations, enclosing, freeName } from '../../syntax';

/** Reads a variable; missing and empty ones throw an error that names it. */
export function readEnv(site: Site, place: Place, name: string, typed: boolean): Lookup {
  const existing = findReader(site.root);
  if (existing !== undefined) {
    return { imports: [], packages: [], tight: true, expression: (w) => `${existing}(${w.string(name)})` };
  }
  // Within a template or an attribute the throwing expression would drown the text around it.
  if (place.as === 'hole') {
    const helper = {
      name: freeName(site.text, 'requireEnv'),
      hoisted: true,
      code: (w: Writer) => readerCode(w, processOf(site), typed),
    };
    return {
      imports: [],
      packages: [],
      helper,
      tight: true,
      expression: (w) => `${w.helper}(${w.string(name)})`,
      alike: (w) => throwing(site, name, w),
    };
  }
  return { imports: [], packages: [], tight: false, expression: (w) => throwing(site, name, w) };
}

function throwing(site: Site, name: string, w: Writer): string {
  const fault = `throw new Error(${w.string(`${name} is not set`)})${w.end}`;
  return `${variable(site, name, w)} || (() => { ${fault} })()`;
}

function readerCode(w: Writer, process: string, typed: boolean): string {
  return [
    typed ? `function ${w.helper}(name: string): string {` : `function ${w.helper}(name) {`,
    `${w.indent}const value = ${process}.env[name]${w.end}`,
    `${w.indent}if (!value) throw new Error(\`\${name} is not set\`)${w.end}`,
    `${w.indent}return value${w.end}`,
    '}',
  ].join('\n');
}

/** A function of the file that reads a variable by name and throws when it is missing. */
function findReader(root: Node): string | undefined {
  for (const node of root.namedChildren) {
    const declaration = node.type === 'export_statement' ? node.childForFieldName('declaration') : node;
    if (declaration?.type !== 'function_declaration' || declaration.text.startsWith('async')) continue;
    const parameters = declaration.childForFieldName('parameters')?.namedChildren ?? [];
    const parameter = /^\w+/.exec(parameters[0]?.text ?? '')?.[0] ?? '';
    const body = declaration.childForFieldName('body')?.text ?? '';
    const reads = body.includes(`process.env[${parameter}]`) && /\bthrow\b/.test(body);
    if (parameters.length === 1 && parameter && reads) return declaration.childForFieldName('name')?.text;
  }
  return undefined;
}

/** TypeScript may be told to refuse `process.env.NAME`; such files show it by their brackets. */
function variable(site: Site, name: string, w: Writer): string {
  const brackets = /process\.env\[["'`]/.test(site.text) && !/process\.env\.\w/.test(site.text);
  const env = `${processOf(site)}.env`;
  return brackets ? `${env}[${w.string(name)}]` : `${env}.${name}`;
}

/** The global `process`, by its long name where the file uses the short one for something else. */
function processOf(site: Site): string {
  const shadowed = site.root
    .descendantsOfType(['identifier', 'shorthand_property_identifier_pattern'])
    .some(
      (node) =>
        node.text === 'process' && (isPattern(node) || declares(node, declarations) || isImported(node)),
    );
  return shadowed ? 'globalThis.process' : 'process';
}

function isPattern(node: Node): boolean {
  return node.type === 'shorthand_property_identifier_pattern';
}

/** An import of the global by its own name changes nothing. */
function isImported(node: Node): boolean {
  const statement = enclosing(node, ['import_statement']);
  return statement !== undefined && !/from\s+["'](?:node:)?process["']/.test(statement.text);
}

/** Where names get a meaning, but for patterns of objects. */
export const declarations: Declarations = {
  variable_declarator: 'name',
  function_declaration: 'name',
  class_declaration: 'name',
  required_parameter: 'pattern',
  optional_parameter: 'pattern',
  arrow_function: 'parameter',
  formal_parameters: '*',
  rest_pattern: '*',
  array_pattern: '*',
};
