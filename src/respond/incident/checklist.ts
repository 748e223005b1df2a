// The steps of a response, in the order that avoids an outage.
import type { SectionName } from '../merge';
import type { Verdict } from '../verdict';

/** For ever: ticks are kept by these. */
export const stepIds = ['look', 'contain', 'create', 'update', 'verify', 'revoke', 'watch', 'clean'] as const;

/** One step, as ticks are remembered. */
export type StepId = (typeof stepIds)[number];

/** One step, as the page shows it. */
export interface Step {
  readonly id: StepId;
  readonly title: string;
  /** A full sentence or two. */
  readonly detail: string;
  /** The section of the page that tells more. */
  readonly section?: SectionName;
  /** True when the verdict does not ask for it. */
  readonly isOptional: boolean;
}

/** What each step says; which ones are needed depends on the verdict. */
export function checklistOf(verdict: Verdict | undefined): readonly Step[] {
  const needed = verdict ? neededFor[verdict.level] : stepIds;
  return stepIds.map((id) => ({ id, ...texts[id], isOptional: !needed.includes(id) }));
}

const neededFor: Readonly<Record<Verdict['level'], readonly StepId[]>> = {
  contained: ['contain'],
  shared: ['contain', 'create', 'update', 'verify', 'revoke'],
  exposed: ['look', 'contain', 'create', 'update', 'verify', 'revoke', 'watch'],
  unknown: ['look', 'contain', 'create', 'update', 'verify', 'revoke', 'watch'],
};

const texts: Readonly<Record<StepId, Omit<Step, 'id' | 'isOptional'>>> = {
  look: {
    title: 'Look for misuse',
    detail:
      "Look at the provider's logs first. If somebody else is using the value, revoke it at once and accept the outage.",
    section: 'audit',
  },
  contain: {
    title: 'Move the value out of the code',
    detail: 'So that it is not committed again, and can be replaced without a change of code.',
  },
  create: {
    title: 'Make a new value beside the old one',
    detail: 'Both work side by side, so nothing stops yet.',
    section: 'generate',
  },
  update: {
    title: 'Put the new value everywhere it is used',
    detail:
      'The list of what stops working names the places; deploy or restart what reads the value only at start.',
    section: 'breaks',
  },
  verify: {
    title: 'See that everything works with the new value',
    detail: 'One successful call of each program, before the old value goes.',
    section: 'testing',
  },
  revoke: {
    title: 'Revoke the old value',
    detail: 'Then see that a call with it is refused.',
    section: 'revoke',
  },
  watch: {
    title: 'Watch for a while',
    detail: 'Refused calls show who was forgotten; unknown activity shows what an intruder has left behind.',
    section: 'audit',
  },
  clean: {
    title: 'Take it out of the history, if that is worth it',
    detail: 'Only after revoking, and never instead of it: clones, forks and caches keep what was pushed.',
  },
};
