// Marvin32, the keyed 32-bit hash that .NET publishes and Microsoft's services end their keys with.

/**
 * The two halves of the state after all bytes; the hash is one half XOR the other.
 * @param low the seed's lower 32 bits
 * @param high the seed's upper 32 bits
 */
export function marvin32(bytes: Uint8Array, low: number, high: number): readonly [low: number, high: number] {
  let state: readonly [number, number] = [low, high];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  for (let at = 0; at < whole; at += 4) state = mix(state, view.getUint32(at, true));
  // What is left is closed with a byte 0x80, as in Merkle–Damgård padding, and mixed once more with nothing.
  let rest = 0x80;
  for (let at = bytes.length - 1; at >= whole; at--) rest = (rest << 8) | view.getUint8(at);
  return mix(mix(state, rest), 0);
}

function mix([low, high]: readonly [number, number], added: number): readonly [number, number] {
  let a = (low + added) | 0;
  let b = high ^ a;
  a = (rotated(a, 20) + b) | 0;
  b = rotated(b, 9) ^ a;
  a = (rotated(a, 27) + b) | 0;
  b = rotated(b, 19);
  return [a >>> 0, b >>> 0];
}

function rotated(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
