// What a repository knows of a leaked secret; gathered at the edge, put into the page here.

export interface RepositoryFacts {
  /** Where the value stands now. Lines count from 1; paths are POSIX and relative to the root. */
  readonly places: readonly { readonly path: string; readonly line: number }[];
  /** Other lines that read the variable the value came from: what would break. */
  readonly users?: readonly { readonly path: string; readonly line: number }[];
  readonly firstCommit?: { readonly hash: string; readonly date: string };
  readonly branches?: readonly string[];
  /** Whether a remote has it; undefined when nobody could tell. */
  readonly pushed?: boolean;
}

/** Sentences on the facts, as Markdown. */
export function describeFacts(facts: RepositoryFacts): string[] {
  return [
    ...facts.places.map((place) => `The value stands in ${code(`${place.path}:${place.line}`)}.`),
    ...(facts.users ?? []).map((user) => `${code(`${user.path}:${user.line}`)} uses it.`),
    ...(facts.firstCommit
      ? [
          `It was first committed on ${facts.firstCommit.date}, in ${code(facts.firstCommit.hash.slice(0, 12))}.`,
        ]
      : []),
    ...(facts.branches?.length ? [`It is on ${facts.branches.map(code).join(', ')}.`] : []),
    ...describePushed(facts.pushed),
  ];
}

function describePushed(pushed: boolean | undefined): string[] {
  if (pushed === undefined) return [];
  return [
    pushed
      ? 'It has been pushed: take it for known to others.'
      : 'No remote that this repository knows has it: rewriting the commits would still help.',
  ];
}

/** A code span that no character of a path can end: more backticks around than inside. */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text.replace(/[\r\n]/g, ' ')}${pad}${fence}`;
}
