// Shannon entropy: how evenly a value uses its characters.
import type { Check } from './check';

/** Holds when the value has at least `minimum` bits per character. */
export const entropy: Check = (value, minimum) => {
  const bits = entropyOf(value);
  return { holds: bits >= minimum, text: `entropy ${bits.toFixed(1)} bits per character` };
};

/** Bits per character of the value's own distribution (Shannon 1948); 0 for the empty string. */
export function entropyOf(value: string): number {
  const counts = new Map<number, number>();
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits;
}
