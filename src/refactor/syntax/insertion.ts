// Where new lines go, and the blank lines around them.
import type { Node } from 'web-tree-sitter';
import { insert } from '../edits';
import { indentationAt } from '../style';
import type { Edit } from '../types';

/**
 * The end of what must stay first in a file: the nodes that the language names, and comments that a blank line
 * parts from the code (a licence, not the description of the first statement). The file's start when there is none.
 */
export function headerEnd(root: Node, text: string, isHeader: (node: Node) => boolean): number {
  let end = text.startsWith('\uFEFF') ? 1 : 0;
  for (const node of root.namedChildren) {
    if (isHeader(node)) end = node.endIndex;
    else if (!node.type.includes('comment')) break;
    else if (/^\s*?\n[ \t\r]*\n/.test(text.slice(node.endIndex))) end = node.endIndex;
  }
  return end;
}

/**
 * The end of the line on which a statement ends, when nothing but a comment follows it there;
 * otherwise the statement's own end.
 */
export function lineEndAfter(text: string, offset: number): number {
  // Some grammars count the line break as part of the node.
  const end = text.slice(0, offset).replace(/\r?\n$/, '').length;
  const rest = /^[ \t]*(?:(?:\/\/|#)[^\r\n]*|\/\*[^\r\n]*\*\/[ \t]*)?(?=\r?\n|$)/.exec(text.slice(end));
  return end + (rest?.[0].length ?? 0);
}

/** Puts a line directly below the line on which something ends. */
export function lineBelow(text: string, offset: number, line: string): Edit {
  return insert(lineEndAfter(text, offset), `\n${line}`);
}

/** Puts a line directly above the line on which something begins, with that line's indentation. */
export function lineAbove(text: string, offset: number, line: string): Edit {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const indentation = text.slice(start, offset);
  // Code before the statement on its line: a line of its own is not to be had.
  if (indentation.trim() !== '' && indentation !== '\uFEFF') return insert(offset, `${line} `);
  return insert(offset, `${line}\n${indentation.trim() === '' ? indentation : ''}`);
}

/**
 * Puts a line among those of its kind that are there: below the last that comes before it, above all others.
 * @param indentation of those lines
 */
export function lineAmong(
  text: string,
  present: readonly Node[],
  line: string,
  comesBefore: (node: Node) => boolean,
  indentation = '',
): Edit {
  const previous = present.filter(comesBefore).at(-1);
  return previous
    ? lineBelow(text, previous.endIndex, indentation + line)
    : insert(present[0]?.startIndex ?? 0, `${line}\n${indentation}`);
}

/** Puts code below an offset, with blank lines between it and its neighbours. */
export function blockBelow(text: string, offset: number, code: string, blankLines = 1): Edit {
  const gap = '\n'.repeat(blankLines + 1);
  if (text.slice(0, offset).replace('\uFEFF', '') === '') return insert(offset, code + gap);
  const at = lineEndAfter(text, offset);
  const rest = text.slice(at);
  if (rest.trim() === '') return insert(at, gap + code + (rest === '' ? '\n' : ''));
  const breaks = (/^\s*/.exec(rest)?.[0] ?? '').split('\n').length - 1;
  return insert(at, gap + code + '\n'.repeat(Math.max(0, gap.length - breaks)));
}

/** Puts a definition at the end of a body in braces, a blank line below what stands there. */
export function memberBelow(text: string, body: Node, code: string, indent: string): Edit {
  const close = body.endIndex - 1;
  const end = text.slice(0, close).trimEnd().length;
  const indentation = indentationAt(text, body.startIndex);
  const lines = code
    .split('\n')
    .map((line) => (line === '' ? line : indentation + indent + line))
    .join('\n');
  const isOneLine = !text.slice(end, close).includes('\n');
  return insert(end, `\n\n${lines}${isOneLine ? `\n${indentation}` : ''}`);
}
