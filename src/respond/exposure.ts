// How far a secret has got: what was found out on this machine, and what could not be.

/** A commit that holds the value. */
export interface CommitFact {
  /** Full object name, 40 or 64 hexadecimal digits. */
  readonly hash: string;
  /** The author's date, ISO 8601 with time zone. */
  readonly date: string;
  /** The author's name, without the address. */
  readonly author: string;
}

/** Where the value stands in commits; only what has been searched so far. */
export interface HistoryFacts {
  /** False while the search runs, and when a part of the history could not be read. */
  readonly complete: boolean;
  /** Commits that brought the value in, took it out or changed a file that holds it. */
  readonly commits: number;
  /** The oldest and the newest of them. */
  readonly first?: CommitFact;
  readonly last?: CommitFact;
  /** Short names. A branch counts when any commit that it leads to holds the value, not its tip alone. */
  readonly branches: readonly string[];
  readonly tags: readonly string[];
  /** With their remote, as in "origin/main": what this repository last saw there. */
  readonly remoteBranches: readonly string[];
  /** Number of stash entries. */
  readonly stashes: number;
}

/** The same value in a repository that belongs to the file's own. */
export interface RelatedHistory {
  /** As a sentence names it, Markdown: "the submodule `lib`". */
  readonly where: string;
  readonly history: HistoryFacts;
}

/** What kind of file holds a copy. */
export type PlaceKind = 'source' | 'env' | 'build output' | 'notebook' | 'log' | 'documentation';

/** A place in a file that holds the value. */
export interface ExposedPlace {
  /** POSIX, relative to the folder that was searched, or absolute when outside. */
  readonly path: string;
  /** Counts from 1. */
  readonly line: number;
  readonly kind: PlaceKind;
}

/** What a file goes out with. */
export type PackageKind =
  'npm package' | 'VS Code extension' | 'Python source distribution' | 'container image';

/** A package that takes the file along. */
export interface PublishedFact {
  readonly as: PackageKind;
  /** A full sentence that names the file and the rule that lets it in. */
  readonly because: string;
}

/** Whether Git could be asked. */
export type GitPresence =
  | { readonly kind: 'repository'; readonly shallow: boolean }
  /** The file lies in no repository: nothing was ever committed from here. */
  | { readonly kind: 'none' }
  /** A full sentence: no git on this machine, a folder that is not trusted, a browser. */
  | { readonly kind: 'absent'; readonly reason: string };

/** Everything known about one value in one file; fields that are missing were not or could not be asked. */
export interface ExposureFacts {
  readonly git: GitPresence;
  /** The value stands in the file on disk, not only in the editor. */
  readonly saved: boolean;
  readonly tracked?: boolean;
  readonly ignored?: boolean;
  /** The value stands in the file as the index has it. */
  readonly staged?: boolean;
  /** The value stands in the file as the last commit has it. */
  readonly inHead?: boolean;
  /** The last commit's full name. */
  readonly head?: string;
  /** Missing until the search has begun. */
  readonly history?: HistoryFacts;
  /** Submodules and the repository around one, as far as they hold the value; missing until they were searched. */
  readonly elsewhere?: readonly RelatedHistory[];
  /** Other copies in the folders that were searched. */
  readonly places: readonly ExposedPlace[];
  readonly published: readonly PublishedFact[];
  /** Full sentences: what could not be found out, and why. */
  readonly unknown: readonly string[];
  /** Full sentences: what was not looked into and is no doubt, as it could be of any project. */
  readonly notes?: readonly string[];
}

/** How far the value got, the furthest step known; in this order. */
export const exposureStages = [
  'buffer',
  'ignored',
  'untracked',
  'tracked',
  'staged',
  'committed',
  'pushed',
] as const;

/** One step on a value's way out. */
export type ExposureStage = (typeof exposureStages)[number];

/** The furthest step that the facts show; undefined where Git could not be asked. */
export function stageOf(facts: ExposureFacts): ExposureStage | undefined {
  if (isPushed(facts)) return 'pushed';
  if (isCommitted(facts)) return 'committed';
  if (facts.staged === true) return 'staged';
  if (!facts.saved) return 'buffer';
  if (facts.tracked === true) return 'tracked';
  if (facts.ignored === true) return 'ignored';
  return facts.git.kind === 'none' || facts.tracked === false ? 'untracked' : undefined;
}

/** Whether a commit, a tag or a stash holds the value, here or in a repository that belongs to this one. */
export function isCommitted(facts: ExposureFacts): boolean {
  return isCommittedHere(facts) || elsewhereOf(facts).some(holdsIt);
}

/** Whether the file's own repository holds the value. */
export function isCommittedHere({ inHead, history }: ExposureFacts): boolean {
  return inHead === true || (history !== undefined && holdsIt(history));
}

/** Whether a remote is known to have it. */
export function isPushed(facts: ExposureFacts): boolean {
  const histories = [...(facts.history ? [facts.history] : []), ...elsewhereOf(facts)];
  return histories.some(({ remoteBranches }) => remoteBranches.length > 0);
}

/** Whether any commit, tag or stash of a history holds the value. */
export function holdsIt({ commits, stashes, tags }: HistoryFacts): boolean {
  return commits > 0 || stashes > 0 || tags.length > 0;
}

function elsewhereOf({ elsewhere }: ExposureFacts): readonly HistoryFacts[] {
  return (elsewhere ?? []).map(({ history }) => history);
}
