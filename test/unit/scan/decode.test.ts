import assert from 'node:assert/strict';
import { decode, type DecodedText } from '../../../src/scan/decode';

const line = 'naïve = "🔑"\r\n';

function decoded(bytes: Uint8Array): DecodedText {
  const result = decode(bytes);
  assert.ok(result.kind === 'text');
  return result;
}

function utf16(text: string, bigEndian: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('decode', () => {
  it('leaves the byte order mark out of the text, so that offsets are those of an editor', () => {
    for (const [bytes, encoding] of [
      [Buffer.from('\uFEFF' + line), 'utf-8'],
      [utf16('\uFEFF' + line, false), 'utf-16le'],
      [utf16('\uFEFF' + line, true), 'utf-16be'],
    ] as const) {
      const { text, encoding: found, problems } = decoded(bytes);
      assert.deepEqual({ text, found, problems }, { text: line, found: encoding, problems: [] });
    }
  });

  it('recognises UTF-16 without a byte order mark', () => {
    const text = 'const a = 1;\n'.repeat(20) + line;
    assert.deepEqual([decoded(utf16(text, false)).text, decoded(utf16(text, true)).text], [text, text]);
  });

  it('reads what is not UTF-8 as Windows-1252 and says so', () => {
    const { text, encoding, problems } = decoded(Buffer.from('caf\xe9 = "x"', 'latin1'));
    assert.deepEqual([text, encoding, problems.length], ['café = "x"', 'windows-1252', 1]);
  });

  it('keeps a UTF-8 file with one bad byte UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('naïve été\n'), Buffer.from([0xff]), Buffer.from('\nend')]);
    const { text, problems } = decoded(bytes);
    assert.deepEqual([text, problems.length], ['naïve été\n\uFFFD\nend', 1]);
  });

  it('says when UTF-16 ends in the middle of a character', () => {
    assert.equal(decoded(utf16('\uFEFFab', false).subarray(0, 5)).problems.length, 1);
  });

  it('calls data with zero bytes, UTF-32 and compressed data binary', () => {
    const compressed = Buffer.from(Array.from({ length: 400 }, (_, at) => ((at * 7919) % 255) + 1));
    for (const bytes of [
      Buffer.from('PK\x03\x04\0\0abc\0', 'latin1'),
      Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]),
      compressed,
    ]) {
      assert.equal(decode(bytes).kind, 'binary');
    }
  });

  it('takes an empty file as empty text, and a late zero byte as text', () => {
    assert.equal(decoded(new Uint8Array()).text, '');
    const late = 'x'.repeat(9000) + '\0' + 'y';
    assert.equal(decoded(Buffer.from(late)).text, late);
  });
});
