// What is offered after a fix: the packages that its code needs, and what makes the program find .env.
import { packageOffers } from './packages';
import type { FolderReader, TextReader } from './projectFacts';
import type { Offer, Plan, ProjectFacts } from './types';
import { wiringOffers } from './wiring';

export interface OfferRequest {
  readonly plan: Plan;
  /** POSIX path below the project's folder, and the text after the fix. */
  readonly path: string;
  readonly text: string;
  readonly project: Pick<ProjectFacts, 'dependencies' | 'packageType'>;
  readonly read: TextReader;
  readonly list: FolderReader;
}

/** Changes of other files, none of them needed for the code to be right. */
export async function offersFor({
  plan,
  path,
  text,
  project,
  read,
  list,
}: OfferRequest): Promise<readonly Offer[]> {
  const packages = plan.packages ? await packageOffers(plan.packages, path, read, list) : [];
  const readsEnv = plan.store.target === 'env' || plan.store.reference !== undefined;
  const wiring = readsEnv ? await wiringOffers({ path, text, ...project, read, list }) : [];
  return [...packages, ...wiring];
}
