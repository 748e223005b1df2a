// HOT. A text as one byte for each of its code units: loops over bytes cost half of loops over strings.
//
// Cost: a copy at memory's speed where the text is ASCII; the pieces that are not are read character by character.

/** Stands for every character that is not ASCII. */
const other = 0xff;

/** Code units copied at once: one character that is not ASCII makes only its piece slow. */
const piece = 2048;
/** Bytes that are kept for the next text; a longer one gets its own. */
const keptBytes = 1 << 21;

const encoder = new TextEncoder();
let kept = new Uint8Array(1 << 16);

/** The text's ASCII characters at their offsets, 255 for others. Valid until the next call: no copy is made for each text. */
export function asciiBytes(text: string): Uint8Array {
  const bytes = roomFor(text.length);
  if (isCopied(text, bytes)) return bytes;
  for (let from = 0; from < text.length; from += piece) {
    const to = Math.min(text.length, from + piece);
    if (isCopied(text.slice(from, to), bytes.subarray(from, to))) continue;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      bytes[at] = code < 128 ? code : other;
    }
  }
  return bytes;
}

/** False when the text is not ASCII: then its UTF-8 needs more bytes than it has code units. */
function isCopied(text: string, into: Uint8Array): boolean {
  const { read, written } = encoder.encodeInto(text, into);
  return read === text.length && written === text.length;
}

function roomFor(length: number): Uint8Array {
  if (length > keptBytes) return new Uint8Array(length);
  if (kept.length < length) kept = new Uint8Array(Math.min(keptBytes, 2 * length));
  return kept.subarray(0, length);
}
