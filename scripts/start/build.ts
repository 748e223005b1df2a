// Builds the extension and the command line before they are shown.
import { runScript } from '../npm.mjs';
import { root } from '../repository';

/** Builds everything in dist/; rejects with the build's own words when it fails. */
export async function buildOnce(): Promise<void> {
  await runScript('build', { cwd: root, label: 'Building Keylift' });
}
