// The rules compiler, and the built-in rules it made.
export { builtinRules } from './builtin';
