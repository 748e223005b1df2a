// What is offered after fixes: the packages that their code needs, and what makes the program find .env.
import { inOrder, smallestEdit } from './edits';
import { packageOffers } from './packages';
import { readProjectFacts } from './projectFacts';
import { type FolderReader, once, type TextReader } from './projectReaders';
import { lineEndOf } from './style';
import type { Edit, Offer, Plan } from './types';
import { wiringOffers } from './wiring';

/** A plan that was carried out. */
export interface FixedFile {
  readonly plan: Pick<Plan, 'packages' | 'store'>;
  /** POSIX path below the project's folder, and the text after the fix. */
  readonly path: string;
  readonly text: string;
}

/**
 * Changes of other files, none of them needed for the code to be right; each once, however many fixes want it.
 * @throws what `read` throws for `.env`, or for the list that lacks a package
 */
export async function offersFor(
  fixed: readonly FixedFile[],
  read: TextReader,
  list: FolderReader,
): Promise<readonly Offer[]> {
  const readOnce = once(read);
  const needs = fixed.flatMap(({ plan, path }) => (plan.packages ? [{ packages: plan.packages, path }] : []));
  const offers = [...(await packageOffers(needs, readOnce, list))];
  const readers = new Map(fixed.filter(readsEnv).map((file) => [file.path, file]));
  for (const { path, text } of readers.values()) {
    const { dependencies, packageType } = await readProjectFacts(path, readOnce, list);
    const project = { dependencies, ...(packageType && { packageType }) };
    offers.push(...(await wiringOffers({ path, text, ...project, read: readOnce, list })));
  }
  return [...new Map(offers.map((offer) => [JSON.stringify([offer.path, offer.after]), offer])).values()];
}

/** What offers for one and the same text change together; undefined when two of them claim the same characters. */
export function editsOf(offers: readonly Pick<Offer, 'before' | 'after'>[]): readonly Edit[] | undefined {
  const edits = offers.map(({ before, after }) => smallestEdit(before, after));
  return inOrder(edits, lineEndOf(offers[0]?.before ?? ''));
}

/** A manager's reference in .env is read as a value there is. */
function readsEnv({ plan: { store } }: FixedFile): boolean {
  return store.target === 'env' || store.reference !== undefined;
}
