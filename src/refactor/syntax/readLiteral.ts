// A literal with the value that it gives: what every language asks before it looks at the place.
import { notApplicable } from '../notApplicable';
import type { NotApplicable } from '../types';
import { type Literal, notUnderstood } from './literal';

/** A literal that an expression can stand for. */
export interface ReadLiteral {
  readonly kind: 'readLiteral';
  readonly literal: Literal;
  /** What the running program sees in place of the secret's characters. */
  readonly value: string;
}

/**
 * Reads the literal that a language has found, or says why it must stay.
 * @param whyNot the reason why no expression can stand for the literal
 * @param decode the value of the secret's characters; undefined when that is not certain
 */
export function readLiteral(
  literal: Literal | NotApplicable,
  whyNot: (literal: Literal) => string | undefined,
  decode: (literal: Literal) => string | undefined,
): ReadLiteral | NotApplicable {
  if (literal.kind === 'notApplicable') return literal;
  const refusal = whyNot(literal);
  if (refusal !== undefined) return notApplicable(refusal);
  const value = decode(literal);
  return value === undefined ? notApplicable(notUnderstood) : { kind: 'readLiteral', literal, value };
}
