import assert from 'node:assert/strict';
import { defaultSettings, type Settings } from '../../../src/editor/contributions';
import { parseSettings } from '../../../src/editor/parseSettings';

describe('parseSettings', () => {
  it('gives the defaults for what is not set', () => {
    assert.deepEqual(parse({}), { settings: defaultSettings, problems: [] });
  });

  it('takes values of the right kind as they are', () => {
    const { settings, problems } = parse({
      scanOnType: false,
      typingDelay: 0,
      exclude: ['a/**'],
      maxFileSize: 0.5,
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(settings, {
      ...defaultSettings,
      scanOnType: false,
      typingDelay: 0,
      exclude: ['a/**'],
      maxFileSize: 0.5,
    });
  });

  it('completes a severity object that names some confidences only', () => {
    const { settings } = parse({ severity: { low: 'off' } });
    assert.deepEqual(settings.severity, { ...defaultSettings.severity, low: 'off' });
  });

  const nonsense: Readonly<Record<keyof Settings, readonly unknown[]>> = {
    scanOnType: ['yes', 1],
    typingDelay: [-1, Number.NaN, 'soon', 1e9],
    exclude: ['**', [1], {}],
    maxFileSize: [0, -5, '5 MB'],
    respectGitignore: ['no'],
    disabledRules: ['generic-password', [null]],
    severity: ['loud', ['error'], { certain: 'loud' }, { sure: 'error' }],
    severityByExposure: ['raise', [], { pushed: 'error' }, { elsewhere: 'raise' }],
    defaultBackend: ['', 5],
    namePrefix: ['1', 'a-b', 5],
    managerPath: ['{repo}', '{branch}/{name}', '/{name}', 5],
    environment: ['', 'a b', 5],
    checkDebugVariables: ['yes', 1],
    askProviders: ['yes', 1],
  };
  for (const [key, values] of Object.entries(nonsense)) {
    for (const value of values) {
      it(`replaces ${key}: ${JSON.stringify(value)} by the default, and says so`, () => {
        const { settings, problems } = parse({ [key]: value });
        assert.deepEqual(settings, defaultSettings);
        assert.equal(problems.length, 1);
        assert.match(problems[0] ?? '', new RegExp(`^keylift\\.${key} is not .*; the default is used\\.$`));
      });
    }
  }
});

function parse(written: Partial<Record<keyof Settings, unknown>>): ReturnType<typeof parseSettings> {
  return parseSettings((key) => written[key]);
}
