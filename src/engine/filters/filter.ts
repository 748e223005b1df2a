// The shape of a filter: one predicate that says why a candidate is no secret.
import type { Candidate } from '../candidate';

/** The reason to drop the candidate, for people and without its value; undefined to keep it. */
export type Filter = (candidate: Candidate) => string | undefined;
