// A workspace of many languages with everything around it. A mark at a line's end tells what the inventory must say of it.
import { containers } from './containers';
import { infrastructure } from './infrastructure';
import { pipelines } from './pipelines';
import { programs } from './programs';
import { readers } from './readers';
import { settings } from './settings';

/** POSIX paths and texts; `«kind»` at the end of a line is an expected use, `«kind name»` names whose. */
export const sample: Readonly<Record<string, string>> = {
  ...settings,
  ...programs,
  ...readers,
  ...containers,
  ...pipelines,
  ...infrastructure,
};
