// Do words call a value a credential that has no name which does? `credentials loaded: …`, `here is the token for Acme:`.
import type { Span } from '../base';
import { lineEnd, lineStart } from './context';
import { identifierWords } from './identifierWords';

/** What a sentence, a title or a list calls credentials. */
const nouns = new Set(
  `key keys apikey apikeys token tokens apitoken secret secrets password passwords passcode credential credentials`.split(
    /\s+/,
  ),
);

/** What may stand before the noun in one name with it. */
const kinds = new Set('api access app auth bearer client private secret service'.split(' '));

/** Words right before the value among which one may be the noun. */
const mostWords = 2;
/** Code units before a value in which they stand, and those of the marks before one that is alone on its line. */
const longestWords = 80;
const longestMark = 40;
/** Code units of a title; more are a paragraph. */
const longestTitle = 160;

/** Before a value that stands alone on its line: a bullet, a number, a quotation's or a comment's sign, a quote. */
const markBefore = /^\s*(?:(?:[>*+$#|-]|\/\/|\d{1,2}[.)])\s{1,4})?["'`]{0,3}$/;
const markBehind = /^["'`]{0,3}[,;]?\s*$/;
/** A line between a title and the value: empty, a fence, or a value alone on its line, too. */
const listLine = /^(?:\s*|\s*(?:```|~~~)\w*\s*|\s*(?:[>*+$#|-]\s{1,4})?["'`]?[^\s"'`]{8,300}["'`]?[,;]?\s*)$/;

/** Whether words on its line, or the title with `word` over a list that it stands in, say that the value is a credential. */
export function isIntroduced(text: string, word: Span, value: Span): boolean {
  return followsNoun(text, value) || isListedBelow(text, word, value) || answers(text, word, value);
}

/** Whether one of the words right before the value, on its line, calls it a credential. */
export function followsNoun(text: string, value: Span): boolean {
  const line = text.slice(lineStart(text, value.start, value.start - longestWords), value.start);
  const phrase = /(?<![\w' -])[\w' -]+$/.exec(line.replace(/\s?[:=]?\s{0,4}["'`*]{0,3}$/, ''))?.[0] ?? '';
  return phrase
    .trim()
    .split(' ')
    .slice(-mostWords)
    .some((word) => isNounAlone(identifierWords(word)));
}

/** Whether the value is alone on its line and in a list whose title has the word and calls the values credentials. */
export function isListedBelow(text: string, word: Span, value: Span): boolean {
  const titleEnd = lineEnd(text, word.end, word.end + longestTitle);
  if (!isAloneInList(text, titleEnd, value)) return false;
  const title = text.slice(lineStart(text, word.start, word.start - longestTitle), titleEnd).trim();
  // What ends like a sentence says nothing of the next line.
  return !/[.!,"'`]$/.test(title) && title.split(/\s+/).some(holdsNoun);
}

/** Whether the value is alone on its line, and nothing but such values stands between it and the end of a title. */
export function isAloneInList(text: string, titleEnd: number, value: Span): boolean {
  const start = lineStart(text, value.start, value.start - longestMark);
  if (titleEnd > start || !markBefore.test(text.slice(start, value.start))) return false;
  if (!markBehind.test(text.slice(value.end, lineEnd(text, value.end, value.end + longestMark))))
    return false;
  return text
    .slice(titleEnd, start)
    .split('\n')
    .every((line) => listLine.test(line));
}

/** The line of an answer before its value: who gives it, and some words. */
const answerBefore =
  /^\s*(?:[>*-] )?(?:[\w@][\w .@-]{0,40}[:>] {1,3})?(?:[A-Za-z']{1,12}[,:!]? ){0,6}["'`]?$/;
const answerBehind = /^["'`]?[.!]?\s*$/;

/** `ann: what is the Acme key?`, `bob: sure, VALUE`: whether the value answers a question that has the word. */
export function answers(text: string, word: Span, value: Span): boolean {
  const end = lineEnd(text, word.end, word.end + longestTitle);
  const start = lineStart(text, value.start, value.start - longestTitle);
  if (end > start || !/^\s{0,8}$/.test(text.slice(end, start))) return false;
  const question = text.slice(lineStart(text, word.start, word.start - longestTitle), end).trim();
  return (
    question.endsWith('?') &&
    question.split(/[^\w-]+/).some(holdsNoun) &&
    answerBefore.test(text.slice(start, value.start)) &&
    answerBehind.test(text.slice(value.end, lineEnd(text, value.end, value.end + longestMark)))
  );
}

/** `token`, `api-key`; other names tell of something else: `rowKey`, `Sec-WebSocket-Key`, `requestTokenId`. */
function isNounAlone(words: readonly string[]): boolean {
  return isNoun(words.at(-1) ?? '') && words.slice(0, -1).every((word) => kinds.has(word));
}

/** Whether one of the words of a name calls it a credential. */
export function holdsNoun(words: string): boolean {
  return identifierWords(words).some(isNoun);
}

/** @param word in lower case */
export function isNoun(word: string): boolean {
  return nouns.has(word);
}
