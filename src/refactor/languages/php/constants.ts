// Places where PHP allows constants only: the lookup goes into a `define`, which may stand anywhere.
import type { Node } from 'web-tree-sitter';
import type { Constant } from '../../constants';
import { replace } from '../../edits';
import type { Site } from '../../language';
import { notApplicable } from '../../notApplicable';
import { enclosing, spanOf } from '../../syntax';
import type { Edit, NotApplicable } from '../../types';

const constantPlaces = [
  'const_element',
  'property_element',
  'simple_parameter',
  'property_promotion_parameter',
  'static_variable_declaration',
  'enum_case',
  'attribute',
];

/** The declaration whose value must be constant, when the literal belongs to one. */
export function constantPlaceOf(node: Node): Node | undefined {
  const place = enclosing(node, [
    ...constantPlaces,
    'compound_statement',
    'anonymous_function',
    'arrow_function',
  ]);
  return place && constantPlaces.includes(place.type) ? place : undefined;
}

/** `const K = '…';` outside of classes becomes `define('K', …);` in the same place, with what stands around the literal. */
export function asDefine(
  site: Site,
  element: Node,
  literal: Node,
  value: string,
): readonly Edit[] | NotApplicable | undefined {
  const declaration = element.parent;
  if (
    declaration?.type !== 'const_declaration' ||
    enclosing(element, ['declaration_list', 'enum_declaration_list'])
  )
    return undefined;
  const elements = declaration.namedChildren.filter((child) => child.type === 'const_element');
  if (elements.length > 1) {
    return notApplicable(
      'Several constants are declared in one statement: declare this one by itself first.',
    );
  }
  const { quote } = site.style;
  const name = element.firstNamedChild?.text ?? '';
  const inNamespace = site.root.descendantsOfType('namespace_definition').length > 0;
  const qualified = inNamespace ? `__NAMESPACE__ . ${quote}\\\\${name}${quote}` : `${quote}${name}${quote}`;
  const whole = element.lastNamedChild ?? literal;
  return [
    replace({ start: declaration.startIndex, end: whole.startIndex }, `define(${qualified}, `),
    replace(spanOf(literal), value),
    replace({ start: whole.endIndex, end: declaration.endIndex }, ');'),
  ];
}

/** The constants that `define` makes at the top level, with the source of their values. */
export function definedConstants(site: Site): readonly Constant[] {
  const calls = site.root.namedChildren.flatMap((node) =>
    node.type === 'expression_statement'
      ? node.descendantsOfType('function_call_expression').slice(0, 1)
      : [],
  );
  return calls.flatMap((call) => {
    const [name, value] = call.childForFieldName('arguments')?.namedChildren ?? [];
    const plain = /^(["'])(\w+)\1$/.exec(name?.text ?? '')?.[2];
    const isDefine = call.childForFieldName('function')?.text === 'define';
    return isDefine && plain !== undefined && value ? [{ name: plain, value: value.text }] : [];
  });
}
