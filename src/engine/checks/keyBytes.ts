// Keys that source code writes down byte by byte: `{ 0x1f, 0xa0, … }`.
import type { Check } from './check';

/** Keys that FIPS 197 and NIST SP 800-38A print as examples, and code tries ciphers out with. */
const published: ReadonlySet<string> = new Set([
  '2b7e151628aed2a6abf7158809cf4f3c',
  '8e73b0f7da0e6452c810f32b809079e562f8ead2522c6b7b',
  '603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4',
]);
const fewest = 8;

/** Holds, with a doubt, for eight hexadecimal bytes and more that are not counted, repeated or a standard's example. */
export const keyBytes: Check = (value) => {
  const bytes = (value.match(/0x[0-9a-f]{1,2}/gi) ?? []).map((byte) => Number.parseInt(byte.slice(2), 16));
  return {
    holds: bytes.length >= fewest && isDrawn(bytes) && !published.has(hexOf(bytes)),
    doubts: true,
    text: 'is an array of bytes that no rule made',
  };
};

/** Neither few values again and again nor steps of one length. */
function isDrawn(bytes: readonly number[]): boolean {
  const steps = new Set(bytes.slice(1).map((byte, index) => byte - (bytes[index] as number)));
  return new Set(bytes).size >= Math.max(6, bytes.length / 2) && steps.size > bytes.length / 3;
}

function hexOf(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
