// Short names of packed programs, which mean nothing: `pw("onFinished")`.
import type { Filter } from '../filter';

/** Characters of a name that may be any name of a packed program. */
const longest = 2;
/** From this length on a line is a packed program's. */
const packedLine = 1000;

export const packedName: Filter = ({ value, key, form, text, secret }) => {
  if (key.length > longest) return undefined;
  const isCalled = form === 'argument' && /^[A-Za-z_$.]+$/.test(value);
  return isCalled || isPacked(text, secret.start) ? 'a packed name' : undefined;
};

/** True when the line around `at` is longer than people write lines. */
function isPacked(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - packedLine), at);
  const after = text.slice(at, at + packedLine);
  return (
    !before.includes('\n') &&
    (before.length === packedLine || !after.includes('\n')) &&
    before.length + after.length > packedLine
  );
}
