// direnv: `dotenv_if_exists` in .envrc, where the project has one.
import { lineEndOf } from '../style';
import type { Wire } from './wire';

export const direnv: Wire = async ({ read }) => {
  const path = '.envrc';
  const before = await read(path);
  if (before === undefined || /^[ \t]*dotenv/m.test(before)) return undefined;
  const end = lineEndOf(before);
  const gap = before === '' || before.endsWith('\n') ? '' : end;
  return {
    title: `Load .env in the shell: dotenv_if_exists in ${path}`,
    detail: 'Then run direnv allow.',
    path,
    before,
    after: `${before}${gap}dotenv_if_exists${end}`,
  };
};
