// Finds the YAML scalar that holds a secret, and cuts it at the secret's ends.
import { isMap, isPair, isScalar, isSeq, parse, parseAllDocuments, visit } from 'yaml';
import type { Document, Node, Pair, Scalar } from 'yaml';
import { contains, type Span } from '../../base';
import type { ConfigFile } from '../config';
import { notApplicable } from '../notApplicable';
import { reasons } from '../reasons';
import type { NotApplicable } from '../types';

/** How a scalar is written. */
export type YamlStyle = 'plain' | 'single' | 'double' | 'block';

/** A scalar and the way to it. */
export interface YamlScalar {
  readonly kind: 'yamlScalar';
  readonly file: ConfigFile;
  readonly document: Document.Parsed;
  /** The collections and pairs around the scalar, outside in. */
  readonly parents: readonly (Node | Pair)[];
  /** Keys and indexes from the top of the document. */
  readonly path: readonly (string | number)[];
  readonly style: YamlStyle;
  /** The scalar with its quotes, without anchor and tag. */
  readonly span: Span;
  /** True within `[…]` or `{…}`, where commas and brackets end a plain scalar. */
  readonly inFlow: boolean;
  readonly anchor?: string;
  /** What stands before and after the secret, and the secret, decoded. */
  readonly before: string;
  readonly value: string;
  readonly after: string;
}

/** True when all documents of the text can be read. */
export function isValidYaml(text: string): boolean {
  return documentsOf(text).every((document) => document.errors.length === 0);
}

/** True for a file that the editor or its name says is YAML. */
export function isYaml({ name, languageId }: ConfigFile): boolean {
  return /\.ya?ml$/.test(name) || languageId === 'yaml' || languageId === 'dockercompose';
}

/** The scalar around the secret, or why there is none that could be changed. */
export function findYamlScalar(file: ConfigFile): YamlScalar | NotApplicable {
  const documents = documentsOf(file.text);
  if (documents.some((document) => document.errors.length > 0)) {
    return notApplicable(/\{\{|\{%/.test(file.text) ? templated : invalid);
  }
  for (const document of documents) {
    const found = scalarIn(document, file.span);
    if (!found) continue;
    if (found.isKey) return notApplicable('The secret stands in a key, and keys are not looked up.');
    const tag = found.scalar.tag;
    if (tag !== undefined && !tag.startsWith('tag:yaml.org')) {
      return notApplicable(`The tag ${tag} gives the value a meaning of its own, so it is left as it is.`);
    }
    return cut(file, document, found);
  }
  const line = file.text.slice(file.text.lastIndexOf('\n', file.span.start - 1) + 1, file.span.start);
  return notApplicable(
    /(?:^|\s)#/.test(line) ? reasons.comment : 'The secret does not stand in a value of the file.',
  );
}

const templated =
  'The file is a template that can be read only after it is filled in: move the value to a variable by hand.';
const invalid = 'The file is not valid YAML, so nothing is changed. Mend it first.';

interface Found {
  readonly scalar: Scalar;
  readonly span: Span;
  readonly isKey: boolean;
  readonly parents: readonly (Node | Pair)[];
}

function documentsOf(text: string): readonly Document.Parsed[] {
  // Messages would quote the text; looking for keys that stand twice takes its time in long maps.
  const documents = parseAllDocuments(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
  return Array.isArray(documents) ? documents : [];
}

function scalarIn(document: Document.Parsed, span: Span): Found | undefined {
  let found: Found | undefined;
  visit(document, {
    Scalar: (key, scalar, path) => {
      const [start, end] = scalar.range ?? [0, 0];
      if (!contains({ start, end }, span)) return undefined;
      const parents = path.filter((one) => isMap(one) || isSeq(one) || isPair(one));
      found = { scalar, span: { start, end }, isKey: key === 'key', parents };
      return visit.BREAK;
    },
  });
  return found;
}

function cut(
  file: ConfigFile,
  document: Document.Parsed,
  { scalar, span, parents }: Found,
): YamlScalar | NotApplicable {
  const style = styles[scalar.type ?? ''];
  if (!style) return notApplicable(reasons.noLiteral);
  const base = {
    kind: 'yamlScalar',
    file,
    document,
    parents,
    path: pathOf(parents, scalar),
    style,
    inFlow: parents.some((parent) => 'flow' in parent && parent.flow),
    ...(scalar.anchor !== undefined && { anchor: scalar.anchor }),
  } as const;
  const written = file.text.slice(span.start, span.end);
  if (style === 'block') return cutBlock({ ...base, span }, written, scalar);
  if (/[\r\n]/.test(written)) {
    return notApplicable('The value goes over several lines without a block style, so it is left as it is.');
  }
  const quotes = style === 'plain' ? 0 : 1;
  const inner = { start: span.start + quotes, end: span.end - quotes };
  const pieces = [
    file.text.slice(inner.start, file.span.start),
    file.text.slice(file.span.start, file.span.end),
    file.text.slice(file.span.end, inner.end),
  ].map((piece) => decoded(piece, style));
  const [before, value, after] = pieces;
  const isInside = contains(inner, file.span);
  if (!isInside || before === undefined || value === undefined || after === undefined) {
    return notApplicable('The secret begins or ends within an escape sequence or a quote of the value.');
  }
  return { ...base, span, before, value, after };
}

/** A block holds its text as it is; a secret over several lines must be all of it, for each line is indented. */
function cutBlock(
  base: Omit<YamlScalar, 'before' | 'value' | 'after'>,
  written: string,
  scalar: Scalar,
): YamlScalar | NotApplicable {
  const { file } = base;
  const header = /^[^\n]*\n[ \t\r\n]*/.exec(written)?.[0].length ?? 0;
  const end = base.span.start + written.trimEnd().length;
  const span = { start: base.span.start, end };
  const content = { start: span.start + header, end };
  if (!contains(content, file.span)) return notApplicable(reasons.noLiteral);
  const before = file.text.slice(content.start, file.span.start);
  const after = file.text.slice(file.span.end, content.end);
  const secret = file.text.slice(file.span.start, file.span.end);
  if (!secret.includes('\n')) return { ...base, span, before, value: secret, after };
  if (before + after !== '') {
    return notApplicable("The secret is a part of a text over several lines, which a variable can't fill.");
  }
  return { ...base, span, before, value: String(scalar.value).trimEnd(), after };
}

const styles: Readonly<Partial<Record<string, YamlStyle>>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

function pathOf(parents: readonly (Node | Pair)[], scalar: Scalar): (string | number)[] {
  return parents.flatMap((parent, index): (string | number)[] => {
    if (isPair(parent)) return isScalar(parent.key) ? [String(parent.key.value)] : ['?'];
    return isSeq(parent) ? [parent.items.indexOf(parents[index + 1] ?? scalar)] : [];
  });
}

/** The text of a piece of a quoted or plain scalar; undefined when it is cut within an escape. */
function decoded(piece: string, style: YamlStyle): string | undefined {
  if (style === 'plain') return piece;
  if (style === 'single') {
    return /^(?:[^']|'')*$/.test(piece) ? piece.replaceAll("''", "'") : undefined;
  }
  if (!/^(?:[^"\\]|\\[^xXuU]|\\x[\dA-Fa-f]{2}|\\u[\dA-Fa-f]{4}|\\U[\dA-Fa-f]{8})*$/.test(piece))
    return undefined;
  const text: unknown = parse(`"${piece}"`);
  return typeof text === 'string' ? text : undefined;
}
