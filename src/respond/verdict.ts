// The verdict on a leaked secret: from the facts to "contained", "shared" or "exposed", with reasons and what to do.
import { codeSpan } from './codeSpan';
import {
  type ExposureFacts,
  isCommitted,
  isCommittedHere,
  isPushed,
  type PackageKind,
  type RelatedHistory,
} from './exposure';

/**
 * contained: nobody else can have it, as far as Git and the packages tell; moving it is enough.
 * shared: committed or packed here, not known to have left: rotate, unless it is taken out before a push.
 * exposed: pushed or published: treat as compromised. unknown: something that decides could not be found out.
 */
export type VerdictLevel = 'contained' | 'shared' | 'exposed' | 'unknown';

/** Sentences are Markdown: names from the repository and commands stand in code spans. */
export interface Verdict {
  readonly level: VerdictLevel;
  /** False while a search runs or something is unknown that could make it worse. */
  readonly settled: boolean;
  readonly reasons: readonly string[];
  /** In the order in which it should be done. */
  readonly advice: readonly string[];
}

/** Judges the facts; more facts never make it milder, except that "unknown" may turn out to be "contained". */
export function verdictOf(facts: ExposureFacts): Verdict {
  const doubts = doubtsOf(facts);
  const settled = doubts.length === 0;
  const level = levelOf(facts, settled);
  return {
    level,
    settled,
    reasons: [...reasonsOf(facts), ...(level === 'exposed' ? [] : doubts), ...(facts.notes ?? [])],
    advice: adviceFor[level](facts),
  };
}

function levelOf(facts: ExposureFacts, settled: boolean): VerdictLevel {
  const isPackaged = facts.published.some(({ as }) => as !== 'container image');
  if (isPushed(facts) || (isPackaged && isCommitted(facts))) return 'exposed';
  if (isCommitted(facts) || facts.published.length > 0) return 'shared';
  return settled ? 'contained' : 'unknown';
}

function reasonsOf(facts: ExposureFacts): string[] {
  return [
    ...pushReasons(facts),
    ...(facts.elsewhere ?? []).map(elsewhereReason),
    ...facts.published.map(({ as, because }) => `It goes out with the ${as}: ${because}`),
    ...commitReasons(facts),
    ...fileReasons(facts),
  ];
}

function pushReasons({ history }: ExposureFacts): string[] {
  const remote = history?.remoteBranches ?? [];
  return remote.length === 0 ? [] : [`A remote has it, on ${list(remote)}.`];
}

function elsewhereReason({ where, history }: RelatedHistory): string {
  const remote =
    history.remoteBranches.length === 0 ? '' : `; a remote has it, on ${list(history.remoteBranches)}`;
  const names = [...history.branches, ...history.tags];
  const through = names.length === 0 ? '' : `, which ${list(names)} lead to`;
  return `Commits of ${where} hold it too${through}${remote}.`;
}

function commitReasons(facts: ExposureFacts): string[] {
  const { history, inHead } = facts;
  const reasons: string[] = [];
  if (history?.first) {
    const { hash, date, author } = history.first;
    const isShallow = facts.git.kind === 'repository' && facts.git.shallow;
    const when = `${isShallow ? 'committed by' : 'first committed on'} ${date.slice(0, 10)}`;
    const who = isShallow ? '' : ` by ${codeSpan(author)}`;
    reasons.push(`It was ${when}${who}, in ${codeSpan(hash.slice(0, 12))}.`);
  } else if (inHead === true) reasons.push('The last commit has it.');
  if (history?.branches.length) reasons.push(`Branches that lead to it: ${list(history.branches)}.`);
  if (history?.tags.length) reasons.push(`Tags that lead to it: ${list(history.tags)}.`);
  if (history?.stashes) {
    reasons.push(
      `${history.stashes === 1 ? 'One stash entry holds' : `${history.stashes} stash entries hold`} it.`,
    );
  }
  if (isCommitted(facts) && !isPushed(facts))
    reasons.push('No remote that this repository knows is seen to have it.');
  return reasons;
}

function fileReasons(facts: ExposureFacts): string[] {
  if (isCommittedHere(facts)) return [];
  const reasons: string[] = [];
  if (!facts.saved) reasons.push('It stands in the editor only: the file on disk does not have it.');
  if (facts.staged === true) reasons.push('It is staged: the next commit would take it.');
  else if (facts.ignored === true && facts.tracked !== true) reasons.push('Git ignores the file.');
  else if (facts.tracked === true)
    reasons.push('Git tracks the file: the next commit of it would take the value.');
  else if (facts.tracked === false) reasons.push('Git does not track the file.');
  if (facts.git.kind === 'none') reasons.push('The file lies in no Git repository.');
  if (facts.history?.complete) reasons.push('No commit, tag or stash of this repository holds it.');
  return reasons;
}

/** What keeps a mild verdict from being certain. */
function doubtsOf({ git, history, unknown }: ExposureFacts): string[] {
  const doubts = [...unknown];
  if (git.kind === 'absent') doubts.push(git.reason);
  if (git.kind !== 'repository') return doubts;
  if (git.shallow) doubts.push('This is a shallow clone: older commits are not on this machine.');
  if (!history) doubts.push('The history has not been searched yet.');
  else if (!history.complete) doubts.push('The history has not been searched completely.');
  return doubts;
}

const adviceFor: Readonly<Record<VerdictLevel, (facts: ExposureFacts) => string[]>> = {
  contained: (facts) => [...unstage(facts), 'Move the value out of the code. It need not be rotated.'],
  unknown: (facts) => [
    ...unstage(facts),
    'Move the value out of the code.',
    "If you can't rule out that it was committed, pushed or sent to somebody, rotate it.",
  ],
  shared: (facts) => [
    ...keepBack(facts),
    'Rotate the value: make a new one, put it where it is used, check, revoke the old one.',
    ...takeOut(facts),
  ],
  exposed: (facts) => [
    'Treat it as compromised and rotate it now: make a new one, put it where it is used, check, revoke the old one.',
    'Look at the provider for use that is not yours.',
    'Deleting the line or the repository does not take it back: clones, forks, caches and build logs keep it.',
    ...rewriteAfterwards(facts),
  ],
};

function unstage({ staged }: ExposureFacts): string[] {
  return staged === true ? ['Unstage the file first: `git restore --staged -- FILE`.'] : [];
}

function keepBack(facts: ExposureFacts): string[] {
  const packages = new Set(facts.published.map(({ as }) => as));
  return [
    ...(isCommitted(facts) ? ['Do not push until this is done.'] : unstage(facts)),
    ...[...packages].map((as) => `${publishing[as]} until the file is left out.`),
  ];
}

const publishing: Readonly<Record<PackageKind, string>> = {
  'npm package': 'Do not publish the npm package',
  'VS Code extension': 'Do not publish the extension',
  'Python source distribution': 'Do not upload the source distribution',
  'container image': 'Do not push an image built from this folder',
};

/** Rotation can be spared only where the commits never left; each way names what it changes. */
function takeOut(facts: ExposureFacts): string[] {
  if (!isCommitted(facts)) return [];
  const { history, elsewhere = [] } = facts;
  const only =
    'Rotating can be spared only if nobody else has these commits and you take the value out before a push:';
  const ways: string[] = [];
  if (history?.complete && history.commits === 1 && history.first?.hash === facts.head) {
    ways.push(`${only} move it out of the code, then \`git commit --amend\` the last commit.`);
  } else if (history?.first && history.commits > 0) {
    const first = codeSpan(`git rebase --interactive ${history.first.hash.slice(0, 12)}^`);
    ways.push(
      `${only} ${first} rewrites the commits from the first one that holds it; all later ones get new names.`,
    );
  } else if (facts.inHead === true) {
    ways.push(`${only} the commits that hold it must be rewritten.`);
  }
  ways.push(...elsewhere.map(({ where }) => `The commits of ${where} that hold it must be rewritten too.`));
  if (history?.tags.length) ways.push(`Tags must be moved too: ${list(history.tags)}.`);
  if (history?.stashes) ways.push('Apply and drop the stash entries that hold it (`git stash drop`).');
  return ways;
}

function rewriteAfterwards(facts: ExposureFacts): string[] {
  if (!isPushed(facts)) return [];
  return [
    'Rewriting the history (`git filter-repo --replace-text`) is an option after revoking, never instead of it. ' +
      'It gives every later commit a new name, needs a forced push, breaks open pull requests and signatures, ' +
      'and everybody must clone again; the host may keep the old commits until its support removes them.',
  ];
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 5).map(codeSpan).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
