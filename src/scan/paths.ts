// Paths as the scan uses them: POSIX slashes everywhere, relative to the root in reports.
import { resolve, sep } from 'node:path';

/** Absolute path with POSIX slashes and without a trailing one. */
export function absolutePosix(root: string, path: string): string {
  const absolute = resolve(root, path);
  return sep === '/' ? absolute : absolute.split(sep).join('/');
}

/** The path in reports: relative to the root, or absolute when it lies outside. Both are absolute POSIX paths. */
export function reportPathOf(root: string, path: string): string {
  if (path === root) return '.';
  const prefix = root.endsWith('/') ? root : `${root}/`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}
