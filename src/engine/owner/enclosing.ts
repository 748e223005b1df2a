// Is a word the name of the block that a value stands in: of a map, a section, an element, a paragraph with a heading?
import type { Span } from '../../base';
import { lineEnd, lineStart } from '../context';
import { identifierWords } from '../identifierWords';
import { neutralWords } from './words';

/** Lines that may stand between a heading and its value. */
const linesAfterHeading = 4;
/** Code units before the name on its line; a longer line is data. */
const longestHead = 400;

/** Behind the name of a map, a call or a block: `: {`, `=> [`, ` {`, `(`. */
const opensBracket = /^(?:["'\]]{0,2}\s{0,3}(?:=>|[:=])\s{0,3}[{[(]|["']?\s{1,3}\{|\()/;
/** Behind the name of an element, in its start tag. */
const restOfTag = /^(?:\s[^<>]{0,80})?>/;
/** The line of a section that has a name: `[agora]`. */
const namedSection = /^\s*\[[\w."' -]+\]\s*$/;
const anySection = /^\s*\[[^\]]*\]\s*$/m;
/** Behind the name of a mapping whose values stand on the lines below. */
const restOfMapping = /^["']?\s*:\s*(?:#.*)?$/;
/** A comment, a title, a list's item: `# Agora`, `## Agora API key`, `// agora (production)`. */
const heading =
  /^\s*(?:#{1,6}|\/\/+|\/\*+|<!--|--|;|%|\*{1,2}|-|=+)\s*([\w.&'()/ -]{2,50}?)\s*(?:\*\/|-->|\*{1,2}|=+)?:?\s*$/;
/** Words of titles that change nothing. */
const fillers = new Set('and for of in with to on integration integrations setup access account'.split(' '));
/** A heading of more words is a sentence. */
const longestHeading = 4;

/** Whether a map, a section, an element or a mapping has the word for its name, so that what is not in it is not its own. */
export function namesBlock(text: string, word: Span): boolean {
  const start = lineStart(text, word.start, word.start - longestHead);
  const rest = text.slice(word.end, lineEnd(text, word.end, word.end + longestHead));
  return (
    opensBracket.test(rest) ||
    (/<\/?$/.test(text.slice(Math.max(0, word.start - 2), word.start)) && restOfTag.test(rest)) ||
    restOfMapping.test(rest) ||
    namedSection.test(text.slice(start, word.end) + rest)
  );
}

/** Whether `word`, which stands before `value`, names the block around it. */
export function encloses(text: string, word: Span, value: Span): boolean {
  const gap = text.slice(word.end, value.start);
  if (opensBracket.test(gap)) return staysOpen(gap);
  if (text.charAt(word.start - 1) === '<' && restOfTag.test(gap))
    return !gap.toLowerCase().includes(`</${text.slice(word.start, word.end).toLowerCase()}`);
  const end = lineEnd(text, word.end, value.start);
  const start = lineStart(text, word.start, word.start - longestHead);
  if (end === value.start || start === word.start - longestHead) return false;
  const line = { start, end };
  const lineText = text.slice(line.start, line.end);
  const between = text.slice(line.end, lineStart(text, value.start));
  if (namedSection.test(lineText)) return !anySection.test(between);
  if (restOfMapping.test(text.slice(word.end, line.end)))
    return isDeeper(lineText, `${between}${text.slice(lineStart(text, value.start), value.start)}`);
  return (
    isHeading(lineText) &&
    // A title that has more to say is one of something else: `## Agora revisions`.
    isNamedAlone(lineText, { start: word.start - start, end: word.end - start }) &&
    (between.match(/\n/g)?.length ?? 0) <= linesAfterHeading &&
    !hasHeading(between)
  );
}

function isNamedAlone(title: string, word: Span): boolean {
  return [title.slice(0, word.start), title.slice(word.end)]
    .flatMap(identifierWords)
    .every((part) => /^\d{1,3}$/.test(part) || neutralWords.has(part) || fillers.has(part));
}

/** Whether the bracket that opens in the gap is still open at its end. */
function staysOpen(gap: string): boolean {
  let depth = 0;
  for (const character of gap) {
    if ('{[('.includes(character)) depth++;
    else if ('}])'.includes(character) && --depth <= 0) return false;
  }
  return depth > 0;
}

/** Whether all lines are indented more than the first. */
function isDeeper(first: string, lines: string): boolean {
  const indentation = indentationOf(first);
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .every((line) => indentationOf(line) > indentation);
}

function indentationOf(line: string): number {
  return /^[\s-]*/.exec(line)?.[0].length ?? 0;
}

function isHeading(line: string): boolean {
  const words = heading.exec(line)?.[1];
  return words !== undefined && words.trim().split(/\s+/).length <= longestHeading;
}

function hasHeading(lines: string): boolean {
  return lines.split('\n').some((line) => line.trim() !== '' && isHeading(line));
}
