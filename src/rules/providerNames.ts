// The names of all providers: what values are named after that no word calls keys.
import type { RuleFile } from './written';

/** As near words, lower case, each once. */
export function providerNames(files: readonly RuleFile[]): readonly string[] {
  const names = files
    .filter(({ provider }) => provider.general !== true)
    .flatMap(({ provider }) => [provider.provider, ...provider.name.split(/[/()]|\sand\s/)])
    .map((name) => name.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim())
    .filter((name) => name.length >= shortestName && !everywhere.has(name));
  return [...new Set(names)].sort();
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
