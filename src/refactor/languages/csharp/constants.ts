// Places where C# allows constants only: what must change besides the literal, or why it can't.
import type { Node } from 'web-tree-sitter';
import { insert, replace } from '../../edits';
import type { Site } from '../../language';
import { notApplicable } from '../../notApplicable';
import { reasons } from '../../reasons';
import { enclosing, spanOf } from '../../syntax';
import type { Edit, NotApplicable } from '../../types';

/** What must change besides the literal. */
export interface DeclarationEdits {
  readonly notes: readonly string[];
  /** The literal is a parameter's default, which is moved into the body. */
  readonly defaultOf?: string;
  readonly edits: (expression: string) => readonly Edit[];
}

/** What must change besides the literal where only a constant may stand. */
export function declarationEdits(site: Site, node: Node): DeclarationEdits | NotApplicable {
  const parameter = node.parent?.type === 'parameter' ? node.parent : undefined;
  if (parameter) return defaultEdits(site, node, parameter);
  const declaration = enclosing(node, [
    'field_declaration',
    'local_declaration_statement',
    'block',
    'lambda_expression',
  ]);
  const keyword = declaration?.namedChildren.find(
    (child) => child.type === 'modifier' && child.text === 'const',
  );
  if (!declaration || !keyword) return { notes: [], edits: () => [] };
  const variables = declaration.descendantsOfType('variable_declarator');
  const names = variables.map((one) => one.childForFieldName('name')?.text ?? '');
  if (isUsedAsConstant(site.root, declaration, names)) return notApplicable(reasons.usedAsConstant);
  if (declaration.type === 'local_declaration_statement') {
    const end = keyword.nextSibling?.startIndex ?? keyword.endIndex;
    return { notes: [], edits: () => [replace({ start: keyword.startIndex, end }, '')] };
  }
  const isShared = /\b(?:public|protected|internal)\b/.test(
    declaration.text.slice(0, keyword.endIndex - declaration.startIndex),
  );
  return {
    notes: isShared
      ? ['Assemblies that use the constant hold a copy of its old value until they are compiled again.']
      : [],
    edits: () => [replace(spanOf(keyword), 'static readonly')],
  };
}

/** An optional parameter's default becomes null, and the body fills it in. */
function defaultEdits(site: Site, node: Node, parameter: Node): DeclarationEdits | NotApplicable {
  const body = parameter.parent?.parent?.childForFieldName('body');
  const name = parameter.childForFieldName('name')?.text;
  if (body?.type !== 'block' || name === undefined) {
    return notApplicable('A default value must be constant, and there is no body that could fill it in.');
  }
  const first = body.firstNamedChild;
  const line = (expression: string): Edit => {
    // `??=` is not known to the C# of the .NET Framework.
    const text = `${name} = ${name} ?? ${expression};`;
    if (!first) return insert(body.startIndex + 1, ` ${text} `);
    const start = site.text.lastIndexOf('\n', first.startIndex - 1) + 1;
    const gap = site.text.slice(start, first.startIndex);
    return insert(first.startIndex, gap.trim() === '' ? `${text}\n${gap}` : `${text} `);
  };
  return {
    notes: [],
    defaultOf: name,
    edits: (expression) => [replace(spanOf(node), 'null'), line(expression)],
  };
}

function isUsedAsConstant(root: Node, declaration: Node, names: readonly string[]): boolean {
  return root.descendantsOfType('identifier').some((use) => {
    if (!names.includes(use.text)) return false;
    const place = enclosing(use, [
      'attribute',
      'constant_pattern',
      'case_switch_label',
      'parameter',
      'field_declaration',
      'local_declaration_statement',
      'block',
    ]);
    if (!place || place.equals(declaration) || place.type === 'block') return false;
    if (place.type === 'parameter') return !use.equals(place.childForFieldName('name') ?? place);
    if (!/_(?:declaration|statement)$/.test(place.type)) return true;
    return place.namedChildren.some((child) => child.type === 'modifier' && child.text === 'const');
  });
}
