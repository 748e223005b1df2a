// Splits an identifier into its words, lower case: snake, kebab, dotted and camel case, acronyms, digits.

/** `dbPassword_EU2` gives `db`, `password`, `eu`, `2`. */
export function identifierWords(identifier: string): readonly string[] {
  const words: string[] = [];
  for (const part of identifier.split(/[^A-Za-z0-9]+/)) {
    for (const word of part.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []) words.push(word.toLowerCase());
  }
  return words;
}

/**
 * Where the words of a near word stand in a row in an identifier's words, as [first, after last], or undefined.
 * Words that people write together count too: `apikey` holds `api key`, `accesstoken` holds `access token`.
 */
export function findWordRun(
  words: readonly string[],
  nearWord: string,
): { readonly from: number; readonly to: number } | undefined {
  const parts = nearWord.split(' ');
  const joined = parts.join('');
  for (let from = 0; from < words.length; from++) {
    if (words[from] === joined) return { from, to: from + 1 };
    if (parts.every((part, index) => words[from + index] === part)) return { from, to: from + parts.length };
  }
  return undefined;
}
