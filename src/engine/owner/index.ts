// Values that stand under the name of a provider, without a word that calls them keys.
export { ownedCandidates } from './candidates';
export { mayOwn } from './mayOwn';
