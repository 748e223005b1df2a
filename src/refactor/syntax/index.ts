// Reading source text: grammars, trees and string literals.
export { controlEscapes, decodeEscapes, type Escapes } from './escapes';
export { Grammars } from './grammars';
export {
  blockBelow,
  headerEnd,
  lineAbove,
  lineAmong,
  lineBelow,
  lineEndAfter,
  memberBelow,
} from './insertion';
export { cutLiteral, isWhole, joined, joinEdits, type Literal, notUnderstood } from './literal';
export { readLiteral } from './readLiteral';
export { countErrors, errorAround } from './syntaxErrors';
export {
  around,
  declares,
  type Declarations,
  enclosing,
  freeName,
  hasChild,
  isField,
  occurs,
  outermost,
  parents,
  spanOf,
} from './tree';
