// Lines that give a value to nothing but a provider's name, without a sign between the two: rows, titles, comments.
import type { Span } from '../../base';
import { lineEnd, lineStart } from '../context';
import { identifierWords } from '../identifierWords';
import { isAloneInList } from '../introduced';
import { neutralWords } from './words';

/** Code units of a line around a name; a longer line is data. */
const longestLine = 160;

/** `VALUE  # Agora`, `"VALUE", // agora (production)`: what stands behind a value, before the name that it is called. */
const comment = /^["'`]?[,;]?[ \t]{1,8}(?:#|\/\/|--|<-|\()[ \t]{0,3}$/;

/** Whether a comment right behind the value, with `word` and nothing else of meaning, says whose it is. */
export function isLabelBehind(text: string, word: Span, value: Span): boolean {
  if (!comment.test(text.slice(value.end, word.start))) return false;
  return areNeutral(text.slice(word.end, lineEnd(text, word.end, word.end + longestLine)));
}

/** `the key of Agora is VALUE`: before the name, and behind it. */
const noun =
  /\b(?:key|token|secret|password|credential)s?["'`*]{0,2} (?:of|for|to)\s(?:the\s|our\s|your\s)?["'`*]{0,2}$/i;
const copula = /^["'`*]{0,2}(?:\s(?:is|was|are)|\s?[:=])\s{1,2}["'`*]{0,2}$/;

/** Whether a sentence calls the value the key of the service that `word` names. */
export function isOfNoun(text: string, word: Span, value: Span): boolean {
  return (
    copula.test(text.slice(word.end, value.start)) &&
    noun.test(text.slice(lineStart(text, word.start, word.start - longestLine), word.start))
  );
}

/** `Agora;production;VALUE`: the cells between the first one and the value. */
const cells = /^["']? ?([,;|\t]) ?["']?(?:[\w .@-]{0,40}["']? ?\1 ?["']?){1,2}$/;
const endOfRow = /^["']? ?(?:[,;|\t\r]|$)/;

/** Whether `word` fills the first cell of a row, and the value one of the next. */
export function opensRow(text: string, word: Span, value: Span): boolean {
  return (
    cells.test(text.slice(word.end, value.start)) &&
    /^["']?$/.test(text.slice(lineStart(text, word.start, word.start - longestLine), word.start)) &&
    endOfRow.test(text.slice(value.end, lineEnd(text, value.end, value.end + 3)))
  );
}

/** Whether a line above, with `word` and nothing else of meaning, is the title of lines that hold one value each. */
export function isTitleAlone(text: string, word: Span, value: Span): boolean {
  const title = {
    start: lineStart(text, word.start, word.start - longestLine),
    end: lineEnd(text, word.end, word.end + longestLine),
  };
  return (
    title.end < value.start &&
    isAloneInList(text, title.end, value) &&
    areNeutral(`${text.slice(title.start, word.start)} ${text.slice(word.end, title.end)}`)
  );
}

function areNeutral(words: string): boolean {
  return identifierWords(words).every((word) => /^\d{1,3}$/.test(word) || neutralWords.has(word));
}
