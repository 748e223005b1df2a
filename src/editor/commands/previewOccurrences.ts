// "Preview the Fix of All Places of Secret…": one value wherever it is known to stand, in the refactor preview.
import type { Disposable } from 'vscode';
import type { BulkChange } from '../bulkReport';
import { BulkRun } from '../bulkRun';
import { commandIds } from '../contributions';
import type { LocatedSecret } from '../findingStore';
import { PreviewedFix } from '../previewedFix';
import { tell, type FixAllParts } from './fixAll';
import { fixFiles, stillThere } from './fixFiles';
import { registerCommand } from './registerCommand';

export function registerPreviewOccurrences(parts: FixAllParts): Disposable {
  return registerCommand(commandIds.previewOccurrences, parts.log, async (argument) => {
    const target = await parts.targets.resolve(argument);
    if (!target) return undefined;
    const { fingerprint } = target.secret.finding;
    const isSame = ({ finding, severity }: LocatedSecret): boolean =>
      finding.fingerprint === fingerprint && severity !== 'hint';
    const known = parts.store.all().filter(({ secrets }) => secrets.some(isSame));
    const files = await stillThere(known);
    const run = new BulkRun(new PreviewedFix(parts.scanner, parts.store));
    return tell(parts, run, await previewed(run, await fixFiles(parts, files, run, isSame)));
  });
}

/** What became of planned fixes once the user has looked at them. */
export async function previewed(
  { preview }: BulkRun,
  planned: readonly BulkChange[],
): Promise<readonly BulkChange[]> {
  if (!preview) return planned;
  // What was collected comes back from the preview; the rest could not even be tried.
  return [...(await preview.apply()), ...planned.filter(({ fingerprint }) => fingerprint === undefined)];
}
