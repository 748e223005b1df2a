// Plans of a document's present text: a menu asks for the same ones again and again while the cursor stays.
import type { NotApplicable, Plan } from '../refactor';

type Planned = Plan | NotApplicable;

interface Entry {
  readonly state: string;
  readonly plans: Map<string, Planned>;
}

/** Keeps the plans of each document for as long as its text and what is known of its project stay. */
export class PlanCache<Document extends object> {
  readonly #entries = new WeakMap<Document, Entry>();

  /**
   * @param state changes with the text, the settings and the project
   * @param key of the plan: the place, the backend, the name
   * @param make is not asked again for the same; a plan that it says not to keep is made anew
   */
  async get(
    document: Document,
    state: string,
    key: string,
    make: () => Promise<{ readonly plan: Planned; readonly keep: boolean }>,
  ): Promise<Planned> {
    const known = this.#entries.get(document);
    const entry = known?.state === state ? known : { state, plans: new Map<string, Planned>() };
    if (entry !== known) this.#entries.set(document, entry);
    const there = entry.plans.get(key);
    if (there) return there;
    const { plan, keep } = await make();
    if (keep) entry.plans.set(key, plan);
    return plan;
  }
}
