// PowerShell, of Windows and of all systems.
import type { Node } from 'web-tree-sitter';
import { insert, replace } from '../edits';
import type { Language, Place, Site } from '../language';
import type { Lookup } from '../lookup';
import { notApplicable } from '../notApplicable';
import { reasons } from '../reasons';
import {
  around,
  cutLiteral,
  enclosing,
  isWhole,
  type Literal,
  readLiteral,
  parents,
  spanOf,
} from '../syntax';
import type { Edit, NotApplicable } from '../types';
import { scriptVariables } from './powershell/constants';
import { decode, expandable } from './powershell/strings';

export const powershell: Language = {
  id: 'powershell',
  title: 'PowerShell',
  family: 'powershell',
  languageIds: ['powershell'],
  grammar: 'tree-sitter-powershell.wasm',
  literals: ['expandable_string_literal', 'verbatim_string_characters'],
  habits: { quote: "'", indent: '    ' },
  place,
  readEnv,
  bind: () => ({ edits: [], names: new Map() }),
  install: (name) => `Install-Module ${name}`,
  putHelper,
  constants: scriptVariables,
};

function place(site: Site): Place | NotApplicable {
  if (site.path.endsWith('.psd1')) {
    return notApplicable(
      'A data file holds constants only: read the value in the script that uses the file.',
    );
  }
  const read = readLiteral(findLiteral(site), whyNot, decode);
  if (read.kind === 'notApplicable') return read;
  const { literal, value } = read;
  const noHelper = isScriptParameter(literal.node) ? beforeFunctions : undefined;
  return {
    kind: 'place',
    value,
    whole: isWhole(literal),
    as: isWhole(literal) ? 'alone' : 'hole',
    ...(noHelper !== undefined && { noHelper }),
    edits: (code) => [editFor(site, literal, code)],
  };
}

/** An expression in all versions; an empty variable counts as missing. */
function readEnv(_site: Site, _place: Place, name: string): Lookup {
  return {
    imports: [],
    packages: [],
    tight: true,
    expression: () => `if ($env:${name}) { $env:${name} } else { throw '${name} is not set' }`,
  };
}

/** Above the outermost statement around the secret and its comments: a function is there once its line has run. */
function putHelper(site: Site, code: string): Edit {
  const statement = [...around(site.root, site.span)].find((node) => isOutermost(node));
  const above = site.text.slice(0, statement?.startIndex ?? 0);
  const comments = /(?:(?<=^|\n)[ \t]*#(?!!|requires\b|>).*\n)*[ \t]*$/i.exec(above);
  return insert(comments?.index ?? 0, `${code}\n\n`);
}

function isOutermost(node: Node): boolean {
  return node.parent?.type === 'statement_list' && node.parent.parent?.type === 'program';
}

function findLiteral(site: Site): Literal | NotApplicable {
  for (const node of around(site.root, site.span)) {
    if (node.type === 'comment') return notApplicable(reasons.comment);
    const marks = delimiters(node);
    if (!marks) continue;
    return cutLiteral(node, site.text, { ...marks, isHole }, site.span);
  }
  return notApplicable(reasons.noLiteral);
}

function isHole(type: string): boolean {
  return /variable|sub_expression/.test(type);
}

/** The lengths of what stands around a literal's text; a here-string begins and ends with a line break. */
function delimiters(node: Node): { readonly open: number; readonly close: number } | undefined {
  switch (node.type) {
    case 'expandable_string_literal':
    case 'verbatim_string_characters':
      return { open: 1, close: 1 };
    case 'expandable_here_string_literal':
    case 'verbatim_here_string_characters':
      return {
        open: /^@["'][ \t]*\r?\n/.exec(node.text)?.[0].length ?? 2,
        close: /\r?\n["']@$/.exec(node.text)?.[0].length ?? 2,
      };
    case 'generic_token':
      return { open: 0, close: 0 };
    case 'switch_clause_condition':
      return /^(?:"[^"$`]*"|'[^']*')$/.test(node.text) ? { open: 1, close: 1 } : undefined;
    default:
      return undefined;
  }
}

function whyNot({ node }: Literal): string | undefined {
  if (enclosing(node, ['attribute'])) return reasons.annotation;
  if (enclosing(node, ['data_statement'])) return 'A data section holds constants only.';
  if (node.parent?.type === 'command_name') return reasons.noLiteral;
  return isFormat(node) ? reasons.format : undefined;
}

/** `"…" -f $x`: the grammar has many a layer around the literal. */
function isFormat(node: Node): boolean {
  for (const parent of parents(node)) {
    if (parent.startIndex !== node.startIndex) return false;
    if (parent.namedChildren.some((child) => child.type === 'format_operator')) return true;
  }
  return false;
}

/** The defaults of a script's own parameters are worked out before any line of it has run. */
function isScriptParameter(node: Node): boolean {
  return enclosing(node, ['param_block', 'function_statement'])?.parent?.type === 'program';
}

const beforeFunctions = "A default of the script's own parameters can use no function of the script.";

function editFor(site: Site, literal: Literal, code: string): Edit {
  const { node, open, before, after } = literal;
  const hole = `$(${code})`;
  if (isWhole(literal)) return replace(spanOf(node), standing(code));
  if (node.type === 'generic_token') return replace(spanOf(node), `"${before}${hole}${after}"`);
  if (open.includes('"')) return replace(site.span, hole);
  return replace(spanOf(node), expandable(literal, hole));
}

/** What is no single expression needs the dollar sign outside of texts, too; a variable needs nothing. */
function standing(code: string): string {
  if (/^\$\w+$/.test(code)) return code;
  return code.startsWith('if ') ? `$(${code})` : `(${code})`;
}
