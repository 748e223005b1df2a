// Whose is a value that no word calls a key? `agora: …`, `new AgoraClient('…')`, a map or a section named Agora.
import { firstEndingAfter, type Span } from '../../base';
import { calleeOf, isClientName, isHandedToClient, isImported } from '../clientCall';
import { describeContext } from '../context';
import { identifierWords } from '../identifierWords';
import type { NearEvidence } from '../nearness';
import { nearReach } from '../nearWords';
import { encloses } from './enclosing';
import { isOrdinaryName } from './ordinaryNames';
import { callWords, neutralWords } from './words';

/** `Agora key is …`, `agora: …`, `| Agora | …`. */
const besides =
  /^(?:["'`*\])}]{0,3}\s{0,3}(?:[:=|,>-]{1,2}|=>|:=)?\s{0,4}["'`*]{0,3}|["'`*]{0,2}\s{1,2}(?:(?:api|access|app|auth|secret|live|test|prod|production)[ _-]?){0,2}(?:key|token|secret|password|credential|code)s?["'`*]{0,2}\s{0,2}(?:is|was|[:=|>-]{1,2}|=>)?\s{0,3}["'`*]{0,2})$/i;
/** `"service": "agora", "value": "…"`; `agora,key,…`. */
const fields =
  /^["']?\s{0,2}[,;]\s{0,20}["']?(?:(?:api|access|secret|auth)[_-]?)?(?:value|val|key|token|secret|password|credential|apikey)["']?\s{0,2}[:=,;]\s{0,3}["']?$/i;

/** `agora = Client("id", "…")` */
const pairCall =
  /^\s{0,3}:?=\s{0,3}(?:(?:await|new)\s)?&?([A-Za-z_][\w.:]{0,60})\(\s{0,3}["'][^"'\n]{1,80}["'],\s{0,3}["'`]$/;

/** The place of the provider's name that `value` belongs to, or undefined; `places` are those of all names, ascending. */
export function ownerOf(text: string, value: Span, places: readonly Span[]): NearEvidence | undefined {
  const names = places.slice(
    firstEndingAfter(places, value.start - nearReach.before - 1),
    firstEndingAfter(places, value.start),
  );
  if (names.length === 0) return undefined;
  const place = { text, value, key: describeContext(text, value).key, callee: calleeOf(text, value) };
  for (const word of names.reverse()) {
    const nearness = tieOf(word, place);
    if (nearness) return { nearness, word };
  }
  return undefined;
}

/** A value, the name that it is given and the call that it is handed to. */
interface Place {
  readonly text: string;
  readonly value: Span;
  readonly key: Span | undefined;
  readonly callee: Span | undefined;
}

/** What ties the value to the provider's name; undefined where the two only stand near each other. */
function tieOf(word: Span, { text, value, key, callee }: Place): NearEvidence['nearness'] | undefined {
  const gap = text.slice(word.end, value.start);
  // Lists of names and digests have nothing else between the two.
  if (/^\s*$/.test(gap) && isHexadecimal(text, value)) return undefined;
  const isOrdinary = isOrdinaryName(text.slice(word.start, word.end));
  if (isInside(word, key) && isNamedAfter(text, key, word, neutralWords)) {
    if (!isOrdinary || isPlainlyKey(text, value)) return 'key';
  }
  if (isInside(word, callee) && isNamedAfter(text, callee, word, callWords, neutralWords)) {
    if (!isOrdinary || isClientName(text.slice(callee.start, callee.end))) return 'line';
  }
  if (isOrdinary || !endsWord(text, word)) return undefined;
  if (besides.test(gap) || fields.test(gap) || isClientName(pairCall.exec(gap)?.[1] ?? '')) return 'line';
  if (isImported(text, word) && isHandedToClient(text, value)) return 'block';
  const own = key ? identifierWords(text.slice(key.start, key.end)) : [];
  return own.every((part) => neutralWords.has(part)) && encloses(text, word, value) ? 'block' : undefined;
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
