// Spring: `spring.config.import` in application.properties, so that `${NAME}` is found in .env.
// Source: Spring Boot's documentation of imported files and of hints for their kind in brackets.
import { lineEndOf } from '../style';
import type { Wire } from './wire';

export const spring: Wire = async ({ path, read }) => {
  if (!/(?:^|\/)application(?:-[\w-]+)?\.properties$/.test(path)) return undefined;
  const before = await read(path);
  if (before === undefined || /^[ \t]*spring\.config\.import\b/m.test(before)) return undefined;
  const end = lineEndOf(before);
  const gap = before === '' || before.endsWith('\n') ? '' : end;
  return {
    title: `Load .env with spring.config.import in ${path}`,
    detail: 'From the folder in which the program starts; where there is no .env nothing changes.',
    path,
    before,
    after: `${before}${gap}spring.config.import=optional:file:.env[.properties]${end}`,
  };
};
