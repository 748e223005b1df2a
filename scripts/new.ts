// npm run new rule|language|backend NAME: the files for one more of a kind, ready to be filled.
import { root } from './repository';
import { kinds, scaffold } from './scaffold';

const [wanted, name] = process.argv.slice(2);
const kind = kinds.find((known) => known === wanted);
try {
  if (!kind || name === undefined) throw new Error(`Usage: npm run new ${kinds.join('|')} NAME`);
  const { files, next } = scaffold(kind, name, root);
  for (const file of files) console.log(`Written: ${file}`);
  for (const sentence of next) console.log(sentence);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
