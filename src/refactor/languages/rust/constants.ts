// Constants of Rust: a lookup makes them values that are read when they are first used, and each use says so.
import type { Node } from 'web-tree-sitter';
import type { Constant } from '../../constants';
import { insert, replace } from '../../edits';
import type { Place, Site } from '../../language';
import { notApplicable } from '../../notApplicable';
import { reasons } from '../../reasons';
import { indentationAt } from '../../style';
import { enclosing, type Literal, spanOf } from '../../syntax';
import type { Edit, NotApplicable } from '../../types';
import { patternAround } from './patterns';
import { joinedText } from './texts';

interface ConstantPut {
  readonly put: Place['edits'];
  readonly notes: readonly string[];
}

/** What must change where the literal is the value of a constant; undefined where it is not. */
export function constantEdits(site: Site, literal: Literal): ConstantPut | NotApplicable | undefined {
  const item = enclosing(literal.node, [...items, 'block', 'closure_expression']);
  if (!item || !items.includes(item.type)) return undefined;
  // A lazy value of a macro is one already.
  if (enclosing(literal.node, ['macro_invocation'])) return undefined;
  if (!isPlainText(item, literal)) {
    return notApplicable('The constant is more than a plain text: look the value up where it is used.');
  }
  if (item.parent?.type === 'declaration_list' && item.parent.parent?.type !== 'mod_item') {
    return notApplicable("An associated constant can't be looked up: make it a function.");
  }
  if (item.namedChildren.some((child) => child.type === 'visibility_modifier')) {
    return notApplicable('Other files may use the public constant as a text: make it a function.');
  }
  const uses = usesOf(site.root, item);
  if (uses === undefined) return notApplicable(reasons.usedAsConstant);
  return { put: (expression) => [...declarationEdits(site, item, literal, expression), ...uses], notes };
}

const items = ['const_item', 'static_item'];
const lazy = 'std::sync::LazyLock';
const notes = ['The lookup needs Rust 1.80 or newer (std::sync::LazyLock).'];

function isPlainText(item: Node, literal: Literal): boolean {
  const type = item.childForFieldName('type')?.text.replace(/\s+/g, ' ') ?? '';
  const isValue = item.childForFieldName('value')?.equals(literal.node) ?? false;
  const wanted = literal.open.startsWith('b') ? /^&(?:'static )?\[u8(?:; \d+)?\]$/ : /^&(?:'static )?str$/;
  return isValue && wanted.test(type) && !/\bmut\b/.test(item.text.slice(0, 30));
}

function declarationEdits(site: Site, item: Node, literal: Literal, expression: string): Edit[] {
  const keyword = item.children.find((child) => child.type === 'const');
  const type = item.childForFieldName('type');
  if (!type) return [];
  const text = joinedText(literal, expression) ?? `${expression}.to_string()`;
  const value = `${lazy}::new(|| ${text})`;
  // rustfmt breaks a line of more than 100 characters after the sign.
  const indentation = indentationAt(site.text, item.startIndex);
  const head = `${indentation}static ${item.childForFieldName('name')?.text ?? ''}: ${lazy}<String> =`;
  const isLong = head.length + 1 + value.length + 1 > 100;
  const gap = isLong ? `\n${indentation}${site.style.indent}` : ' ';
  return [
    ...(keyword ? [replace(spanOf(keyword), 'static')] : []),
    replace(spanOf(type), `${lazy}<String>`),
    replace(
      { start: equalsSign(item)?.endIndex ?? literal.node.startIndex, end: literal.node.endIndex },
      gap + value,
    ),
  ];
}

function equalsSign(item: Node): Node | undefined {
  return item.children.find((child) => child.type === '=');
}

/** The edits of all uses in the file; undefined when one of them needs a constant. */
function usesOf(root: Node, item: Node): Edit[] | undefined {
  const name = item.childForFieldName('name')?.text ?? '';
  const isBytes = /\[u8/.test(item.childForFieldName('type')?.text ?? '');
  const inFormat = new RegExp(`\\{${name}[:}]`);
  if (root.descendantsOfType('string_content').some((text) => inFormat.test(text.text))) return undefined;
  const edits: Edit[] = [];
  for (const use of root.descendantsOfType('identifier')) {
    if (use.text !== name || item.childForFieldName('name')?.equals(use) === true) continue;
    if (enclosing(use, ['use_declaration'])) continue;
    const edit = editOfUse(use, isBytes ? 'as_bytes' : 'as_str');
    if (!edit) return undefined;
    edits.push(edit);
  }
  return edits;
}

function editOfUse(use: Node, method: string): Edit | undefined {
  const pattern = patternAround(use);
  if (pattern) {
    const isAlone = pattern.namedChildCount === 1 && pattern.firstNamedChild?.equals(use) === true;
    if (pattern.type !== 'match_pattern' || !isAlone) return undefined;
    return replace(spanOf(use), `text if text == ${use.text}.${method}()`);
  }
  const frame = enclosing(use, frames);
  if (frame && frame.type !== 'block' && frame.type !== 'closure_expression') return undefined;
  if (frame && isConstFunction(frame)) return undefined;
  const macro = enclosing(use, ['macro_invocation'])?.childForFieldName('macro')?.text ?? '';
  return /(?:^|::)matches$/.test(macro) ? undefined : insert(use.endIndex, `.${method}()`);
}

const frames = [
  'block',
  'closure_expression',
  'const_item',
  'static_item',
  'array_type',
  'attribute_item',
  'const_block',
  'type_arguments',
  'enum_variant',
];

function isConstFunction(frame: Node): boolean {
  const owner = enclosing(frame, ['function_item']);
  const modifiers = owner?.namedChildren.find((child) => child.type === 'function_modifiers');
  return /\bconst\b/.test(modifiers?.text ?? '');
}

/** The lazy texts of the file's own level, which read their lookup once. */
export function lazyTexts({ root, span }: Site): readonly Constant[] {
  const items = root.namedChildren.filter(
    (node) => node.type === 'static_item' && node.endIndex < span.start,
  );
  return items.flatMap((item) => {
    const name = item.childForFieldName('name')?.text ?? '';
    const value = /^(?:std::sync::)?LazyLock::new\(\|\| (.+)\.to_string\(\)\)$/s.exec(
      item.childForFieldName('value')?.text ?? '',
    )?.[1];
    const isText = /^(?:std::sync::)?LazyLock<String>$/.test(item.childForFieldName('type')?.text ?? '');
    return value !== undefined && isText ? [{ name: `${name}.as_str()`, value }] : [];
  });
}
