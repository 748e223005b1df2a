import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inRepository } from '../../../scripts/repository';
import { withSettingsTable } from '../../../scripts/settingsTable';

const read = (name: string): string => readFileSync(inRepository(name), 'utf8');

describe('withSettingsTable', () => {
  it('finds the README as it would write it', () => {
    const manifest = JSON.parse(read('package.json')) as Parameters<typeof withSettingsTable>[1];
    const texts = JSON.parse(read('package.nls.json')) as Record<string, string>;
    const readme = read('README.md');
    assert.equal(readme, withSettingsTable(readme, manifest, texts), 'Run npm run build:settings.');
  });

  it('says what is missing when the README has lost its marks', () => {
    assert.throws(
      () => withSettingsTable('# Title', { contributes: { configuration: [] } }, {}),
      /settings:begin/,
    );
  });
});
