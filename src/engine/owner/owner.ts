// Whose is a value that no word calls a key? `agora: …`, `new AgoraClient('…')`, a map or a section named Agora.
import { firstEndingAfter, type Span } from '../../base';
import { insertedColumnOf, nameOfCell } from '../assignment';
import { calleeOf, isClientName, isHandedToClient, isImported } from '../clientCall';
import { describeContext } from '../context';
import { identifierWords } from '../identifierWords';
import { answers, followsNoun, isListedBelow, isNoun } from '../introduced';
import type { NearEvidence } from '../nearness';
import { nearReach } from '../nearWords';
import { encloses, namesBlock } from './enclosing';
import { isLabelBehind, isLoneRow, isOfNoun, isTitleAlone, isTitledBeside, opensRow } from './labels';
import { isOrdinaryName } from './ordinaryNames';
import { callWords, neutralWords } from './words';

/** `Agora key is …`, `agora: …`, `| Agora | …`, `agora;…`, `agora/token …`, `agora::api_key::…`. */
const besides =
  /^(?:["'`*\])}]{0,3}\s{0,3}(?:[:=|,;>-]{1,2}|=>|:=)?\s{0,4}["'`*]{0,3}|["'`*]{0,2}(?:\s{1,2}|::|[:/|,;])(?:(?:api|access|app|auth|secret|live|test|prod|production)[ _-]?){0,2}(?:key|token|secret|password|credential|code)s?["'`*]{0,2}\s{0,2}(?:is|was|[:=|,;>-]{1,2}|=>|:=)?\s{0,3}["'`*]{0,2})$/i;
/** `agora auth login …`, `agora config set key …`: the program of the provider takes it. */
const command =
  /^(?: [a-z][a-z:-]{1,14}){0,3} (?:login|log-in|auth|authenticate|set-?(?:key|token)|token|key|secret)(?::[a-z]{2,10})? $/;
/** `"service": "agora", "value": "…"`; `agora,key,…`. */
const fields =
  /^["']?\s{0,2}[,;]\s{0,20}["']?(?:(?:api|access|secret|auth)[_-]?)?(?:value|val|key|token|secret|password|credential|apikey)["']?\s{0,2}[:=,;]\s{0,3}["']?$/i;

/** `agora = Client("id", "…")` */
const pairCall =
  /^\s{0,3}:?=\s{0,3}(?:(?:await|new)\s)?&?([A-Za-z_][\w.:]{0,60})\(\s{0,3}["'][^"'\n]{1,80}["'],\s{0,3}["'`]$/;

/** The place of the provider's name that `value` belongs to, or undefined; `places` are those of all names, ascending. */
export function ownerOf(text: string, value: Span, places: readonly Span[]): NearEvidence | undefined {
  const behind = firstEndingAfter(places, value.start);
  const names = places.slice(firstEndingAfter(places, value.start - nearReach.before - 1), behind).reverse();
  if (names.length === 0 && behind === places.length) return undefined;
  const key = describeContext(text, value).key;
  const place = {
    text,
    value,
    key,
    cell: nameOfCell(text, value) ?? insertedColumnOf(text, value),
    callee: calleeOf(text, value),
  };
  for (const word of names) {
    const nearness = tieOf(word, place);
    if (nearness) return { nearness, word };
  }
  const next = places[behind];
  if (next && mayLabel(next, place)) {
    if (isLabelBehind(text, next, value)) return { nearness: 'line', word: next };
    if (isTitledBeside(text, next, value)) return { nearness: 'block', word: next };
  }
  if (!isCalledCredential(place)) return undefined;
  const word = [...names, ...(next ? [next] : [])].find((name) => isBesideKey(name, place));
  return word && { nearness: 'block', word };
}

/** Whether a name that means one thing stands beside what hardly is a digest, or the id of something. */
function mayLabel(word: Span, { text, value }: Place): boolean {
  return (
    !isOrdinaryName(text.slice(word.start, word.end)) && endsWord(text, word) && !isHexadecimal(text, value)
  );
}

/** Lines between a value that is called a key, or handed to a client, and the name of the one service that stands near it. */
const linesToKey = { before: 3, after: 2 } as const;

/** Whether the name is in one of the lines around a value that is called a key; everyday words are in most lines. */
function isBesideKey(word: Span, { text, value }: Place): boolean {
  if (isOrdinaryName(text.slice(word.start, word.end)) || !endsWord(text, word)) return false;
  if (namesBlock(text, word)) return false;
  const isBefore = word.end <= value.start;
  const gap = isBefore ? text.slice(word.end, value.start) : text.slice(value.end, word.start);
  if (gap.length > (isBefore ? nearReach.before : nearReach.after)) return false;
  return lineBreaksOf(gap) <= (isBefore ? linesToKey.before : linesToKey.after);
}

function lineBreaksOf(gap: string): number {
  return gap.split('\n').length - 1;
}

/** `key: …`, `credentials loaded: …`: words that every service has for its keys, and no others in the name. */
function isCalledCredential({ text, value, key }: Place): boolean {
  const own = key ? identifierWords(text.slice(key.start, key.end)) : [];
  return (own.some(isNoun) && own.every((part) => neutralWords.has(part))) || followsNoun(text, value);
}

/** A value, the name that it is given, that of its column in a table, and the call that it is handed to. */
interface Place {
  readonly text: string;
  readonly value: Span;
  readonly key: Span | undefined;
  readonly cell: Span | undefined;
  readonly callee: Span | undefined;
}

/** What ties the value to the provider's name; undefined where the two only stand near each other. */
function tieOf(word: Span, place: Place): NearEvidence['nearness'] | undefined {
  const { text, value, key, callee } = place;
  const gap = text.slice(word.end, value.start);
  // Lists of names and digests have nothing else between the two.
  if (/^\s*$/.test(gap) && isHexadecimal(text, value)) return undefined;
  if (isInOtherColumn(place, gap)) return undefined;
  const isOrdinary = isOrdinaryName(text.slice(word.start, word.end));
  if (isInside(word, key) && isNamedAfter(text, withIndex(text, key), word, neutralWords)) {
    if (!isOrdinary || isPlainlyKey(text, value)) return 'key';
  }
  if (isInside(word, callee) && isNamedAfter(text, callee, word, callWords, neutralWords)) {
    if (!isOrdinary || isClientName(text.slice(callee.start, callee.end))) return 'line';
  }
  if (isOrdinary || !endsWord(text, word)) return undefined;
  if (
    besides.test(gap) ||
    fields.test(gap) ||
    command.test(gap) ||
    isClientName(pairCall.exec(gap)?.[1] ?? '') ||
    isOfNoun(text, word, value)
  )
    return 'line';
  if (mayLabel(word, place) && opensRow(text, word, value)) return 'line';
  // In a row whose column promises a key all other cells say whose it is.
  if (place.cell && !gap.includes('\n')) return 'line';
  if (isListedBelow(text, word, value) || answers(text, word, value)) return 'block';
  if (mayLabel(word, place) && isTitleAlone(text, word, value)) return 'block';
  if (isHandedToClient(text, value) && (isImported(text, word) || lineBreaksOf(gap) <= linesToKey.before))
    return 'block';
  const own = key ? identifierWords(text.slice(key.start, key.end)) : [];
  if (!own.every((part) => neutralWords.has(part))) return undefined;
  return isTitledBeside(text, word, value) || encloses(text, word, value) ? 'block' : undefined;
}

const setter = /(?:^|[._])(?:set|store|save)(?:[A-Z_]\w{0,30}|default)?$/;

/** In a table the column says what a value is; in a row without one ids and digests are likelier than keys. */
function isInOtherColumn({ text, value, cell, callee }: Place, gap: string): boolean {
  // `storage.setItem('agora', '…')` is no row.
  if (callee && setter.test(text.slice(callee.start, callee.end))) return false;
  if (cell) return !identifierWords(text.slice(cell.start, cell.end)).every((part) => neutralWords.has(part));
  if (!/^["'`]?\s{0,3}[,;|]/.test(gap) || !/^[0-9a-f-]+$/i.test(text.slice(value.start, value.end)))
    return false;
  return !followsNoun(text, value) && !isLoneRow(text, value);
}

/** Under a word of programs ids and digests are likelier than keys, and so are parameters of addresses. */
function isPlainlyKey(text: string, value: Span): boolean {
  const before = text.slice(Math.max(0, value.start - 40), value.start);
  return (
    /(?:=>|[=:])\s{0,4}["'`]?$/.test(before) &&
    !/[?&;]\w+=$/.test(before) &&
    !/^[0-9a-f-]+$/i.test(text.slice(value.start, value.end))
  );
}

function isHexadecimal(text: string, { start, end }: Span): boolean {
  return /^[0-9a-f]+$/i.test(text.slice(start, end));
}

function isInside(word: Span, name: Span | undefined): name is Span {
  return name !== undefined && word.start >= name.start && word.end <= name.end;
}

/** The name with the index behind it: in `agora[checksum]` that says what the value is. */
function withIndex(text: string, { start, end }: Span): Span {
  return {
    start,
    end: end + (/^\[["']?[\w.-]{1,40}["']?\]/.exec(text.slice(end, end + 50))?.[0].length ?? 0),
  };
}

/** Whether the name has nothing but the word and words that change nothing. */
function isNamedAfter(
  text: string,
  name: Span,
  word: Span,
  ...neutral: readonly ReadonlySet<string>[]
): boolean {
  const rest = [text.slice(name.start, word.start), text.slice(word.end, name.end)];
  return rest
    .flatMap(identifierWords)
    .every((part) => /^\d{1,3}$/.test(part) || neutral.some((words) => words.has(part)));
}

/** Near words may go on; a provider's name may not. */
function endsWord(text: string, { end }: Span): boolean {
  return !/[A-Za-z]/.test(text.charAt(end)) || /^[A-Z][a-z]/.test(text.slice(end, end + 2));
}
