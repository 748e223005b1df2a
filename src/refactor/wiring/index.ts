// Offers what makes a program find the variables in .env, in the ways that the project uses already.
import type { Offer } from '../types';
import { compose } from './compose';
import { direnv } from './direnv';
import { go } from './go';
import { jest } from './jest';
import { launch } from './launch';
import { mocha } from './mocha';
import { node } from './node';
import { php, phpunit } from './php';
import { pytest, python } from './python';
import { rspec } from './rspec';
import { ruby } from './ruby';
import { spring } from './spring';
import { vitest } from './vitest';
import type { Wire, WiringRequest } from './wire';

export { type MadeVariable, type Undefined, undefinedVariables } from './debugVariables';
export { launchOffer } from './launch';

const programs: readonly Wire[] = [node, python, go, ruby, php, spring, launch, compose];
const tests: readonly Wire[] = [jest, vitest, mocha, pytest, phpunit, rspec];
const wires = [...programs, ...tests, direnv];

/** All that apply, the program's own loader first. A file that can't be read offers nothing. */
export async function wiringOffers(request: WiringRequest): Promise<readonly Offer[]> {
  const quiet = { ...request, read: (path: string) => request.read(path).catch(() => undefined) };
  const offers = await Promise.all(wires.map((wire) => wire(quiet)));
  return offers.filter((offer) => offer !== undefined);
}
