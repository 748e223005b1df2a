import assert from 'node:assert/strict';
import { createDetector, type DetectResult, type Detector } from '../../../../src/engine';
import { builtinRules } from '../../../../src/rules';
import { fragmentsOf } from '../../../../scripts/fuzz/fragments';
import { fuzzTexts } from '../../../../scripts/fuzz/texts';

const fragments = fragmentsOf(builtinRules.rules);
const sound = createDetector(builtinRules);

/** The real engine, but for what `change` makes of each result. */
function changed(change: (result: DetectResult) => DetectResult): Detector {
  return { ...sound, detect: (input, options, token) => change(sound.detect(input, options, token)) };
}

/** Finds nothing between plain lines. */
const forgetful: Detector = {
  ...sound,
  detect: (input, options, token) => {
    const result = sound.detect(input, options, token);
    return input.text.startsWith('\na plain line') ? { ...result, findings: [] } : result;
  },
};

/** Finds something else in each text than the time before. */
function forgetsWhatItSaid(): Detector {
  let calls = 0;
  return changed((result) =>
    calls++ % 3 === 2 ? { ...result, findings: result.findings.slice(1) } : result,
  );
}

describe('fuzzTexts', () => {
  it('finds nothing wrong with the engine', () => {
    const { texts, findings, failure } = fuzzTexts(sound, fragments, 7, (count) => count === 40);
    assert.equal(failure, undefined);
    assert.equal(texts, 40);
    assert.ok(findings > 0, 'no text held anything');
  });

  for (const [what, detector] of Object.entries({
    'a throw': changed(() => {
      throw new Error('broken');
    }),
    'an empty span': changed((result) => ({
      ...result,
      findings: result.findings.map((finding) => ({ ...finding, span: { start: 1, end: 1 } })),
    })),
    'a span beyond the text': changed((result) => ({
      ...result,
      findings: result.findings.map((finding) => ({ ...finding, span: { start: 0, end: 1e6 } })),
    })),
    'findings that share characters': changed((result) => ({
      ...result,
      findings: [...result.findings, ...result.findings],
    })),
    'a problem': changed((result) => ({ ...result, problems: ['odd'] })),
    'a finding that depends on what stands far away': forgetful,
    'findings that depend on what was searched before': forgetsWhatItSaid(),
    'bytes that are refused': { ...sound, mayContain: () => false },
  })) {
    it(`sees ${what}`, () => {
      const { failure } = fuzzTexts(detector, fragments, 7, (count) => count === 400);
      assert.ok(failure);
      assert.equal(typeof failure.text, 'string');
    });
  }
});
