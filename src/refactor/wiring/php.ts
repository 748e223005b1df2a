// PHP: vlucas/phpdotenv after the autoloader, in the variant that getenv sees.
import type { TextReader } from '../projectReaders';
import { lineEndOf } from '../style';
import type { Offer } from '../types';
import { familyOf, toEnv, type Wire } from './wire';

const entries = ['public/index.php', 'index.php', 'bootstrap.php'];

export const php: Wire = ({ path: fixed, read }) => offerFor(fixed, [...entries, fixed], read);

/** The file that PHPUnit runs before the tests, where that is one of the project's own. */
export const phpunit: Wire = async ({ path: fixed, read }) => {
  const settings = (await read('phpunit.xml')) ?? (await read('phpunit.xml.dist')) ?? '';
  const path = /<phpunit\b[^>]*\sbootstrap="(?:\.\/)?([^"]+)"/.exec(settings)?.[1];
  if (path === undefined || path.startsWith('vendor/')) return undefined;
  const offer = await offerFor(fixed, [path], read);
  return offer && { ...offer, title: `Load .env in tests with phpdotenv in ${path}` };
};

async function offerFor(
  fixed: string,
  paths: readonly string[],
  read: TextReader,
): Promise<Offer | undefined> {
  const packages = (await read('composer.json')) ?? '';
  if (familyOf(fixed) !== 'php' || !packages.includes('"vlucas/phpdotenv"')) return undefined;
  for (const path of paths) {
    const before = await read(path);
    if (before === undefined) continue;
    const loads = /^[ \t]*require(?:_once)?\b[^\n;]*vendor\/autoload\.php[^\n;]*;[^\n]*\n/m.exec(before);
    if (!loads) continue;
    if (/Dotenv/.test(before)) return undefined;
    const at = loads.index + loads[0].length;
    const up = toEnv(path.split('/').slice(0, -1).join('/')).replace(/\/?\.env$/, '');
    const folder = up === '' ? '__DIR__' : `__DIR__ . '/${up}'`;
    return {
      title: `Load .env with phpdotenv in ${path}`,
      detail: 'After the autoloader, in the variant that getenv sees.',
      path,
      before,
      after: `${before.slice(0, at)}Dotenv\\Dotenv::createUnsafeImmutable(${folder})->safeLoad();${lineEndOf(before)}${before.slice(at)}`,
    };
  }
  return undefined;
}
