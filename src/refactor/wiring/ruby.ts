// Ruby: `require "dotenv/load"`, where the project has the gem dotenv. Rails' own variant needs nothing.
import { lineEndOf } from '../style';
import { familyOf, type Wire } from './wire';

export const ruby: Wire = async ({ path: fixed, read }) => {
  const gems = (await read('Gemfile')) ?? '';
  if (familyOf(fixed) !== 'ruby' || !/^[ \t]*gem[ (]+["']dotenv["']/m.test(gems)) return undefined;
  const isRack = (await read('config.ru')) !== undefined;
  const path = isRack ? 'config.ru' : fixed;
  const before = await read(path);
  if (before === undefined || /dotenv/.test(before)) return undefined;
  return {
    title: `Load .env with dotenv in ${path}`,
    detail: 'Before everything else, so that it finds the variables.',
    path,
    before,
    after: withDotenv(before),
  };
};

/** The text that loads .env before all else. */
export function withDotenv(text: string): string {
  const quote = /require "/.test(text) || !text.includes("'") ? '"' : "'";
  // Magic comments only count at the top.
  const at = /^\uFEFF?(?:#[^\n]*\n)*(?:[ \t]*\r?\n)*/.exec(text)?.[0].length ?? 0;
  return `${text.slice(0, at)}require ${quote}dotenv/load${quote}${lineEndOf(text)}${text.slice(at)}`;
}
