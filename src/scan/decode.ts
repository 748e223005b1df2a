// A file's bytes to text: byte order marks, UTF-16 without one, invalid UTF-8, and what is not text at all.

/** How the file's text is encoded. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** `undecided`: a single-byte encoding or UTF-8; only decoding tells. */
export type ByteKind = 'utf-16le' | 'utf-16be' | 'undecided' | 'binary';

/** A file that is text. */
export interface DecodedText {
  readonly kind: 'text';
  /** Without the byte order mark, so that offsets are those of an editor. */
  readonly text: string;
  readonly encoding: Encoding;
  /** What makes places or characters in this text uncertain, in full sentences. */
  readonly problems: readonly string[];
}

/** A file's text, or that it has none. */
export type DecodeResult = DecodedText | { readonly kind: 'binary' };

// As many bytes as git looks at before it calls a file binary.
const sniffedBytes = 8000;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const lenientUtf8 = new TextDecoder('utf-8');
const utf16le = new TextDecoder('utf-16le');
const utf16be = new TextDecoder('utf-16be');
const windows1252 = new TextDecoder('windows-1252');

/** Decodes a whole file. Never throws; what is not text gives `binary`. */
export function decode(bytes: Uint8Array): DecodeResult {
  const kind = sniff(bytes);
  if (kind === 'binary') return { kind: 'binary' };
  if (kind !== 'undecided') return decodeUtf16(bytes, kind);
  try {
    return { kind: 'text', text: strictUtf8.decode(bytes), encoding: 'utf-8', problems: [] };
  } catch {
    return decodeInvalidUtf8(bytes);
  }
}

/** A quick judgement from the first bytes alone. */
export function sniff(bytes: Uint8Array): ByteKind {
  if (isUtf32(bytes)) return 'binary';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, sniffedBytes);
  if (!head.includes(0)) return 'undecided';
  return sniffUtf16(head);
}

/** UTF-32 begins like UTF-16 does, but no source code uses it. */
function isUtf32(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff);
}

/** Western text in UTF-16 has its zero bytes on one side of the pairs, and on that side nearly everywhere. */
function sniffUtf16(head: Uint8Array): ByteKind {
  let evenZeros = 0;
  let oddZeros = 0;
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) evenZeros++;
    else oddZeros++;
  }
  const pairs = head.length / 2;
  if (evenZeros === 0 && oddZeros > pairs * 0.4) return 'utf-16le';
  if (oddZeros === 0 && evenZeros > pairs * 0.4) return 'utf-16be';
  return 'binary';
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const text = (encoding === 'utf-16le' ? utf16le : utf16be).decode(bytes);
  const problems = bytes.length % 2 === 0 ? [] : ['The file ends in the middle of a UTF-16 character.'];
  return { kind: 'text', text, encoding, problems };
}

function decodeInvalidUtf8(bytes: Uint8Array): DecodeResult {
  if (looksBinary(bytes.subarray(0, sniffedBytes))) return { kind: 'binary' };
  const text = lenientUtf8.decode(bytes);
  if (isMostlyUtf8(text)) {
    const problem = 'Some bytes are not valid UTF-8 and were replaced; columns after them may be off.';
    return { kind: 'text', text, encoding: 'utf-8', problems: [problem] };
  }
  const problem =
    'The file is not UTF-8 and was read as Windows-1252; characters outside ASCII may be wrong.';
  return { kind: 'text', text: windows1252.decode(bytes), encoding: 'windows-1252', problems: [problem] };
}

/** Compressed data may hold no zero byte at first, but has control characters all over. */
function looksBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) if (byte < 32 && !isTextControl(byte)) controls++;
  return controls > head.length / 20;
}

/** Backspace, tab, line feed, form feed, carriage return and escape do occur in text. */
function isTextControl(byte: number): boolean {
  return (byte >= 8 && byte <= 10) || byte === 12 || byte === 13 || byte === 27;
}

/** One stray byte in a UTF-8 file should not turn all its other characters into pairs of wrong ones. */
function isMostlyUtf8(lenient: string): boolean {
  let replaced = 0;
  let decoded = 0;
  for (let at = 0; at < lenient.length; at++) {
    const code = lenient.charCodeAt(at);
    if (code === 0xfffd) replaced++;
    else if (code > 127) decoded++;
  }
  return decoded > replaced;
}
