// Leaf parts that every other folder may use.
export type { Advice } from './advice';
export { type CancellationToken, CancellationSource, neverCancelled } from './cancellation';
export { type Disposable, DisposableStore } from './disposable';
export { LineMap, type Position } from './lineMap';
export type { LiveRequest } from './liveRequest';
export { Masked, maskOf } from './masked';
export { type Random, seededRandom } from './random';
export { contains, firstEndingAfter, mergeSpans, overlaps, type Span } from './span';
