// Reads assignments forward: from a name to the values it is given.
export type { Assignment, AssignmentForm } from './assignment';
export { isInLastPart, readAssignments } from './assignment';
export { nameOfCell } from './cell';
export { insertedColumnOf } from './insert';
export type { Literal } from './literal';
export { endsUnclosed, readQuoted, sticky } from './literal';
