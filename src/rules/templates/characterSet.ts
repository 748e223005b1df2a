// Sets of characters as the template `set` writes them: ranges and single characters.

/** All characters of a set such as `A-Za-z0-9._-`, once each; a `-` at either end stands for itself. */
export function expandSet(written: string): string {
  const characters = Array.from(written);
  const all = new Set<string>();
  for (let at = 0; at < characters.length; at++) {
    const from = characters[at] ?? '';
    const to = characters[at + 2];
    if (characters[at + 1] !== '-' || to === undefined) {
      all.add(from);
      continue;
    }
    for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) all.add(String.fromCharCode(code));
    at += 2;
  }
  return [...all].join('');
}
