// A small seeded generator, so that everything random can be repeated.

/** Returns the next number in [0, 1). */
export type Random = () => number;

/** Mulberry32 (public domain, by Tommy Ettinger): tiny, even, repeatable; not for cryptography. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
