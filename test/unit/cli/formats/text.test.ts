import assert from 'node:assert/strict';
import { stripVTControlCharacters } from 'node:util';
import { formatText } from '../../../../src/cli/formats/text';
import { makeContent, makeFinding } from './content';

describe('the text report', () => {
  it('lines findings up, sets files apart and ends with a summary', () => {
    const files = [
      {
        path: 'a.ts',
        findings: [makeFinding(), makeFinding({ line: 99, severity: 'warning', confidence: 'low' })],
        problems: [],
      },
      { path: 'b.ts', findings: [makeFinding()], problems: [] },
    ];
    assert.equal(
      formatText(makeContent({ files })),
      `a.ts:1:11    error    acme-key  ac… (20 characters)  Acme Key in ACME_KEY (high confidence)
a.ts:100:11  warning  acme-key  ac… (20 characters)  Acme Key in ACME_KEY (low confidence)

b.ts:1:11  error  acme-key  ac… (20 characters)  Acme Key in ACME_KEY (high confidence)

Found 3 credentials in 2 files.
Scanned 3 files (1.5 kB) in 1.2 s.
`,
    );
  });

  it('colours the severity where it is told to, and nothing else', () => {
    const content = makeContent({ files: [{ path: 'a.ts', findings: [makeFinding()], problems: [] }] });
    const plain = formatText(content);
    assert.ok(!plain.includes('\x1b'));
    const coloured = formatText({ ...content, colour: true });
    assert.ok(coloured.startsWith('a.ts:1:11  \x1b['));
    assert.equal(coloured.split('\x1b[').length, 3, 'on and off, once');
    assert.equal(stripVTControlCharacters(coloured), plain);
  });

  it('shows control characters of a file name instead of sending them to the terminal', () => {
    const files = [{ path: 'a\x1b[2J\n.ts', findings: [makeFinding()], problems: [] }];
    assert.match(formatText(makeContent({ files })), /^a\\u001b\[2J\\u000a\.ts:1:11/);
  });

  it('names failures always, other skipped files only when verbose', () => {
    const skipped = [
      { path: 'a.png', reason: 'binary', detail: 'is not text' },
      { path: 'b.ts', reason: 'timeout', detail: 'took too long' },
    ] as const;
    const content = makeContent({ skipped });
    assert.match(
      formatText(content),
      /Skipped 1 path: 1 binary; --verbose names them\.\nFailed: 1 path could not be scanned\.\n {2}b\.ts {2}timed out: took too long\n$/,
    );
    assert.match(
      formatText({ ...content, verbose: true }),
      /Skipped 1 path: 1 binary:\n {2}a\.png {2}binary: is not text\n/,
    );
  });

  it('never looks clean when interrupted or when nothing was scanned', () => {
    assert.match(
      formatText(makeContent({ cancelled: true })),
      /^Interrupted\. Nothing found so far; the rest was not scanned\./,
    );
    assert.match(formatText(makeContent({ scannedFiles: 0 })), /No file was scanned\./);
  });
});
