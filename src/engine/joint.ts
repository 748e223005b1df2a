// Where the parts of a name meet: `api key` is also spelt `apikey`, `api_key`, `api-key` and `api.key`.

/** Stands in a literal for one of the separators, or for nothing: for the same throughout. */
export const joint = '\0';

/** What may separate the parts of a name. */
export const separators = ['_', '-', ' ', '.'];

/** What a literal with joints stands for. */
export function spellingsOf(literal: string): readonly string[] {
  const parts = literal.split(joint);
  if (parts.length === 1) return parts;
  return ['', ...separators].map((separator) => parts.join(separator));
}
