// The changes as unified diffs, for reading: values are masked, so no tool can apply them.
import type { FixContent } from './report';
import { unifiedDiff } from './unifiedDiff';

export function formatDiff({ files }: FixContent): string {
  return files.map(({ path, before, after }) => unifiedDiff(path, before, after)).join('');
}
