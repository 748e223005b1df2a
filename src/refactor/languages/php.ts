// PHP, from 8.0 on, where `throw` is an expression.
import type { Node } from 'web-tree-sitter';
import { replace } from '../edits';
import type { Language, Place, Site } from '../language';
import type { Lookup } from '../lookup';
import { notApplicable } from '../notApplicable';
import { reasons } from '../reasons';
import {
  enclosing,
  freeName,
  isField,
  isWhole,
  joined,
  lineAbove,
  type Literal,
  readLiteral,
  spanOf,
} from '../syntax';
import type { Edit, NotApplicable } from '../types';
import { asDefine, constantPlaceOf, definedConstants } from './php/constants';
import { faultFor } from './php/fault';
import { decode, findLiteral } from './php/literals';
import { functions } from './php/functions';
import { atTop, bind } from './php/uses';

export const php: Language = {
  id: 'php',
  title: 'PHP',
  family: 'php',
  languageIds: ['php'],
  grammar: 'tree-sitter-php.wasm',
  literals: ['string', 'encapsed_string'],
  habits: { quote: "'", indent: '    ' },
  place,
  readEnv,
  bind,
  library: functions,
  install: (name) => `composer require ${name}`,
  // A function that is defined under a condition is there only from then on.
  putHelper: atTop,
};

function place(site: Site): Place | NotApplicable {
  const read = readLiteral(findLiteral(site), whyNot, decode);
  if (read.kind === 'notApplicable') return read;
  const { literal, value } = read;
  const fallback = isWhole(literal) ? fallbackOf(literal.node) : undefined;
  const base = { kind: 'place', value, whole: isWhole(literal) } as const;
  if (fallback) {
    const { outer, name } = fallback;
    return {
      ...base,
      as: standingOf(outer),
      fallbackOf: name,
      edits: (text) => [replace(spanOf(outer), text)],
    };
  }
  const element = constantPlaceOf(literal.node);
  if (element) {
    const trial = asDefine(site, element, literal.node, '');
    if (trial && 'kind' in trial) return trial;
    return {
      ...base,
      as: isWhole(literal) ? 'alone' : 'operand',
      edits: constantEdits(site, literal, element),
    };
  }
  if (literal.node.type === 'heredoc_body') {
    const edits = heredocEdits(site, literal);
    return typeof edits === 'function' ? { ...base, as: 'alone', edits } : edits;
  }
  return {
    ...base,
    as: isWhole(literal) ? standingOf(literal.node) : 'operand',
    edits: (expression) => [replace(spanOf(literal.node), textFor(literal, expression))],
  };
}

/** `getenv` gives false for a missing variable, and `?:` catches the empty one too. */
function readEnv(site: Site, _place: Place, name: string): Lookup {
  return {
    imports: [],
    packages: [],
    tight: false,
    expression: (w) => `${readOf(site, w.string(name))} ?: ${faultFor(site, name, w)}`,
  };
}

/** Libraries that read `.env` don't all fill what `getenv` reads: a file that reads otherwise goes on so. */
function readOf({ text, path }: Site, name: string): string {
  if (/\bgetenv\(/.test(text)) return `getenv(${name})`;
  // Laravel's `env` gives null elsewhere, once the configuration is cached.
  if (/(?:^|\/)config\/[\w-]+\.php$/.test(path) && /(?<![\w>:$])env\(\s*["']/.test(text))
    return `env(${name})`;
  const array = /\$_(?:ENV|SERVER)(?=\[["'])/.exec(text)?.[0];
  return array === undefined ? `getenv(${name})` : `(${array}[${name}] ?? null)`;
}

function whyNot({ node }: Literal): string | undefined {
  const parent = node.parent;
  if (enclosing(node, ['declare_directive', 'namespace_use_declaration'])) return reasons.module;
  if (enclosing(node, ['encapsed_string', 'heredoc'])?.type === 'encapsed_string') return reasons.noLiteral;
  if (parent?.type === 'expression_statement') return reasons.documentation;
  const list = parent?.type === 'argument' ? parent.parent : undefined;
  const callee = list?.parent?.childForFieldName('function')?.text ?? '';
  const isFirst = list?.firstNamedChild?.equals(parent ?? node) === true;
  if (isFirst && /^\\?v?s?printf$/.test(callee)) return reasons.format;
  return undefined;
}

/** In a namespace the leading backslash finds the constant that `define` made. */
function constantEdits(
  site: Site,
  literal: Literal,
  element: Node,
): (expression: string, name: string) => readonly Edit[] {
  return (expression, name) => {
    const { node } = literal;
    const isAlone = node.parent?.equals(element) === true || standingOf(node) === 'alone';
    const joint = isWhole(literal) ? expression : joined(literal, '.', expression);
    const value = isAlone ? joint : `(${joint})`;
    const defined = element.type === 'const_element' ? asDefine(site, element, node, value) : undefined;
    if (defined && !('kind' in defined)) return defined;
    const bare = expression.replace(/^\((.*)\)$/s, '$1');
    const known = definedConstants(site).find(({ value }) => value === bare)?.name;
    const constant = known ?? constantFor(site, name);
    const { quote } = site.style;
    const use = isWhole(literal) ? `\\${constant}` : joined(literal, '.', `\\${constant}`);
    const definition = `define(${quote}${constant}${quote}, ${bare});`;
    return [...(known === undefined ? [atTop(site, definition)] : []), replace(spanOf(node), use)];
  };
}

/** The variable's name; for an entry of a manager, `app/acme-key`, what the variable would be called. */
function constantFor(site: Site, name: string): string {
  if (/^\w+$/.test(name)) return freeName(site.text.replaceAll(/getenv\([^)]*\)/g, ''), name);
  const words = name.slice(name.lastIndexOf('/') + 1).replace(/\W/g, '_');
  return freeName(site.text, (/^\d/.test(words) ? `_${words}` : words).toUpperCase());
}

/** A heredoc shows variables only, so the value is put into one first. */
function heredocEdits(
  site: Site,
  literal: Literal,
): ((expression: string, name: string) => readonly Edit[]) | NotApplicable {
  const heredoc = literal.node.parent ?? literal.node;
  if (isWhole(literal))
    return (expression) => [
      replace(spanOf(heredoc), standingOf(heredoc) === 'operand' ? `(${expression})` : expression),
    ];
  const statement = statementOf(heredoc);
  if (!statement)
    return notApplicable('There is no statement before which the value could be put into a variable.');
  return (expression, name) => {
    const variable = freeName(site.text, camelCase(name));
    return [
      lineAbove(site.text, statement.startIndex, `$${variable} = ${expression};`),
      replace(site.span, `{$${variable}}`),
    ];
  };
}

function statementOf(node: Node): Node | undefined {
  for (let one: Node | null = node; one; one = one.parent) {
    if (one.parent && /^(?:program|compound_statement)$/.test(one.parent.type)) return one;
  }
  return undefined;
}

function camelCase(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase());
}

function textFor(literal: Literal, expression: string): string {
  if (isWhole(literal)) return expression;
  const text = joined(literal, '.', expression);
  const parent = literal.node.parent;
  const chained = parent?.type === 'binary_expression' && parent.childForFieldName('operator')?.text === '.';
  return chained || standingOf(literal.node) === 'alone' ? text : `(${text})`;
}

function standingOf(node: Node): 'alone' | 'operand' {
  return loose.has(node.parent?.type ?? '') ? 'alone' : 'operand';
}

const loose = new Set([
  'assignment_expression',
  'argument',
  'return_statement',
  'array_element_initializer',
  'echo_statement',
  'parenthesized_expression',
  'match_conditional_expression',
  'match_default_expression',
  'arrow_function',
]);

/** `getenv('NAME') ?: 'literal'` and its relatives, and `env('NAME', 'literal')`. */
function fallbackOf(node: Node): { readonly outer: Node; readonly name: string } | undefined {
  const parent = node.parent;
  if (parent?.type === 'argument') {
    const call = parent.parent?.parent;
    const name = /^(?:getenv|env)\(\s*["'](\w+)["']\s*,/.exec(call?.text ?? '')?.[1];
    return call && name !== undefined && call.text.startsWith('env') ? { outer: call, name } : undefined;
  }
  const isFallback =
    (parent?.type === 'conditional_expression' && !parent.childForFieldName('body')) ||
    (parent?.type === 'binary_expression' && parent.childForFieldName('operator')?.text === '??');
  if (!isFallback || isField(node, 'left') || isField(node, 'condition')) return undefined;
  const read = parent.firstNamedChild?.text ?? '';
  const name = /^(?:getenv\(\s*["'](\w+)["']\s*\)|\$_(?:ENV|SERVER)\[["'](\w+)["']\])$/.exec(read);
  const found = name?.[1] ?? name?.[2];
  return found === undefined ? undefined : { outer: parent, name: found };
}
