// Markdown code spans around names that strangers chose: paths, branches, hashes.

/** A code span that no character of the text can end: more backticks around than inside. */
export function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text.replace(/[\r\n]/g, ' ')}${pad}${fence}`;
}
