// Sets of ASCII characters: what stands right before a name or behind it tells whether a form is worth a closer look.

/** By character code; most names are given nothing, and an expression costs more than a look here. */
export type Characters = Uint8Array;

/** The set of the characters of a text. */
export function charactersOf(text: string): Characters {
  const codes = new Uint8Array(128);
  for (const character of text) codes[character.charCodeAt(0)] = 1;
  return codes;
}

/** True when the character at `at` is one of them; false outside of the text. */
export function isAmong(characters: Characters, text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 && characters[code] === 1;
}

/** The first offset from `at` on, at most `most` further, where none of the characters stands. */
export function skip(characters: Characters, text: string, at: number, most: number): number {
  const limit = Math.min(text.length, at + most);
  let to = at;
  while (to < limit && isAmong(characters, text, to)) to++;
  return to;
}

/** The last offset before `at`, at most `most` back, where none of the characters stands; -1 where the text begins before. */
export function skipBack(characters: Characters, text: string, at: number, most: number): number {
  const limit = Math.max(-1, at - 1 - most);
  let to = at - 1;
  while (to > limit && isAmong(characters, text, to)) to--;
  return to;
}

export const white: Characters = charactersOf(' \t\r\n\f\v');
/** Those of names in every language; some have more. */
export const inWords = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_';
/** What may stand between a name and the sign behind it. */
export const closers: Characters = charactersOf('\\"\'`])}* \t\r\n\f\v');

/** Where, behind a name, neither something around it closes nor white space stands: what is there gives most names no value. */
export function signBehind(text: string, end: number): number {
  const limit = Math.min(text.length, end + 64);
  let at = end;
  // White space that is not ASCII is passed, too, with all that is not.
  while (at < limit && (isAmong(closers, text, at) || text.charCodeAt(at) > 127)) at++;
  return at;
}

/** Whether the code is that of an ASCII capital. */
export function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Whether the code is that of an ASCII small letter. */
export function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether the code is that of an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
