// How far a value got at the least: the ground on which tests build what happened to it.
import type { ExposureFacts, HistoryFacts } from '../../../src/respond';

/** All of a history that knows nothing of the value. */
export const cleanHistory: HistoryFacts = {
  complete: true,
  commits: 0,
  branches: [],
  tags: [],
  remoteBranches: [],
  stashes: 0,
};

/** In a file of a repository that Git knows nothing of; its history has not been searched. */
export const untrackedFacts: ExposureFacts = {
  git: { kind: 'repository', shallow: false },
  saved: true,
  tracked: false,
  ignored: false,
  staged: false,
  inHead: false,
  places: [],
  published: [],
  unknown: [],
};
