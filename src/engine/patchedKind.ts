// Of which kind is the file that a line of a patch belongs to? Values without quotes count there as in the file itself.
import type { Span } from '../base';
import { type FileKind, fileKindOf } from './fileKind';

/** The lines that name the file of what follows, before and after the change; a file that is made has no name before. */
const header = /^(?:---|\+\+\+) (?:[ab]\/)?(?!\/dev\/null)(\S{1,300})/gm;

/** Tells of each place of a patch what kind of file is changed there; undefined for other texts and above the first file. */
export function patchedKind(text: string, path: string): (place: Span) => FileKind | undefined {
  if (!/\.(?:diff|patch)$/i.test(path)) return () => undefined;
  const files = [...text.matchAll(header)].map(({ index, 1: name }) => ({
    start: index,
    kind: fileKindOf(name, undefined),
  }));
  return ({ start }) => {
    let low = 0;
    for (let high = files.length; low < high;) {
      const middle = (low + high) >> 1;
      if ((files[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return files[low - 1]?.kind;
  };
}
