// What a repository knows of a leaked secret; gathered at the edge, put into the page here.
import { codeSpan } from './codeSpan';

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
    ...facts.places.map((place) => `The value stands in ${codeSpan(`${place.path}:${place.line}`)}.`),
    ...(facts.users ?? []).map((user) => `${codeSpan(`${user.path}:${user.line}`)} uses it.`),
    ...(facts.firstCommit
      ? [
          `It was first committed on ${facts.firstCommit.date}, in ${codeSpan(facts.firstCommit.hash.slice(0, 12))}.`,
        ]
      : []),
    ...(facts.branches?.length ? [`It is on ${facts.branches.map(codeSpan).join(', ')}.`] : []),
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
