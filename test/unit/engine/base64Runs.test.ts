import assert from 'node:assert/strict';
import fc from 'fast-check';
import { asciiBytes } from '../../../src/engine/asciiBytes';
import { type DecodedRuns, decodeRuns, holdsBase64 } from '../../../src/engine/base64Runs';
import { tokenRuns } from '../../../src/engine/tokens';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const plain = 'the workshop opens at nine';

const decodeAll = (text: string, budget = 10_000): DecodedRuns =>
  decodeRuns(text, tokenRuns(asciiBytes(text)), 20, budget);

const textsIn = (text: string): string[] => decodeAll(text).runs.map((run) => run.text);

describe('decodeRuns', () => {
  for (const [what, text] of Object.entries({
    'between quotes': `key = "${base64(plain)}"`,
    'at the beginning': `${base64(plain)} is it`,
    'as the whole text': base64(plain),
    'without padding': `key=${base64(plain).replace(/=+$/, '')}\n`,
    'in the alphabet of URLs': `key=${Buffer.from(plain).toString('base64url')}`,
    'behind an escaped line break': `"\\n${base64(plain)}"`,
    'behind a digest of the other alphabet': `name-of_it-${base64(`${plain}?>?>`)}`,
  })) {
    it(`finds text ${what}`, () => {
      const [run] = decodeAll(text).runs;
      assert.ok(run);
      assert.ok(run.text.startsWith(plain));
      const written = text.slice(run.span.start, run.span.end);
      assert.equal(Buffer.from(written, 'base64').toString(), run.text);
    });
  }

  it('takes lines that a tool wrapped as one', () => {
    const long = base64(plain.repeat(9));
    const text = `key: |\n  ${(long.match(/.{1,76}/g) ?? []).join('\n  ')}\nnext: 1`;
    assert.deepEqual(textsIn(text), [plain.repeat(9)]);
    assert.equal(decodeAll(text).runs[0]?.span.end, text.indexOf('\nnext'));
  });

  it('leaves bytes, identifiers and short runs alone', () => {
    const bytes = Buffer.from(Array.from({ length: 90 }, (_, at) => (at * 89) % 256)).toString('base64');
    assert.deepEqual(textsIn(`a = "${bytes}"; describeTheContextOfTheKey(); b = "${base64('short')}"`), []);
  });

  it('keeps letters of all languages', () => {
    assert.deepEqual(textsIn(base64('geöffnet ab neun Uhr früh')), ['geöffnet ab neun Uhr früh']);
  });

  it('says when the budget cut it short, and only then', () => {
    const text = `${base64(plain)}\n${base64(plain)}\n`;
    assert.equal(decodeAll(text).isCut, false);
    const { runs, isCut } = decodeAll(text, 50);
    assert.equal(runs.length, 1);
    assert.equal(isCut, true);
  });

  it('finds every run of text, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme-ascii', minLength: 15, maxLength: 60 }),
        fc.nat(60),
        (inner, gap) => {
          const text = `${' '.repeat(gap)}x(${base64(inner)})`;
          assert.deepEqual(textsIn(text), [inner]);
        },
      ),
    );
  });
});

describe('holdsBase64', () => {
  it('is true for each text with a run that is long enough', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 15, max: 60 }), (gap, length) =>
        holdsBase64(Buffer.from(`${'. '.repeat(gap)}${base64('x'.repeat(length))}`), 20),
      ),
    );
  });

  it('is false for short words', () => {
    assert.equal(holdsBase64(Buffer.from('nothing to see here, but short words;\n'.repeat(20)), 20), false);
  });
});
