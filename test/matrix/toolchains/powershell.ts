// PowerShell: it is in none of the registries, so that its programs are read by the grammar only.
import { swift } from './swift';
import type { Toolchain } from './toolchain';

const parsed = 'parsed; PowerShell is not to be had here';

export const powershell: Toolchain = {
  ...swift,
  title: 'PowerShell',
  languageId: 'powershell',
  program: 'program.ps1',
  builds: Object.fromEntries(Object.keys(swift.builds ?? {}).map((backend) => [backend, parsed])),
};
