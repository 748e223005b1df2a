// Response pages: what to do when a credential has leaked.
export { loadRespondData } from './builtin';
export type { RepositoryFacts } from './facts';
export { type Response, responseOf, type Section, type SectionName, sectionNames } from './merge';
export { respondPage, sectionTitles } from './page';
export type { RespondData, RespondFields, RespondProvider, RespondRule } from './types';
