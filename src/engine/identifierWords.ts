// Splits an identifier into its words, lower case: snake, kebab, dotted and camel case, acronyms, digits.

/** `dbPassword_EU2` gives `db`, `password`, `eu`, `2`. */
export function identifierWords(identifier: string): readonly string[] {
  const words: string[] = [];
  for (const part of identifier.split(/[^A-Za-z0-9]+/)) {
    for (const word of part.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []) words.push(word.toLowerCase());
  }
  return words;
}
