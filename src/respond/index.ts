// Response pages: what to do when a credential has leaked.
export { loadRespondData } from './builtin';
export {
  type CommitFact,
  type ExposedPlace,
  type ExposureFacts,
  type ExposureStage,
  exposureStages,
  type GitPresence,
  type HistoryFacts,
  isCommitted,
  isPushed,
  type PackageKind,
  type PlaceKind,
  type PublishedFact,
  stageOf,
} from './exposure';
export type { RepositoryFacts } from './facts';
export { type Response, responseOf, type Section, type SectionName, sectionNames } from './merge';
export { respondPage, sectionTitles } from './page';
export type { RespondData, RespondFields, RespondProvider, RespondRule } from './types';
export { type Verdict, type VerdictLevel, verdictOf } from './verdict';
export {
  describeAnswer,
  describeRequest,
  type FilledRequest,
  fillRequest,
  hostOf,
  judgeAnswer,
  type LiveAnswer,
  RequestLimit,
  type VerifyData,
  type VerifySpec,
  verifySpecOf,
} from './verify';
export { placeKindOf } from './placeKind';
export { codeSpan } from './codeSpan';
export { describeExposure, verdictTitles } from './describeExposure';
export { describeInventory, type FileSource, type Inventory, matchValue, takeInventory } from './inventory';
