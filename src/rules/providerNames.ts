// The names of all providers: what values are named after that no word calls keys.
import type { RuleFile, WrittenProvider, WrittenRule } from './written';

/** As near words, lower case, each once. */
export function providerNames(files: readonly RuleFile[]): readonly string[] {
  return [...new Set(files.flatMap(({ provider }) => namesOf(provider)))].sort();
}

/**
 * Further near words of a rule that is the only one of its provider to need some, where the provider's name alone is
 * none of them: what the name and a word for keys make together.
 */
export function namesOfKeys(provider: WrittenProvider, rule: WrittenRule): readonly string[] {
  if (provider.general === true) return [];
  const rules = provider.rules.filter(({ near, where, kind }) => near && !where && kind === 'secret');
  if (rules.length !== 1 || rules[0] !== rule) return [];
  const known = new Set((rule.near ?? []).map(asName));
  const [own = ''] = provider.name.split(apart);
  const names = asNames([provider.provider, own]);
  if (names.some((name) => known.has(name) || known.has(name.replaceAll(' ', '')))) return [];
  return names.flatMap((name) => keyWords.map((word) => `${name} ${word}`)).filter((word) => !known.has(word));
}

/** What stands beside a provider's name in the name of a key; what follows them (`api key`) needs no words of its own. */
const keyWords = ['key', 'token', 'secret', 'api', 'auth', 'access'];

/** What joins the names in one: `Maven / Gradle`, `Brevo (Sendinblue)`. */
const apart = /[/()]|\sand\s/;

function namesOf({ general, provider, name }: WrittenProvider): readonly string[] {
  return general === true ? [] : asNames([provider, ...name.split(apart)]);
}

function asNames(written: readonly string[]): readonly string[] {
  const names = written.map(asName).filter((name) => name.length >= shortestName && !everywhere.has(name));
  return [...new Set(names)];
}

function asName(written: string): string {
  return written
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Shorter ones stand everywhere. */
const shortestName = 3;

/** These do, too: as words of programs (`line`), or at the beginning of such words (`expo` in `export`). */
const everywhere = new Set(
  `age aha box branch chec close cursor dev exa expo face flat float gate gist here hex hop kit line lob medium
   meta mite render rev stream tiny`.split(
    /\s+/,
  ),
);
