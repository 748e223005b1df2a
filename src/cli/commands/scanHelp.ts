// The help text of `keylift scan`.
import { formatBytes, defaultMaxFileSize } from '../../scan';

export const scanHelp = `Finds credentials in files and folders. Values are masked in every format.

Usage: keylift scan [paths…] [options]

Paths: files and folders, the working folder when there are none. Symbolic links are followed only when named.

Options:
  --format FORMAT   text (default), json or sarif
  -o, --output FILE write the report to a file, as a whole or not at all
  --exclude GLOB    leave out what matches, beside node_modules; may be given several times. A glob without a
                    slash matches a name in any folder
  --max-size SIZE   skip larger files (default ${formatBytes(defaultMaxFileSize)}; for example 800k, 20MB, 1GB)
  --no-gitignore    scan what .gitignore files leave out, too
  --workers N       threads (default: as many as there are processors); 0 scans in one thread
  --all             show publishable keys and identifiers too, which are no secrets
  --verbose         name every skipped file
  -h, --help        this text

Findings listed in .keyliftignore, in this folder or above it in the repository, are left out.

Exit codes: 0 nothing found, 1 secrets found, 2 failure (also when a file could not be scanned), 130 interrupted.
`;
