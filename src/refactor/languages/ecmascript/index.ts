// What JavaScript and TypeScript share; the languages themselves only say what sets them apart.
import type { Node } from 'web-tree-sitter';
import { constantsIn, type ConstantShape } from '../../constants';
import { replace } from '../../edits';
import type { Language, Place, Site } from '../../language';
import { notApplicable } from '../../notApplicable';
import { reasons } from '../../reasons';
import { blockBelow, enclosing, isWhole, joined, type Literal, notUnderstood } from '../../syntax';
import type { Edit, NotApplicable } from '../../types';
import { settingOf, type Setting } from './contexts';
import { readEnv } from './environment';
import { declarations, globals } from './globals';
import { bind, importsEnd } from './imports';
import { asTemplate, decode, findLiteral } from './literals';
import { shipsToBrowser, whyFrozen } from './client';
import { whyNoAwait } from './modules';

export { boundName } from './imports';

/** What sets one of the languages apart. */
export interface Dialect {
  readonly id: string;
  readonly title: string;
  readonly family: 'javascript' | 'typescript';
  readonly languageIds: readonly string[];
  readonly grammar: string;
}

export function ecmascript(dialect: Dialect): Language {
  return {
    ...dialect,
    literals: ['string'],
    library: globals,
    habits: { quote: "'", indent: '  ' },
    place,
    readEnv: (site, at, name) => readEnv(site, at, name, dialect.family === 'typescript'),
    bind,
    putHelper,
    constants: (site) => constantsIn(site, constants),
    install: (name) => `npm install ${name}`,
  };
}

/** `const` of the file's top level. */
const constants: ConstantShape = {
  types: ['variable_declarator'],
  name: 'name',
  value: 'value',
  declarations: { ...declarations, object_pattern: '*' },
  isShared: ({ parent }) =>
    parent?.type === 'lexical_declaration' &&
    parent.childForFieldName('kind')?.text === 'const' &&
    /^(?:program|export_statement)$/.test(parent.parent?.type ?? ''),
};

function place(site: Site): Place | NotApplicable {
  const literal = findLiteral(site);
  if (literal.kind === 'notApplicable') return literal;
  const whole = isWhole(literal);
  const setting = settingOf(literal.node, whole);
  if (setting.kind === 'notApplicable') return setting;
  const frozen = whyFrozen(site, literal.node);
  if (frozen !== undefined) return notApplicable(frozen);
  if (shipsToBrowser(site)) return notApplicable(reasons.client);
  const value = decode(literal);
  if (value === undefined) return notApplicable(notUnderstood);
  const noAwait = whyNoAwait(site, literal.node);
  return {
    kind: 'place',
    value,
    whole,
    as: whole ? setting.as : 'hole',
    ...(noAwait !== undefined && { noAwait }),
    ...(setting.fallbackOf !== undefined && { fallbackOf: setting.fallbackOf }),
    edits: (expression) => [edit(site, literal, setting, expression)],
  };
}

function edit(site: Site, literal: Literal, setting: Setting, expression: string): Edit {
  if (!isWhole(literal) && literal.open === '`') return replace(site.span, `\${${expression}}`);
  const text = textFor(literal, expression);
  const begin = /^[(`]/.test(text) && continuesLineAbove(literal.node) ? ';' : '';
  return replace(setting.outer, begin + setting.open + text + setting.close);
}

function textFor(literal: Literal, expression: string): string {
  if (isWhole(literal)) return expression;
  return asTemplate(literal, expression) ?? `(${joined(literal, '+', expression)})`;
}

/** A literal begins a statement; a parenthesis or a template would go on with one that has no semicolon. */
function continuesLineAbove(node: Node): boolean {
  const statement = enclosing(node, ['expression_statement']);
  if (statement?.startIndex !== node.startIndex) return false;
  let above = statement.previousNamedSibling;
  while (above?.type.endsWith('comment')) above = above.previousNamedSibling;
  return above !== null && endsByLineBreak.test(above.type) && !above.text.endsWith(';');
}

const endsByLineBreak =
  /^(?:(?:expression|return|throw|break|continue|do|debugger|import|export)_statement|(?:lexical|variable)_declaration)$/;

/** Function declarations are hoisted; one that keeps what it fetched needs its cache before the first call. */
function putHelper(site: Site, code: string, hoisted: boolean): Edit {
  return blockBelow(site.text, hoisted ? site.text.trimEnd().length : importsEnd(site), code);
}
