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
  holdsIt,
  isCommitted,
  isPushed,
  type PackageKind,
  type PlaceKind,
  type PublishedFact,
  type RelatedHistory,
  stageOf,
} from './exposure';
export {
  type Asked,
  type PageCommand,
  pageCommands,
  type PageFrame,
  type PageState,
  type PartName,
  partsOf,
  responseHtml,
} from './html';
export {
  type Incident,
  type IncidentFacts,
  incidentRecord,
  isRotated,
  parseIncidents,
  type StepId,
  stepIds,
  withSeen,
  withTick,
} from './incident';
export {
  describeInventory,
  type FileSource,
  type Inventory,
  type InventoryQuestion,
  isDotenv,
  matchTrace,
  matchValue,
  takeInventory,
  traceOf,
  type Use,
} from './inventory';
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
