// A value to look for, under a name that may be shown and kept.
import { byteFormsOf } from './byteForms';
import { ByteSearch } from './byteSearch';

export interface SearchedValue {
  /** Says nothing of the value: a fingerprint or a number. */
  readonly key: string;
  readonly value: string;
}

/** Looks for several values at once; `begin` before each file. */
export class ValueSearch {
  readonly #search: ByteSearch;
  /** By number of the needle: the key of its value. */
  readonly #keys: readonly string[];
  /** Keys of values that are too short to be told from chance. */
  readonly tooShort: readonly string[];

  constructor(values: readonly SearchedValue[]) {
    const forms = values.map(({ key, value }) => ({ key, forms: byteFormsOf(value) }));
    const needles = forms.flatMap(({ key, forms: all }) => all.map((form) => ({ key, form })));
    this.#search = new ByteSearch(needles.map(({ form }) => form));
    this.#keys = needles.map(({ key }) => key);
    this.tooShort = forms.filter(({ forms: all }) => all.length === 0).map(({ key }) => key);
  }

  begin(): void {
    this.#search.begin();
  }

  /** @param found called with the keys of values that end in this piece, perhaps more than once */
  feed(piece: Buffer, found: (key: string) => void): void {
    this.#search.feed(piece, (needle) => found(this.#keys[needle] ?? ''));
  }

  /** The keys of the values in a whole text. */
  keysIn(bytes: Buffer): ReadonlySet<string> {
    const keys = new Set<string>();
    this.begin();
    this.feed(bytes, (key) => keys.add(key));
    return keys;
  }
}
