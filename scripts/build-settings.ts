// npm run build:settings: writes the README's table of settings from the manifest.
import { readFileSync } from 'node:fs';
import { inRepository } from './repository';
import { writeIfChanged } from './rules/writeIfChanged';
import { withSettingsTable } from './settingsTable';

const read = (name: string): string => readFileSync(inRepository(name), 'utf8');

const manifest = JSON.parse(read('package.json')) as Parameters<typeof withSettingsTable>[1];
const texts = JSON.parse(read('package.nls.json')) as Record<string, string>;
writeIfChanged(inRepository('README.md'), withSettingsTable(read('README.md'), manifest, texts));
