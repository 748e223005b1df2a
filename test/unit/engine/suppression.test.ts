import assert from 'node:assert/strict';
import { silencingMarker } from '../../../src/engine/suppression';
import { unmark } from './marked';

function silencedBy(marked: string, ruleId = 'acme-key'): string | undefined {
  const { text, value } = unmark(marked);
  return silencingMarker(text, value!, ruleId, (id) => /-key/.test(id));
}

const markers = [
  'keylift:ignore',
  'gitleaks:allow',
  'betterleaks:allow',
  'trufflehog:ignore',
  'kingfisher:ignore',
  'ggignore',
  'pragma: allowlist secret',
  'pragma: allowlist-secret',
  'pragma:whitelist secret',
  'secretlint-disable-line',
  'NOSONAR',
  'nosemgrep',
  'nosemgrep: generic.secrets',
  'DevSkim: ignore DS173237',
  'talisman:ignore',
  'checkov:skip=CKV_SECRET_6:test key',
  'trunk-ignore(gitleaks)',
  'trunk-ignore(trufflehog/Acme)',
];
const nextLineMarkers = [
  'keylift:ignore-next-line',
  'pragma: allowlist nextline secret',
  'pragma: whitelist nextline secret',
  'secretlint-disable-next-line',
];

describe('silencingMarker', () => {
  describe('on the same line', () => {
    for (const marker of markers) {
      it(marker, () => {
        assert.ok(silencedBy(`key = "«v4l»" // ${marker}`));
        assert.ok(silencedBy(`/* ${marker} */ key = "«v4l»"`));
        assert.ok(silencedBy(`a = 1\nkey = "«v4l»" # ${marker.toUpperCase()}\nb = 2`));
      });
    }
  });

  describe('on a comment line right before', () => {
    for (const marker of [...markers, ...nextLineMarkers]) {
      it(marker, () => {
        for (const line of [
          `// ${marker}`,
          `  # ${marker}`,
          `<!-- ${marker} -->`,
          `/* ${marker} */`,
          `-- ${marker}`,
          `; ${marker}`,
          `{/* ${marker} */}`,
          `{{! ${marker} }}`,
          `<%# ${marker} %>`,
        ]) {
          for (const lineBreak of ['\n', '\r\n', '\r']) {
            assert.ok(silencedBy(`${line}${lineBreak}key = "«v4l»"`), line);
          }
        }
      });
    }
  });

  it('does not reach from a line of code to the next, unless the marker says so', () => {
    for (const marker of markers)
      assert.equal(silencedBy(`a = "b" // ${marker}\nkey = "«v4l»"`), undefined, marker);
    assert.ok(silencedBy('a = "b" // keylift:ignore-next-line\nkey = "«v4l»"'));
  });

  it('does not reach further', () => {
    for (const marker of [...markers, ...nextLineMarkers]) {
      assert.equal(silencedBy(`// ${marker}\n\nkey = "«v4l»"`), undefined, marker);
      assert.equal(silencedBy(`key = "«v4l»"\n// ${marker}`), undefined, marker);
    }
  });

  it('does not count what the value itself holds', () => {
    assert.equal(silencedBy('key = "«abc-keylift:ignore-def»"'), undefined);
  });

  it('counts on the last line of a value of many', () => {
    assert.ok(silencedBy('key = """«BEGIN\nabc\nEND»""" # gitleaks:allow'));
    assert.ok(silencedBy('# gitleaks:allow\nkey = """«BEGIN\nabc\nEND»"""'));
    assert.equal(silencedBy('key = """«BEGIN\nabc # gitleaks:allow\nEND»"""'), undefined);
  });

  describe('for the whole file', () => {
    it('is our own marker at its top', () => {
      assert.equal(
        silencedBy(`// keylift:ignore-file\n${'x\n'.repeat(500)}key = "«v4l»"`),
        'keylift:ignore-file',
      );
      assert.equal(silencedBy(`${'x\n'.repeat(2000)}// keylift:ignore-file\nkey = "«v4l»"`), undefined);
    });

    it("is secretlint's switch at its top, until it is turned back", () => {
      assert.equal(silencedBy('/* secretlint-disable */\na\nb\nkey = "«v4l»"'), 'secretlint-disable');
      assert.equal(
        silencedBy('/* secretlint-disable */\na\n/* secretlint-enable */\nkey = "«v4l»"'),
        undefined,
      );
      assert.ok(silencedBy('/* secretlint-disable */\na\nkey = "«v4l»"\n/* secretlint-enable */'));
      assert.equal(silencedBy('// secretlint-disable-line\na\nkey = "«v4l»"'), undefined);
    });
  });

  it('is restricted to the rules that our own marker lists', () => {
    for (const [marked, expected] of [
      ['key = "«v4l»" // keylift:ignore acme-key', true],
      ['key = "«v4l»" // keylift:ignore other-key', false],
      ['key = "«v4l»" // keylift:ignore other-key, acme-key', true],
      ['key = "«v4l»" // keylift:ignore other-key,acme-key -- a test key', true],
      ['key = "«v4l»" // keylift:ignore because it is a test', true],
      ['key = "«v4l»" // keylift:ignore -- a test key', true],
      ['key = "«v4l»" // keylift:ignore not-a-secret', true],
      ['key = "«v4l»" // keylift:ignore other-key, not-a-secret', false],
      ['key = "«v4l»" # keylift:ignore acme-key-2', false],
      ['// keylift:ignore-next-line acme-key\nkey = "«v4l»"', true],
      ['// keylift:ignore-next-line other-key\nkey = "«v4l»"', false],
      ['// keylift:ignore-file acme-key\n\n\nkey = "«v4l»"', true],
      ['// keylift:ignore-file other-key\n\n\nkey = "«v4l»"', false],
    ] as const) {
      assert.equal(silencedBy(marked) !== undefined, expected, marked);
    }
  });

  it('is told as written', () => {
    assert.equal(silencedBy('key = "«v4l»" // GitLeaks:Allow'), 'GitLeaks:Allow');
  });

  it('is looked for near the value on long lines', () => {
    const long = 'x'.repeat(5000);
    assert.ok(silencedBy(`${long};key="«v4l»" /* keylift:ignore */;${long}`));
    assert.equal(silencedBy(`/* keylift:ignore */${long};key="«v4l»"${long}`), undefined);
  });

  it('is none of the words that only look like one', () => {
    for (const text of ['keylift', 'ignore', 'allowlist secret', 'NOSONARQUBE', 'gitleaks', 'disable-line']) {
      assert.equal(silencedBy(`key = "«v4l»" // ${text}`), undefined, text);
    }
  });
});
