// How much text a scan has read.
import { join } from 'node:path';
import { FileReader } from '../../../src/scan/readFile';
import { defaultMaxFileSize, type ScanReport } from '../../../src/scan';
import { walk } from '../../../src/scan/walk';

export interface TextSize {
  readonly files: number;
  readonly bytes: number;
  readonly lines: number;
}

const lineFeed = 10;

/** What was skipped (binaries above all) is not counted. */
export async function countText(root: string, report: ScanReport): Promise<TextSize> {
  const skipped = new Set(report.skipped.map(({ path }) => path));
  const reader = new FileReader(defaultMaxFileSize);
  let lines = 0;
  for await (const entry of walk({ paths: ['.'], root, exclude: [], respectGitignore: false })) {
    if (entry.kind !== 'file' || skipped.has(entry.path)) continue;
    const read = reader.read(join(root, entry.path));
    if (read.kind === 'bytes') for (const byte of read.bytes) if (byte === lineFeed) lines++;
  }
  return { files: report.scannedFiles, bytes: report.scannedBytes, lines };
}
