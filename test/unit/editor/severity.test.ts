import assert from 'node:assert/strict';
import { defaultSettings } from '../../../src/editor/contributions';
import { shownSeverity } from '../../../src/editor/severity';
import { type ExposureStage, exposureStages } from '../../../src/respond';

describe('shownSeverity', () => {
  it('follows the confidence', () => {
    const shown = (confidence: 'certain' | 'high' | 'medium' | 'low'): string =>
      shownSeverity({ confidence, severity: 'warning' }, 'secret', defaultSettings, 'plain');
    assert.deepEqual(
      ['certain', 'high', 'medium', 'low'].map((it) => shown(it as 'low')),
      ['error', 'warning', 'warning', 'information'],
    );
  });

  it('is a hint for keys that clients may have', () => {
    const finding = { confidence: 'certain', severity: 'hint' } as const;
    assert.equal(shownSeverity(finding, 'publishable', defaultSettings, 'plain'), 'hint');
    assert.equal(shownSeverity(finding, 'identifier', defaultSettings, 'plain'), 'hint');
  });

  it('is a hint in a .env file that Git ignores', () => {
    const finding = { confidence: 'certain', severity: 'error' } as const;
    assert.equal(shownSeverity(finding, 'secret', defaultSettings, 'ignoredEnvFile'), 'hint');
  });

  it('is off where the user has turned the confidence off, whatever else holds', () => {
    const off = { ...defaultSettings, severity: { ...defaultSettings.severity, low: 'off' } } as const;
    assert.equal(shownSeverity({ confidence: 'low', severity: 'hint' }, 'publishable', off, 'plain'), 'off');
  });

  describe('with what Git knows', () => {
    const finding = { confidence: 'high', severity: 'warning' } as const;
    const shown = (stage: ExposureStage, exposure: 'plain' | 'ignoredEnvFile' = 'plain'): string =>
      shownSeverity(finding, 'secret', defaultSettings, exposure, stage);

    it('is louder the further the value got', () => {
      assert.deepEqual(
        exposureStages.map((stage) => shown(stage)),
        [...['warning', 'information', 'warning', 'warning', 'warning', 'warning', 'error']],
      );
    });

    it('is no hint any more where an ignored .env file was committed', () => {
      assert.deepEqual(
        exposureStages.map((stage) => shown(stage, 'ignoredEnvFile')),
        ['hint', 'hint', 'hint', 'hint', 'hint', 'warning', 'error'],
      );
    });

    it('does as the settings say', () => {
      const settings = {
        ...defaultSettings,
        severityByExposure: { ...defaultSettings.severityByExposure, pushed: 'hint', committed: 'lower' },
      } as const;
      assert.equal(shownSeverity(finding, 'secret', settings, 'plain', 'pushed'), 'hint');
      assert.equal(shownSeverity(finding, 'secret', settings, 'plain', 'committed'), 'information');
    });

    it('stays a hint for keys that clients may have', () => {
      assert.equal(shownSeverity(finding, 'publishable', defaultSettings, 'plain', 'pushed'), 'hint');
    });
  });
});
