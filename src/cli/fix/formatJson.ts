// The report of `keylift fix` for programs; docs/command-line.md tells its shape.
import { isFailure } from '../../scan';
import type { Change, ChangeStatus, OfferedChange } from './change';
import type { FixContent } from './report';
import { unifiedDiff } from './unifiedDiff';

const shapeVersion = 1;

export function formatJson(content: FixContent): string {
  const { changes, offers, scan, backend, dryRun, version, notes } = content;
  const failures = scan.skipped.filter(({ reason }) => isFailure(reason));
  const count = (wanted: ChangeStatus): number => changes.filter(({ status }) => status === wanted).length;
  const document = {
    version: shapeVersion,
    tool: { name: 'keylift', version },
    complete: !scan.cancelled && failures.length === 0,
    backend,
    dryRun,
    summary: {
      applied: count('applied'),
      planned: count('planned'),
      refused: count('refused'),
      failed: count('failed'),
    },
    changes: changes.map(jsonChange),
    offers: offers.map(jsonOffer),
    notScanned: failures,
    notes,
  };
  return JSON.stringify(document, undefined, 2) + '\n';
}

/** Lines and columns count from 1. */
function jsonChange({ line, column, toStore, ...change }: Change): object {
  return {
    ...change,
    line: line + 1,
    column: column + 1,
    ...(toStore && { toStore: { name: toStore.name, instructions: toStore.instructions } }),
  };
}

function jsonOffer({ title, detail, path, before, after }: OfferedChange): object {
  return { title, detail, path, diff: unifiedDiff(path, before, after) };
}
