// The rules: their compiler, and the built-in set.
export { builtinRules } from './builtin';
