// The built-in rules. Their compiler has a face of its own, compiler.ts, since it runs before they exist.
export { builtinRules } from './builtin';
