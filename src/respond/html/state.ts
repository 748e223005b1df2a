// What the response page shows; facts come in one after the other.
import type { ExposureFacts } from '../exposure';
import type { Incident } from '../incident';
import type { Inventory } from '../inventory';
import type { Response } from '../merge';
import type { Verdict } from '../verdict';

/** Something that is being found out, or can't be. */
export type Asked<T> =
  | { readonly kind: 'asking' }
  | { readonly kind: 'known'; readonly value: T }
  /** A full sentence. */
  | { readonly kind: 'absent'; readonly because: string };

/** All that the page shows. */
export interface PageState {
  readonly response: Response;
  /** Missing on the page of a type, which is about no value in particular. */
  readonly incident?: Incident;
  /** Whether the value stands in a document, so that it can be fixed and asked about. */
  readonly isThere: boolean;
  readonly exposure: Asked<{ readonly facts: ExposureFacts; readonly verdict: Verdict }>;
  readonly inventory: Asked<Inventory>;
  /** What the provider has answered: a full sentence. */
  readonly live?: string;
  /** True when asking is turned on and the type has a request for it. */
  readonly canAsk: boolean;
}

/** The commands that buttons of the page may start. */
export const pageCommands = ['refresh', 'fix', 'rotate', 'copyRecord', 'checkLive'] as const;

/** What a button of the page asks for. */
export type PageCommand = (typeof pageCommands)[number];
