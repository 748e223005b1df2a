// Finds the text of a JSON file that holds a secret, and the member it is the value of. Comments and commas before
// a closing bracket are let through, as the programs that read such files do.
import { contains, type Span } from '../../base';
import type { ConfigFile } from '../config';
import { notApplicable } from '../notApplicable';
import { reasons } from '../reasons';
import type { NotApplicable } from '../types';

/** A text with the way to it. */
export interface JsonText {
  readonly kind: 'jsonText';
  /** Keys and indexes from the top. */
  readonly path: readonly string[];
  /** The whole text, decoded. */
  readonly value: string;
  /** The literal with its quotes. */
  readonly span: Span;
  /** The literal with its key; absent for an element of a list. */
  readonly member?: Span;
}

/** True for JSON, with or without comments. */
export function isValidJson(text: string): boolean {
  const tokens = tokensOf(text);
  return tokens !== undefined && textsOf(tokens) !== undefined;
}

/** The text around the secret, or why there is none that could be changed. */
export function findJsonText({ text, span }: ConfigFile): JsonText | NotApplicable {
  const tokens = tokensOf(text);
  const texts = tokens && textsOf(tokens);
  if (!tokens || !texts)
    return notApplicable('The file is not valid JSON, so nothing is changed. Mend it first.');
  const found = texts.find((one) => contains(one.span, span));
  if (found) return found;
  const isComment = tokens.some((token) => token.text.startsWith('/') && contains(spanOf(token), span));
  return notApplicable(isComment ? reasons.comment : 'The secret does not stand in a value of the file.');
}

interface Token {
  readonly text: string;
  readonly start: number;
}

/** White space is dropped, comments are kept; undefined where something is no token. */
function tokensOf(text: string): readonly Token[] | undefined {
  const token = /[ \t\r\n\uFEFF]+|(\/\/[^\n]*|\/\*[^]*?\*\/|"(?:[^"\\\r\n]|\\[^\r\n])*"|[{}[\],:]|[-+.\w]+)/y;
  const tokens: Token[] = [];
  while (token.lastIndex < text.length) {
    const start = token.lastIndex;
    const found = token.exec(text);
    if (!found) return undefined;
    if (found[1] !== undefined) tokens.push({ text: found[1], start });
  }
  return tokens;
}

/** All texts that are values; undefined where the tokens are no JSON. */
function textsOf(all: readonly Token[]): readonly JsonText[] | undefined {
  const tokens = all.filter(({ text }) => !text.startsWith('/'));
  const texts: JsonText[] = [];
  let at = 0;
  const take = (text: string): boolean => tokens[at]?.text === text && ++at > 0;

  const readValue = (path: readonly string[], key?: Token): boolean => {
    if (take('{')) return readRest('}', () => readMember(path));
    let index = 0;
    if (take('[')) return readRest(']', () => readValue([...path, String(index++)]));
    const token = tokens[at++];
    if (!token || /^[}\],:]/.test(token.text)) return false;
    const value = decoded(token.text);
    if (value === undefined) return isPlain(token.text);
    const span = spanOf(token);
    const member = key && { member: { start: key.start, end: span.end } };
    texts.push({ kind: 'jsonText', path, value, span, ...member });
    return true;
  };
  const readMember = (path: readonly string[]): boolean => {
    const key = tokens[at++];
    const name = key && decoded(key.text);
    return name !== undefined && take(':') && readValue([...path, name], key);
  };
  const readRest = (close: string, read: () => boolean): boolean => {
    while (!take(close)) {
      if (!read()) return false;
      if (!take(',') && tokens[at]?.text !== close) return false;
    }
    return true;
  };
  return readValue([]) && at === tokens.length ? texts : undefined;
}

function isPlain(text: string): boolean {
  return /^(?:true|false|null|-?\d[\d.eE+-]*)$/.test(text);
}

function decoded(literal: string): string | undefined {
  if (!literal.startsWith('"')) return undefined;
  try {
    const text: unknown = JSON.parse(literal);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

function spanOf({ text, start }: Token): Span {
  return { start, end: start + text.length };
}
