// What the imports of a Python file bind, and what is bound otherwise.
import type { Node } from 'web-tree-sitter';
import type { Site } from '../../language';
import type { Import } from '../../lookup';
import { type Declarations, declares, enclosing } from '../../syntax';

/** The local name under which a top-level import that has run by then binds a module or its member. */
export function boundName(site: Site, wanted: Pick<Import, 'module' | 'member'>): string | undefined {
  for (const statement of topImports(site.root)) {
    if (!hasRunAt(statement, site)) continue;
    for (const bound of boundBy(statement)) {
      if (bound.module === wanted.module && bound.member === wanted.member && !isRebound(site, bound.local)) {
        return bound.local;
      }
    }
  }
  return undefined;
}

interface Binding {
  readonly module: string;
  readonly member: string | undefined;
  readonly local: string;
}

/** What one import statement binds. */
export function boundBy(statement: Node): Binding[] {
  const from = statement.childForFieldName('module_name')?.text;
  return statement.childrenForFieldName('name').map((name) => {
    const imported = name.childForFieldName('name')?.text ?? name.text;
    const alias = name.childForFieldName('alias')?.text;
    if (from !== undefined) return { module: from, member: imported, local: alias ?? imported };
    // `import a.b` binds `a`; only its long form reaches the module.
    return { module: imported, member: undefined, local: alias ?? imported };
  });
}

/** An import above the secret has run; for code in a function any import of the module has. */
function hasRunAt(statement: Node, site: Site): boolean {
  if (statement.endIndex <= site.span.start) return true;
  const node = site.root.descendantForIndex(site.span.start);
  return node !== null && enclosing(node, ['function_definition', 'lambda']) !== undefined;
}

/** True when the file gives the name a meaning by other than an import. */
export function isRebound(site: Site, name: string): boolean {
  return site.root
    .descendantsOfType('identifier')
    .some((node) => node.text === name && declares(node, declarations));
}

/** Where names get a meaning. */
export const declarations: Declarations = {
  assignment: 'left',
  augmented_assignment: 'left',
  for_statement: 'left',
  default_parameter: 'name',
  typed_default_parameter: 'name',
  function_definition: 'name',
  class_definition: 'name',
  named_expression: 'name',
  parameters: '*',
  lambda_parameters: '*',
  typed_parameter: '*',
  as_pattern_target: '*',
  pattern_list: '*',
  global_statement: '*',
};

/** True when a top-level import binds the name to something else. */
export function importsOther(root: Node, wanted: Binding): boolean {
  return topImports(root).some((statement) =>
    boundBy(statement).some(
      ({ local, module, member }) =>
        local === wanted.local && (module !== wanted.module || member !== wanted.member),
    ),
  );
}

function topImports(root: Node): Node[] {
  return root.namedChildren.filter(isImport);
}

/** True for `import …` and `from … import …`; `__future__` is neither. */
export function isImport(node: Node): boolean {
  return node.type === 'import_statement' || node.type === 'import_from_statement';
}
