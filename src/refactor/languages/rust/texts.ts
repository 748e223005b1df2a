// Texts of Rust: a literal that is joined with a lookup, and literals that are copied at once.
import type { Node } from 'web-tree-sitter';
import { isWhole, type Literal } from '../../syntax';

/** What a literal with a secret in it becomes: `format!`, whose text is the rest; undefined when there is no rest. */
export function joinedText(literal: Literal, expression: string): string | undefined {
  if (isWhole(literal)) return undefined;
  const { open, before, after, close } = literal;
  const doubled = (text: string): string => text.replaceAll('{', '{{').replaceAll('}', '}}');
  return `format!(${open.replace('b', '')}${doubled(before)}{}${doubled(after)}${close}, ${expression})`;
}

/** The call around a literal that makes a String of it. */
interface Owned {
  readonly outer?: Node;
  /** The variable that is read before the literal. */
  readonly fallbackOf?: string;
}

/** `"…".to_string()`, `"…".to_owned()`, `String::from("…")`, and such a text as the fallback of a variable. */
export function ownedAround(literal: Literal): Owned {
  const { node, open } = literal;
  if (open.startsWith('b')) return {};
  const call = callAround(node);
  if (!call) return {};
  const fallback = fallbackAround(call.outer);
  if (fallback && call.owns !== 'no') return fallback;
  // What is made of a text can be made of a String as well.
  if (call.owns === 'into' && !isWhole(literal)) return { outer: node };
  return call.owns === 'yes' ? { outer: call.outer } : {};
}

function callAround(node: Node): { readonly outer: Node; readonly owns: 'yes' | 'into' | 'no' } | undefined {
  const parent = node.parent;
  if (parent?.type === 'field_expression' && parent.parent?.type === 'call_expression') {
    const method = parent.childForFieldName('field')?.text ?? '';
    const owns = /^to_(?:string|owned)$/.test(method) ? 'yes' : method === 'into' ? 'into' : 'no';
    return { outer: parent.parent, owns };
  }
  const call = parent?.type === 'arguments' ? parent.parent : undefined;
  if (call?.type !== 'call_expression') return undefined;
  const isFrom = call.childForFieldName('function')?.text === 'String::from';
  return { outer: call, owns: isFrom ? 'yes' : 'no' };
}

/** `env::var("NAME").unwrap_or(literal)` and `unwrap_or_else(|_| literal)`. */
function fallbackAround(text: Node): Owned | undefined {
  const closure = text.parent?.type === 'closure_expression' ? text.parent : undefined;
  const list = (closure ?? text).parent;
  const outer = list?.type === 'arguments' ? list.parent : undefined;
  const read = outer?.childForFieldName('function')?.text ?? '';
  const found = /^(?:std::)?env::var\("(\w+)"\)\s*\.unwrap_or(?:_else)?$/.exec(read);
  return outer && found?.[1] !== undefined ? { outer, fallbackOf: found[1] } : undefined;
}
