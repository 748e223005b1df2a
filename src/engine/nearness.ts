// Judges whether a near word is near enough to a value to tell its type.
import type { Span } from '../base';
import { isDigit, isLower, isUpper } from './characters';
import { isHandedToClient, isHandedToImported, isImported } from './clientCall';
import { lineEnd, lineStart, type ValueContext } from './context';
import { isDigestName } from './digestNames';
import { identifierWords } from './identifierWords';
import { isIntroduced } from './introduced';
import { nearReach } from './nearWords';
import { isLoneTitle } from './owner';

/** `key`: in the value's own name; `line`: on its line; `block`: in the few lines around it. */
export type Nearness = 'key' | 'line' | 'block';

/** A near word, and how near it is. */
export interface NearEvidence {
  readonly nearness: Nearness;
  readonly word: Span;
}

/** Code units before a value where a near word may begin: in its name, which may be long, or in reach. */
const farthest = nearReach.before + 200;

/** Lines before and after the value in which a near word counts. */
const linesBefore = 5;
const linesAfter = 2;
/** The same before the value for one that an import names: other imports and the head of a function follow. */
const linesBehindImport = 12;

/** Names whose values are secrets of some sort: needed when the near word stands some lines away. */
const credentialWords = new Set(
  `key keys apikey token secret password passwd pwd pass auth authorization credential credentials pat access private
   signing bearer apitoken authtoken accesskey secretkey accesstoken login cert certificate dsn jwt`.split(
    /\s+/,
  ),
);

/** Names whose values look like keys and are none, beside the names of digests. */
const otherWords = new Set(
  'version nonce uuid guid build asset image color colour trace span correlation'.split(' '),
);

/** A quick look: whether one of the places (ascending) can be near enough to the value at all. */
export function isNear(places: readonly Span[], value: Span): boolean {
  const first = places[lowerBound(places, value.start - farthest)];
  return first !== undefined && first.start <= value.end + nearReach.after;
}

/** The best evidence among the places of a rule's near words (ascending), or undefined. */
export function nearestWord(
  text: string,
  value: Span,
  context: ValueContext,
  places: readonly Span[],
): NearEvidence | undefined {
  const name = context.key ? text.slice(context.key.start, context.key.end) : '';
  const nameWords = identifierWords(name);
  const isOther =
    isDigestName(name) || nameWords.some((word) => otherWords.has(word)) || isRequestNumber(nameWords);
  let best: NearEvidence | undefined;
  for (let index = lowerBound(places, value.start - farthest); index < places.length; index++) {
    const word = places[index] as Span;
    if (word.start > value.end + nearReach.after) break;
    // A word inside the value itself says nothing.
    if (word.start < value.end && value.start < word.end) continue;
    const nearness = nearnessOf(text, value, context, word);
    if (nearness && nearness !== 'key' && isInData(text, word)) continue;
    if (!nearness || (best && rank[nearness] >= rank[best.nearness])) continue;
    if (nearness !== 'key' && isOther) continue;
    if (
      nearness === 'block' &&
      !isCredentialPlace(text, value, nameWords, context) &&
      !(word.start < value.start && (isIntroduced(text, word, value) || isLoneTitle(text, word, value))) &&
      !isHandedOn(text, name, value, word) &&
      !(word.start < value.start && (isHandedToClient(text, value) || isHandedToImported(text, word, value)))
    )
      continue;
    best = { nearness, word };
    if (nearness === 'key') break;
  }
  return best;
}

const rank: Readonly<Record<Nearness, number>> = { key: 0, line: 1, block: 2 };

function nearnessOf(text: string, value: Span, context: ValueContext, word: Span): Nearness | undefined {
  if (context.key && word.start >= context.key.start && word.start < context.key.end) return 'key';
  const before = word.start < value.start;
  const gap = before ? text.slice(word.end, value.start) : text.slice(value.end, word.start);
  if (gap.length > (before ? nearReach.before : nearReach.after)) return undefined;
  const lines = countLineBreaks(gap);
  if (lines === 0) return 'line';
  const near = lines <= (before ? linesBefore : linesAfter);
  return near || (before && lines <= linesBehindImport && isImported(text, word)) ? 'block' : undefined;
}

/** Code units on either side of a near word that tell whether it came about by chance in base64. */
const dataReach = 60;
/** So long is no name that people write; data of this length has capitals and digits. */
const leastData = 48;
/** A word of three letters comes about in much shorter data: in the id of a document. */
const leastAroundShort = 16;

function isInData(text: string, { start, end }: Span): boolean {
  let from = start;
  let to = end;
  while (from > 0 && start - from < dataReach && isData(text.charCodeAt(from - 1))) from--;
  while (to < text.length && to - end < dataReach && isData(text.charCodeAt(to))) to++;
  if (to - from < (end - start < 4 ? leastAroundShort : leastData)) return false;
  const around = text.slice(from, start) + text.slice(end, to);
  return /\d\D+\d\D+\d/.test(around) && /[A-Z][^A-Z]+[A-Z]/.test(around);
}

/** Letters, digits, `+`, `/`. */
function isData(code: number): boolean {
  return isDigit(code) || isUpper(code) || isLower(code) || code === 43 || code === 47;
}

/** The start tag of an element, and the words before the value in it: `<token>Bearer …`. */
const elementBefore = /<([A-Za-z][\w:.-]{0,60})>[^<>\n]{1,40}$/;

/** Whether the value stands behind other words in an element that a word calls a credential. */
function isInElement(text: string, value: Span): boolean {
  const name = elementBefore.exec(text.slice(Math.max(0, value.start - 104), value.start))?.[1] ?? '';
  return identifierWords(name).some((word) => credentialWords.has(word));
}

/** `requestId`, but not the call of `request.setValue(…)`. */
function isRequestNumber(nameWords: readonly string[]): boolean {
  return nameWords.some((word, index) => word === 'request' && nameWords[index + 1] === 'id');
}

/** A value without a name (a positional argument, a list item in quotes) may be the key of a call that names the provider. */
function isCredentialPlace(
  text: string,
  value: Span,
  nameWords: readonly string[],
  context: ValueContext,
): boolean {
  if (nameWords.length === 0) return context.quote !== undefined || isInElement(text, value);
  return nameWords.some((word) => credentialWords.has(word));
}

/**
 * `let api = "…";` and then `https://api.acme.io?key=${api}`: whatever the name says, the provider gets the value.
 * The line of the near word, behind the value, hands the variable on.
 */
function isHandedOn(text: string, name: string, value: Span, word: Span): boolean {
  if (word.start < value.end || !/^[A-Za-z_$][\w$]*$/.test(name)) return false;
  const line = text.slice(
    lineStart(text, word.start, value.end),
    lineEnd(text, word.end, word.end + nearReach.after),
  );
  return new RegExp(`(?:[=&?/][$#%]?\\{|[+.,(]\\s?|\\$)${name.replaceAll('$', '\\$')}(?![\\w$])`).test(line);
}

function countLineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Index of the first place that begins at or after `offset`. */
function lowerBound(places: readonly Span[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
