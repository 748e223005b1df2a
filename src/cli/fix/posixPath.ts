// Paths with forward slashes, as the cores and the reports have them.
import { sep } from 'node:path';

export function posixPath(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
