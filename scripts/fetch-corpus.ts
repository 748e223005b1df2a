// npm run fit:fetch [-- SOURCE/PACKAGE …]: fetches the packages of the scorer's labels into the cache, or those named.
// Exit code 1 when one could not be fetched; the labels of its lines are then left out, and counted, by npm run fit.
import { fetchPackage } from './fit/fetchPackage';
import { lists, rowsOf } from './fit/labelled';
import { isPackageSource, packageCache } from './fit/packageFolders';

const named = process.argv.slice(2);
const labelled = lists.flatMap(rowsOf).map(([source = '', name = '']) => `${source}/${name}`);
const wanted = named.length > 0 ? named : [...new Set(labelled)];
let missing = 0;
for (const one of wanted) {
  const slash = one.indexOf('/');
  const source = one.slice(0, slash);
  const name = one.slice(slash + 1);
  if (!isPackageSource(source)) throw new Error(`${one}: write SOURCE/PACKAGE, for example npm/pg_7.18.2.`);
  try {
    if (fetchPackage(source, name)) console.log(`fetched ${one}`);
  } catch (problem) {
    missing++;
    console.log(`not fetched: ${one} (${reasonOf(problem)})`);
  }
}
console.log(`${wanted.length - missing} of ${wanted.length} packages are in ${packageCache}`);
if (missing > 0) process.exitCode = 1;

/** The last line that the client wrote. */
function reasonOf(problem: unknown): string {
  const message = problem instanceof Error ? problem.message : String(problem);
  return message.trim().split('\n').at(-1) ?? '';
}
