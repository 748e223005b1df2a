// Shannon entropy: how evenly a value uses its characters.
import type { Check } from './check';

/** Holds when the value has at least `minimum` bits per character. */
export const entropy: Check = (value, minimum) => {
  const bits = entropyOf(value);
  return {
    holds: bits >= minimum,
    // Asked for findings only, and dear for all that is looked at.
    get text() {
      return `entropy ${bits.toFixed(1)} bits per character`;
    },
  };
};

/** Bits per character of the value's own distribution (Shannon 1948); 0 for the empty string. */
export function entropyOf(value: string): number {
  let others: Map<number, number> | undefined;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code < 128) counts[code] = (counts[code] as number) + 1;
    else (others ??= new Map()).set(code, (others.get(code) ?? 0) + 1);
  }
  let bits = 0;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    const count = code < 128 ? (counts[code] as number) : 0;
    if (count === 0) continue;
    bits += bitsOf(count / value.length);
    counts[code] = 0;
  }
  for (const count of others?.values() ?? []) bits += bitsOf(count / value.length);
  return bits;
}

/** By ASCII code, all zero between calls: to make one for each value would cost more than to count. */
const counts = new Uint32Array(128);

/** What a character with this share of a value adds. */
function bitsOf(share: number): number {
  return -share * Math.log2(share);
}
