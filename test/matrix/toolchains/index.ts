// The languages of the matrix; a new one is a file here, a line below and a program.
import { csharp } from './csharp';
import { go } from './go';
import { java } from './java';
import { kotlin } from './kotlin';
import { javascript, typescript } from './node';
import { php } from './php';
import { powershell } from './powershell';
import { python } from './python';
import { ruby } from './ruby';
import { rust } from './rust';
import { shellscript } from './shellscript';
import { swift } from './swift';
import type { Toolchain } from './toolchain';

export { type Command, everyBackend, type Toolchain } from './toolchain';
export const toolchains: readonly Toolchain[] = [
  python,
  javascript,
  typescript,
  java,
  kotlin,
  go,
  ruby,
  php,
  csharp,
  rust,
  swift,
  shellscript,
  powershell,
];
