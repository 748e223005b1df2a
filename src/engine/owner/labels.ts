// Lines that give a value to nothing but a provider's name, without a sign between the two: rows, titles, comments.
import type { Span } from '../../base';
import { lineEnd, lineStart } from '../context';
import { identifierWords } from '../identifierWords';
import { holdsNoun, isAloneInList } from '../introduced';
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

/** The same of one value, where no others stand close by: lists of names and digests have lines of both in turns. */
export function isLoneTitle(text: string, word: Span, value: Span): boolean {
  if (!isTitleAlone(text, word, value)) return false;
  const start = lineStart(text, word.start, word.start - longestLine);
  return (
    !digest.test(text.slice(Math.max(0, start - longestLine), start)) &&
    !digest.test(text.slice(word.end, value.start)) &&
    !digest.test(text.slice(value.end, value.end + longestLine))
  );
}

/** A digest, a colour, an id: what rows of names and digests have. */
const digest = /(?<![0-9a-f])[0-9a-f]{12,}/i;

/** Whether a name and the value fill a line, and the lines beside it are no rows of digests. */
export function isLoneRow(text: string, value: Span): boolean {
  const start = lineStart(text, value.start, value.start - longestLine);
  const end = lineEnd(text, value.end, value.end + longestLine);
  const line = text.slice(start, end);
  if (!/^[A-Za-z][\w .-]{1,60}[,;|] ?[0-9a-f-]+\s*$/i.test(line)) return false;
  const before =
    text
      .slice(Math.max(0, start - longestLine), start)
      .trimEnd()
      .split('\n')
      .at(-1) ?? '';
  const behind =
    text
      .slice(end, end + longestLine)
      .trimStart()
      .split('\n')[0] ?? '';
  return !digest.test(before) && !digest.test(behind);
}

/** A line of a comment, or of words, that is about a credential. */
const about = /^(?:(?:#{1,6}|\/\/+|\/\*+|<!--|--|[;%*^-])[ \t]{0,3})?[A-Za-z][\w .,'&()/*>-]{4,140}:?$/;

/**
 * Whether the line above the value is a comment that has the word and calls what follows a credential, or the line below
 * a value that is alone calls it one: `# the keys that the Agora job takes` over `value = "…"`.
 */
export function isTitledBeside(text: string, word: Span, value: Span): boolean {
  const start = lineStart(text, word.start, word.start - longestLine);
  const end = lineEnd(text, word.end, word.end + longestLine);
  const line = text.slice(start, end).trim();
  if (!about.test(line) || !line.split(/[^\w-]+/).some(holdsNoun)) return false;
  if (end < value.start)
    return /^(?:#|\/|<!--|--|;|%|\*)/.test(line) && /^\s*\n[^\n]*$/.test(text.slice(end, value.start));
  const behind = text.slice(value.end, start);
  return (
    /^["'`]?\s*\n$/.test(behind) &&
    /(?:^|\n)[ \t]{0,16}["'`]?$/.test(text.slice(Math.max(0, value.start - 20), value.start))
  );
}

function areNeutral(words: string): boolean {
  return identifierWords(words).every((word) => /^\d{1,3}$/.test(word) || neutralWords.has(word));
}
