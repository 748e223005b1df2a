// Values that stand under the name of a provider, without a word that calls them keys.
export { ownedCandidates } from './candidates';
export { isLoneTitle } from './labels';
export { mayOwn } from './mayOwn';
