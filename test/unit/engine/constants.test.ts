// keylift:ignore-file because the values below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { Constants } from '../../../src/engine/constants';

/** The literal that the name between « and » holds. */
function literalOf(marked: string): string | undefined {
  const start = marked.indexOf('«');
  const text = marked.replace(/[«»]/g, '');
  const value = new Constants(text).literalOf({ start, end: marked.indexOf('»') - 1 });
  return value && text.slice(value.start, value.end);
}

describe('Constants', () => {
  it('finds the literal that a name is given, in the spellings of many languages', () => {
    for (const text of [
      'static final byte[] MARK = "maple9x".getBytes();\nnew SecretKeySpec(«MARK», "AES")',
      "const MARK = Buffer.from('maple9x', 'hex');\ncreateHmac('sha256', «MARK»)",
      'MARK = b"maple9x"\nhmac.new(«MARK», body)',
      'class A:\n    mark = "maple9x"\n    x = hmac.new(«self.mark», body)',
      'var mark = []byte("maple9x")\naes.NewCipher(«mark»)',
      "$mark = 'maple9x';\nhash_hmac('sha256', $body, «$mark»)",
      "class A { const MARK = 'maple9x'; function b() { hash_hmac('sha256', $c, «self::MARK»); } }",
      'let mark: &str = "maple9x";\nf(«mark»)',
      'Dim mark As String = "maple9x"\nNew HMACSHA256(«mark»)',
      "const mark = process.env.MARK || 'maple9x';\nf(«mark»)",
      'mark = os.environ.get("MARK", "maple9x")\nf(«mark»)',
      'byte[] a() { return f(«MARK»); }\nprivate static final String MARK = "maple9x";',
    ])
      assert.equal(literalOf(text), 'maple9x', text);
  });

  it('takes the definition that stands nearest before the use', () => {
    assert.equal(literalOf('mark = "one"\nmark = "two"\nf(«mark»)\nmark = "three"'), 'two');
  });

  it('finds nothing where a parameter has the name', () => {
    for (const text of [
      'mark = "maple9x"\ndef check(mark, body):\n    hmac.new(«mark», body)',
      "const mark = 'maple9x';\nconst check = (body, mark) => createHmac('sha256', «mark»);",
      'String mark = "maple9x";\nvoid seal(byte[] text, String mark) { f(«mark»); }',
      'def check(mark, body):\n    hmac.new(«mark», body)\nmark = "maple9x"',
    ])
      assert.equal(literalOf(text), undefined, text);
  });

  it('finds nothing in look-ups, in other names and far away', () => {
    for (const text of [
      'mark = os.environ["maple9x"]\nf(«mark»)',
      "const mark = load('maple9x');\nf(«mark»)",
      'bookmark = "maple9x"\nf(«mark»)',
      "$mark = 'maple9x' . $secret;\nf(«$mark»)",
      'mark = "maple9x" + rest\nf(«mark»)',
      'mark == "maple9x"\nf(«mark»)',
      `mark = "maple9x"\n${' '.repeat(20_000)}f(«mark»)`,
    ])
      assert.equal(literalOf(text), undefined, text.slice(0, 40));
  });
});
