import assert from 'node:assert/strict';
import { defaultSettings } from '../../../src/editor/contributions';
import { shownSeverity } from '../../../src/editor/severity';

const byConfidence = defaultSettings.severity;

describe('shownSeverity', () => {
  it('follows the confidence', () => {
    const shown = (confidence: 'certain' | 'high' | 'medium' | 'low'): string =>
      shownSeverity({ confidence, severity: 'warning' }, 'secret', byConfidence, 'plain');
    assert.deepEqual(
      ['certain', 'high', 'medium', 'low'].map((it) => shown(it as 'low')),
      ['error', 'warning', 'warning', 'information'],
    );
  });

  it('is a hint for keys that clients may have', () => {
    const finding = { confidence: 'certain', severity: 'hint' } as const;
    assert.equal(shownSeverity(finding, 'publishable', byConfidence, 'plain'), 'hint');
    assert.equal(shownSeverity(finding, 'identifier', byConfidence, 'plain'), 'hint');
  });

  it('is a hint in a .env file that Git ignores', () => {
    const finding = { confidence: 'certain', severity: 'error' } as const;
    assert.equal(shownSeverity(finding, 'secret', byConfidence, 'ignoredEnvFile'), 'hint');
  });

  it('is off where the user has turned the confidence off, whatever else holds', () => {
    const off = { ...byConfidence, low: 'off' } as const;
    assert.equal(shownSeverity({ confidence: 'low', severity: 'hint' }, 'publishable', off, 'plain'), 'off');
  });
});
