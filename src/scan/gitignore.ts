// The .gitignore files that apply in one folder: its own and those above it.
import ignore from 'ignore';

/** The patterns that hold in one folder. */
export interface IgnoreScope {
  /** True when git would ignore the path (absolute, POSIX). */
  ignores(path: string, isFolder: boolean): boolean;
}

/** Where no .gitignore applies. */
export const nothingIgnored: IgnoreScope = Object.freeze({ ignores: () => false });

// `ignore` remembers every path it was asked about; starting afresh keeps memory level in large trees.
const testsBeforeRenewal = 5000;

// git compares names as the file system does.
const ignorecase = process.platform === 'win32' || process.platform === 'darwin';

/**
 * A scope that adds one file's patterns to an outer scope; the inner patterns win.
 * @param folder absolute POSIX path of the folder that the patterns are relative to
 */
export function nestScope(outer: IgnoreScope, folder: string, patterns: string): IgnoreScope {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  let matcher = ignore({ ignorecase }).add(patterns);
  let tests = 0;
  return {
    ignores(path, isFolder) {
      const relative = path.slice(prefix.length);
      if (!path.startsWith(prefix) || relative === '') return outer.ignores(path, isFolder);
      if (++tests % testsBeforeRenewal === 0) matcher = ignore({ ignorecase }).add(patterns);
      const verdict = matcher.test(isFolder ? `${relative}/` : relative);
      if (verdict.ignored) return true;
      return !verdict.unignored && outer.ignores(path, isFolder);
    },
  };
}
