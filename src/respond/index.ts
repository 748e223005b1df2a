// Response pages: what to do when a credential has leaked.
export type { RespondData, RespondFields, RespondProvider, RespondRule } from './types';
