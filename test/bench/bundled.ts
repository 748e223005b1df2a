// Runs a benchmark as one file, as the product ships: between modules that are loaded one by one each use of an imported
// constant is a call, which the engine's innermost loops feel. Usage: tsx test/bench/bundled.ts NAME
import { spawnSync } from 'node:child_process';
import { inRepository } from '../../scripts/repository';
import { bundleForNode } from '../support/bundleForNode';

const [name = ''] = process.argv.slice(2);
if (!/^[a-z]+$/.test(name)) throw new Error('Usage: tsx test/bench/bundled.ts NAME, for example typing.');
// As deep in the repository as its source, so that what it reads is where it looks.
const outfile = inRepository('out', 'bench', `${name}.js`);

void bundleForNode(inRepository('test', 'bench', `${name}.ts`), outfile).then(() => {
  process.exitCode = spawnSync(process.execPath, [outfile], { stdio: 'inherit' }).status ?? 1;
});
