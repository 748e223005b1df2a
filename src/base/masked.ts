// A secret's value wrapped so that it can't reach a message, a log or JSON by accident.

/** Wraps a secret; string conversion, JSON and inspection give the mask. */
export class Masked {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The clear text. Only what stores a value or looks for it may call this (enforced by a unit test). */
  unwrap(): string {
    return this.#value;
  }

  get length(): number {
    return this.#value.length;
  }

  toString(): string {
    return maskOf(this.#value);
  }

  toJSON(): string {
    return maskOf(this.#value);
  }

  // Node's console and debuggers look for this symbol; without it private fields could be shown.
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return maskOf(this.#value);
  }
}

/**
 * What may be shown of a secret: its first characters (four at most, and never more than an eighth of it,
 * so that a short password keeps its strength) and its length.
 */
export function maskOf(value: string): string {
  const shown = Math.min(4, Math.floor(value.length / 8));
  // Line breaks and control characters would tear a one-line message apart.
  const head = value.slice(0, shown).replace(/[^\x21-\x7e]/g, '·');
  return `${head}… (${value.length} characters)`;
}
