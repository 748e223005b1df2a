// Writes into YAML scalars: in the quotes that are there, or in new ones where the text needs them.
import { replace } from '../edits';
import type { Edit, NotApplicable } from '../types';
import { inShell } from './shellText';
import type { YamlScalar } from './yamlScalar';

/** The edit that puts text in the secret's place; the rest of the scalar, its anchor and its comment stay. */
export function putInScalar(scalar: YamlScalar, text: string): Edit {
  const { file, style, before, after, span } = scalar;
  switch (style) {
    // A block takes text as it is, and keeps the line end that it may close with.
    case 'block':
      return replace(file.span, text);
    case 'double':
      return replace(file.span, escaped(text));
    case 'single':
      return replace(file.span, text.replaceAll("'", "''"));
    case 'plain':
      return isPlain(before + text + after, scalar.inFlow)
        ? replace(file.span, text)
        : replace(span, doubleQuoted(before + text + after));
  }
}

/** The edit that lets a script, which the scalar holds, read a variable in the secret's place. */
export function putInScript(scalar: YamlScalar, name: string): Edit | NotApplicable {
  const variable = inShell(scalar.before, scalar.value, name);
  return typeof variable === 'string' ? putInScalar(scalar, variable) : variable;
}

/** True when the secret is all that the scalar holds. */
export function isWholeScalar({ before, after }: YamlScalar): boolean {
  return before + after === '';
}

/** A note for anchors: what is changed once is changed wherever the anchor is used. */
export function anchorNotes({ anchor }: YamlScalar): readonly string[] {
  if (anchor === undefined) return [];
  return [`The value has the anchor ${anchor}: what refers to it (*${anchor}) gets the variable too.`];
}

function doubleQuoted(text: string): string {
  return `"${escaped(text)}"`;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}

/** True when the text means itself without quotes. */
function isPlain(text: string, inFlow: boolean): boolean {
  if (/^[\s"'*&!%@`|>[\]{},#]|^[-?:](?:\s|$)|:(?:\s|$)|\s#|\s$/.test(text)) return false;
  return !inFlow || !/[[\]{},]/.test(text);
}
