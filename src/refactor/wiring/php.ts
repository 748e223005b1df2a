// PHP: vlucas/phpdotenv after the autoloader, in the variant that getenv sees.
import { lineEndOf } from '../style';
import { familyOf, toEnv, type Wire } from './wire';

const entries = ['public/index.php', 'index.php', 'bootstrap.php'];

export const php: Wire = async ({ path: fixed, read }) => {
  const packages = (await read('composer.json')) ?? '';
  if (familyOf(fixed) !== 'php' || !packages.includes('"vlucas/phpdotenv"')) return undefined;
  for (const path of [...entries, fixed]) {
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
};
