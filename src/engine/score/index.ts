// The scorer of values without a known format.
export { featuresOf } from './features';
export { scoreOf } from './model';
