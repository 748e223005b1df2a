// Bundles a source file as the build does, for tests that start threads or processes.
import { build } from 'esbuild';

export async function bundleForNode(source: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    // As in esbuild.mjs: bundles are CommonJS.
    alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
    define: { 'import.meta.url': '"file:///keylift"' },
  });
}
