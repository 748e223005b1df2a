// Globs of rules as regular expressions, so that the engine needs no glob library.

/**
 * Source of a regular expression over a whole POSIX path: `**` for any folders, `*` and `?` within a name, `{a,b}`,
 * `[abc]`. Names that begin with a dot are like any other. Undefined when brackets or braces don't pair.
 */
export function globSource(glob: string): string | undefined {
  let source = '';
  let depth = 0;
  for (let at = 0; at < glob.length; ) {
    const [token, replacement] = tokenAt(glob, at, depth);
    if (token === '{') depth++;
    if (token === '}' && depth > 0) depth--;
    source += replacement;
    at += token.length;
  }
  if (depth > 0) return undefined;
  try {
    // Where any folder may come before, a search for the name beats a walk through the folders.
    return new RegExp(glob.startsWith('**/') ? `${source}$` : `^${source}$`).source;
  } catch {
    return undefined;
  }
}

/** One glob for all of them that go by a name in any folder, the others as they are. */
export function joinGlobs(globs: readonly string[]): readonly string[] {
  const names = globs.filter((glob) => glob.startsWith(anywhere) && !hasBareComma(glob));
  if (names.length < 2) return globs;
  const joined = `${anywhere}{${names.map((glob) => glob.slice(anywhere.length)).join(',')}}`;
  return [joined, ...globs.filter((glob) => !names.includes(glob))];
}

const anywhere = '**/';

/** A comma outside of braces is a character of the name. */
function hasBareComma(glob: string): boolean {
  return glob.replace(/\{[^{}]*\}/g, '').includes(',');
}

/** What stands in the glob there, and the regular expression for it. */
function tokenAt(glob: string, at: number, depth: number): readonly [token: string, replacement: string] {
  const rest = glob.slice(at);
  const startsName = at === 0 || glob.charAt(at - 1) === '/';
  // "**/" is any number of folders, none included; "/**" at the end is everything below, the folder itself excluded.
  if (startsName && rest.startsWith('**/')) return ['**/', at === 0 ? '(?:^|/)' : '(?:[^/]+/)*'];
  if (startsName && rest === '**') return ['**', '.+'];
  const stars = /^\*+/.exec(rest)?.[0];
  // A star alone is a whole name, and a name is not empty.
  if (stars !== undefined) return [stars, startsName && /^(?:$|\/)/.test(rest.slice(stars.length)) ? '[^/]+' : '[^/]*'];
  const set = /^\[(?:\\.|[^\]\\/])+\]/.exec(rest)?.[0];
  if (set !== undefined) return [set, set.replace(/^\[!/, '[^')];
  const character = rest.charAt(0);
  if (character === '?') return ['?', '[^/]'];
  if (character === '{') return ['{', '(?:'];
  if (character === '}' && depth > 0) return ['}', ')'];
  if (character === ',' && depth > 0) return [',', '|'];
  return [character, character.replace(/[\\^$.|+()[\]{}]/, '\\$&')];
}
