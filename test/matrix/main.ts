// Proves the lookups by running them, language by backend, and writes down what was proven: `npm run test:matrix`.
// Arguments name languages or backends to look at only; then nothing is written.
import { readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { refactorer } from '../support/nodeGrammars';
import { prove, type Result } from './cells';
import { report } from './report';
import { type Toolchain, toolchains } from './toolchains';

const cache = process.env['KEYLIFT_SDKS'] ?? join(homedir(), '.cache/keylift-sdks');
const results = new URL('results.md', import.meta.url).pathname;
const wanted = new Set(process.argv.slice(2));

async function main(): Promise<void> {
  const rows = new Map<Toolchain, Map<string, Result>>();
  const known = refactorer().backends.map(({ id }) => id);
  const backends = known.filter((id) => known.every((one) => !wanted.has(one)) || wanted.has(id));
  for (const toolchain of toolchains) {
    if (toolchains.some(({ languageId }) => wanted.has(languageId)) && !wanted.has(toolchain.languageId))
      continue;
    rows.set(toolchain, await proveLanguage(toolchain, backends));
  }
  const failed = [...rows.values()]
    .flatMap((row) => [...row.values()])
    .filter(({ kind }) => kind === 'failed');
  if (wanted.size === 0) {
    const before = readOrNothing(results);
    const text = report(rows);
    writeFileSync(results, text);
    if (before !== text) console.log(`Wrote ${results}`);
  }
  console.log(`${failed.length} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

async function proveLanguage(
  toolchain: Toolchain,
  backends: readonly string[],
): Promise<Map<string, Result>> {
  const row = new Map<string, Result>();
  const missing =
    (await toolchain.missing()) ??
    (await toolchain.install?.(cache).catch((error: unknown) => String(error)));
  for (const backend of backends) {
    const result: Result = missing
      ? { kind: 'notRun', reason: missing }
      : await prove(toolchain, backend, cache);
    const detail = detailOf(result);
    console.log(`${toolchain.title}, ${backend}: ${result.kind} (${detail})`);
    row.set(backend, result);
  }
  return row;
}

function detailOf(result: Result): string {
  if (result.kind === 'executed') return result.with;
  return result.kind === 'built' ? result.how : result.reason;
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

void main();
