// Whether gofmt writes a sum with spaces around its operator.
import type { Node } from 'web-tree-sitter';
import { isField, parents } from '../../syntax';

/**
 * gofmt writes a sum without spaces where it stands deep: among several arguments, in an index and as an operand of
 * another operator, each of which is taken back by parentheses. (go/printer counts this way.)
 */
export function isTight(node: Node): boolean {
  const steps = [...stepsAbove(node)].reverse();
  return steps.reduce((depth, step) => Math.max(1, depth + step), 1) > 1;
}

/** How much deeper or less deep each node around makes the text, inside out. */
function* stepsAbove(node: Node): Generator<number> {
  let child = node;
  let isSum = true;
  for (const parent of parents(node)) {
    switch (parent.type) {
      case 'binary_expression':
        if (isSum && /^[-+|^]$/.test(parent.childForFieldName('operator')?.type ?? '')) break;
        isSum = false;
        yield 1;
        break;
      case 'index_expression':
      case 'slice_expression':
        // What is indexed begins anew.
        if (isField(child, 'operand')) return;
        yield 1;
        break;
      case 'parenthesized_expression':
        yield -1;
        break;
      case 'argument_list':
        if (parent.namedChildCount > 1) yield 1;
        break;
      case 'variadic_argument':
      case 'unary_expression':
      case 'call_expression':
      case 'type_conversion_expression':
      case 'selector_expression':
        break;
      case 'expression_list':
        if (isOneOfSeveral(parent)) yield 1;
        return;
      default:
        return;
    }
    if (parent.type !== 'binary_expression') isSum = false;
    child = parent;
  }
}

/** The list of an assignment of several values to several names. */
function isOneOfSeveral(list: Node): boolean {
  const sides = ['left', 'right'].map((name) => list.parent?.childForFieldName(name)?.namedChildCount ?? 0);
  return sides.every((count) => count > 1);
}
