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
