// keylift:ignore-file because the passwords below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describeContext, lineEnd, lineStart } from '../../../src/engine/context';
import type { ContextKind } from '../../../src/engine';
import { unmark } from './marked';

/** Values with the names they are given, and the kind of place. */
const table: Readonly<Partial<Record<ContextKind, readonly string[]>>> = {
  assignment: [
    'const ⟦apiKey⟧ = "«v4l»";',
    'const ⟦apiKey⟧: string = "«v4l»";',
    '⟦config.apiKey⟧ = "«v4l»"',
    '⟦apiKey⟧ := "«v4l»"',
    "⟦$apiKey⟧ = '«v4l»';",
    "⟦$ENV{'API_KEY'⟧} = '«v4l»';",
    "⟦$Env:API_KEY⟧ = '«v4l»'",
    'Private ⟦apiKey⟧ As String = "«v4l»"',
    'f(⟦apiKey⟧?: string = "«v4l»")',
    'key = get("⟦API_KEY⟧", type=str, default="«v4l»")',
    '<⟦ApiKey⟧ value="«v4l»"/>',
    '$shop{⟦api_key⟧} = "«v4l»";',
    "'⟦apiKey⟧' => '«v4l»'",
    'let ⟦key⟧: String = String::from("«v4l»");',
    '⟦apiKey⟧ = new Key("«v4l»")',
    '⟦apiKey⟧ = b"«v4l»"',
    '⟦apiKey⟧ = """«v4l»"""',
    '⟦apiKey⟧ = @"«v4l»"',
    'const char ⟦apiKey⟧[] = "«v4l»";',
    '⟦api_key⟧ = «v4l»',
    'kubectl create secret generic shop --from-literal=⟦key⟧=«v4l»',
    '⟦apiKey⟧ =\n    "«v4l»"',
    'def find(word):\n    ⟦apiKey⟧ = "«v4l»"',
    'else:\n    ⟦apiKey⟧ = "«v4l»"',
    'var ⟦apiKey⟧ string = "«v4l»"',
    '⟦API_KEY⟧ ?= «v4l»',
    '⟦API_KEY⟧ ::= «v4l»',
    "⟦$apiKey⟧ .= '«v4l»';",
    'public string ⟦ApiKey⟧ { get; set; } = "«v4l»";',
    '<meta-data android:name="⟦com.acme.KEY⟧" android:value="«v4l»" />',
    'variable "⟦acme_token⟧" {\n  type    = string\n  default = "«v4l»"\n}',
  ],
  env: ['⟦API_KEY⟧=«v4l»', 'export ⟦API_KEY⟧="«v4l»"', "⟦API_KEY⟧='«v4l»'"],
  json: ['{"⟦apiKey⟧": "«v4l»"}', '  "⟦apiKey⟧" : "«v4l»",'],
  yaml: [
    '⟦api.key⟧: «v4l»',
    'shop:\n  ⟦key⟧: «v4l»',
    '  ⟦apiKey⟧: "«v4l»"',
    "{ ⟦apiKey⟧: '«v4l»' }",
    'x = { ⟦apiKey⟧: "«v4l»" }',
  ],
  xml: ['<⟦apiKey⟧>«v4l»</apiKey>'],
  argument: [
    '⟦connect⟧("«v4l»")',
    'client.set("⟦apiKey⟧", "«v4l»")',
    'field("⟦API_KEY⟧", "\\"«v4l»\\"")',
    "⟦Acme.connect⟧( '«v4l»')",
  ],
  url: ['fetch("https://acme.example/v1?k=«v4l»")', 'x = https://user:«v4l»@acme.example'],
  header: [
    'curl -H "Authorization: Bearer «v4l»"',
    '"Authorization": "Bearer «v4l»"',
    "headers: { 'X-Api-Key': '«v4l»' }",
    'Cookie: «v4l»',
    '"Api-Key": "«v4l»"',
  ],
  comment: [
    '// key: «v4l»',
    '# key: «v4l»',
    ' * @key «v4l»',
    '/* «v4l» */',
    '-- key «v4l»',
    '<!-- «v4l» -->',
    'x = 1 // «v4l»',
    'x = 1 # «v4l»',
    '; «v4l»',
    '#«v4l»',
    '% «v4l»',
    'REM «v4l»',
  ],
  text: [
    '«v4l»',
    '"«v4l»"',
    '["«v4l»"]',
    '1 + «v4l»',
    '«v4l» is the key',
    'a//«v4l»',
    '#{«v4l»}',
    '--a «v4l» b',
  ],
};

describe('describeContext', () => {
  for (const [kind, texts] of Object.entries(table)) {
    describe(kind, () => {
      for (const marked of texts) {
        it(marked.replace(/\n/g, '⏎'), () => {
          const { text, value, key } = unmark(marked);
          const context = describeContext(text, value!);
          assert.equal(context.kind, kind);
          if (key)
            assert.equal(text.slice(context.key?.start, context.key?.end), text.slice(key.start, key.end));
        });
      }
    });
  }

  it('reads the name beside a labelled value', () => {
    for (const marked of [
      '- name: ⟦ACME_KEY⟧\n  value: «v4l»',
      '{"name": "⟦ACME_KEY⟧", "value": "«v4l»"}',
      '<add key="⟦ACME_KEY⟧" value="«v4l»"/>',
    ]) {
      const { text, value, key } = unmark(marked);
      assert.deepEqual(describeContext(text, value!).key, key, marked);
    }
  });

  it('reads the name of an option and of a member', () => {
    for (const [marked, name] of [
      ['run -apiKey="«v4l»"', 'apiKey'],
      ['run --apiKey="«v4l»"', 'apiKey'],
      ['x[0].apiKey = "«v4l»"', 'apiKey'],
      ['9apiKey = "«v4l»"', 'apiKey'],
      ['run --apiKey «v4l»', '--apiKey'],
      ["ENV apiKey '«v4l»'", 'apiKey'],
      ['`apiKey «v4l»`', 'apiKey'],
      ['@apiKey "«v4l»"', 'apiKey'],
      ['#define apiKey @"«v4l»"', 'apiKey'],
    ] as const) {
      const { text, value } = unmark(marked);
      const { key } = describeContext(text, value!);
      assert.equal(text.slice(key?.start, key?.end), name, marked);
    }
  });

  it('tells the quote around the literal, where it closes', () => {
    for (const [marked, quote] of [
      ['k = "«v4l»"', '"'],
      ["k = 'a «v4l» b'", "'"],
      ['k = `«v4l»`', '`'],
      ['k = "«v4l»', undefined],
      ['k = «v4l»', undefined],
      ['"k": «v4l»', undefined],
      ['k = "\n«v4l»"', undefined],
    ] as const) {
      const { text, value } = unmark(marked);
      assert.equal(describeContext(text, value!).quote, quote, marked);
    }
  });

  it('describes any place of any text', () => {
    const texts = fc
      .array(
        fc.constantFrom(
          'key',
          'name:',
          'value',
          '=',
          ': ',
          '"',
          "'",
          '(',
          ')',
          '[',
          ']',
          '\n',
          '\r\n',
          ' ',
          '//',
          '#',
          '<',
          '>',
          '🔑',
          '\ud83d',
          '\\',
          'Authorization: ',
          'a://',
        ),
        { maxLength: 24 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.nat(100), fc.nat(20), (text, at, length) => {
        const start = Math.min(at, text.length);
        const end = Math.min(start + length, text.length);
        const { key } = describeContext(text, { start, end });
        if (key) assert.ok(0 <= key.start && key.start < key.end && key.end <= start);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('lineStart and lineEnd', () => {
  it('find the line of an offset, whatever its breaks', () => {
    for (const text of ['ab\ncd\nef', 'ab\rcd\ref', 'ab\r\ncd\r\nef']) {
      const at = text.indexOf('d');
      assert.equal(text.slice(lineStart(text, at), lineEnd(text, at)), 'cd');
    }
    assert.deepEqual([lineStart('abc', 2), lineEnd('abc', 1)], [0, 3]);
  });

  it('go no further than they may', () => {
    assert.deepEqual([lineStart('abcdef', 5, 3), lineEnd('abcdef', 1, 4)], [3, 4]);
    assert.equal(lineStart('abcdef', 5, -80), 0);
  });
});
