// PowerShell: it is in none of the registries, so that its programs are read by the grammar only.
import { parsedOnly } from './swift';
import type { Toolchain } from './toolchain';

const builds = parsedOnly('parsed; PowerShell is not to be had here');

export const powershell: Toolchain = {
  title: 'PowerShell',
  languageId: 'powershell',
  program: 'program.ps1',
  uses: {},
  builds,
  bare: Object.keys(builds),
  missing: () => Promise.resolve(undefined),
  // The fix itself is refused where the grammar finds a fault in the whole program.
  build: () => Promise.resolve({ command: [] }),
};
