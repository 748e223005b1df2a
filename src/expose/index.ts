// How far a secret has got, asked of the disk and of git on this machine.
export { EnvFiles, type EnvFileState } from './envFiles';
export { ExposureProbe, type ExposureQuestion, type Exposures, type ProbeOptions } from './exposureProbe';
export { GitCancelled } from './git/gitProcess';
export { leaveOutOfFiles } from './packages/manifestFiles';
export type { LeaveOut, Packed } from './packages/packed';
export type { SearchedValue } from './searchedValue';
