// How the file reads its configuration already: a reader of its own or of another module, NestJS, Deno, Bun, an `env`.
import type { Node } from 'web-tree-sitter';
import type { Site } from '../../language';
import { around, enclosing } from '../../syntax';
import { boundName } from './imports';

/** The function that reads a variable by name and throws when it is missing; undefined when there is none. */
export function findReader(site: Site): string | undefined {
  return ownReader(site) ?? importedReader(site.root) ?? nestReader(site);
}

/** What holds the variables, other than `process.env`. */
export function findVariables(site: Site): string | undefined {
  for (const module of ['node:process', 'process', '$env/dynamic/private', 'cloudflare:workers']) {
    const bound = boundName(site.root, module, 'env');
    if (bound !== undefined && !bound.includes('.')) return bound;
  }
  const usesProcess = /\bprocess\b/.test(site.text);
  return /\bBun\.env\b/.test(site.text) && !usesProcess ? 'Bun.env' : undefined;
}

/** Deno has `process` only as an import; a file that speaks of Deno asks Deno. */
export function isDeno({ text, path }: Site): boolean {
  return /\bDeno\.\w|["'](?:jsr|npm):/.test(text + path) && !/\bprocess\b/.test(text);
}

function ownReader(site: Site): string | undefined {
  for (const node of site.root.namedChildren) {
    const declaration = node.type === 'export_statement' ? node.childForFieldName('declaration') : node;
    const found = declaration && functionOf(declaration, site);
    if (!found || found.code.text.startsWith('async')) continue;
    const parameters = found.code.childForFieldName('parameters')?.namedChildren ?? [];
    const parameter = /^\w+/.exec(parameters[0]?.text ?? '')?.[0] ?? '';
    const body = found.code.childForFieldName('body')?.text ?? '';
    const reads = [`env[${parameter}]`, `Deno.env.get(${parameter})`].some((read) => body.includes(read));
    if (parameters.length === 1 && parameter && reads && /\bthrow\b/.test(body)) return found.name;
  }
  return undefined;
}

/** A function with its name; an arrow function is there only below its line. */
function functionOf(
  declaration: Node,
  site: Site,
): { readonly name: string; readonly code: Node } | undefined {
  if (declaration.type === 'function_declaration') {
    return { name: declaration.childForFieldName('name')?.text ?? '', code: declaration };
  }
  const declarator = declaration.type === 'lexical_declaration' ? declaration.firstNamedChild : null;
  const code = declarator?.childForFieldName('value');
  if (code?.type !== 'arrow_function' || declaration.endIndex > site.span.start) return undefined;
  return { name: declarator?.childForFieldName('name')?.text ?? '', code };
}

/** One of another module whose name says what it does. */
function importedReader(root: Node): string | undefined {
  return root.namedChildren
    .filter(({ type, text }) => type === 'import_statement' && !text.startsWith('import type'))
    .flatMap((statement) => statement.descendantsOfType('import_specifier'))
    .map((specifier) => specifier.childForFieldName('alias') ?? specifier.childForFieldName('name'))
    .find((name) => telling.test(name?.text ?? ''))?.text;
}

const telling =
  /^(?:(?:require|must|ensure)(?:Get|Read)?Env(?:Var|Variable)?|get(?:Required|Mandatory)Env(?:Var|Variable)?|getEnv(?:Var|Variable)?Or(?:Throw|Die))$/;

/** The `ConfigService` of the class around the secret; its fields are set before the methods run, not before. */
function nestReader(site: Site): string | undefined {
  if (boundName(site.root, '@nestjs/config', 'ConfigService') === undefined) return undefined;
  const [node] = around(site.root, site.span);
  const method = node && enclosing(node, ['method_definition', 'class_body']);
  if (method?.type !== 'method_definition' || /^(?:static\b|constructor\b)/.test(method.text))
    return undefined;
  const fields = (method.parent?.namedChildren ?? [])
    .filter((member) => member.text.startsWith('constructor'))
    .flatMap((member) => member.childForFieldName('parameters')?.namedChildren ?? []);
  const field = fields
    .map(
      ({ text }) =>
        /^(?:private|protected|public|readonly)\b[\w\s]*?(\w+)\s*:\s*ConfigService\b/.exec(text)?.[1],
    )
    .find((name) => name !== undefined);
  return field === undefined ? undefined : `this.${field}.getOrThrow<string>`;
}
