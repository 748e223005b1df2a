// Many fixes at once: all secrets of a file, all places of one secret in it, and the safe ones when it is saved.
import { Disposable, Uri, window, workspace, type TextDocument } from 'vscode';
import type { Masked } from '../../base';
import { type BulkFix, type BulkParts, fixDocument } from '../bulkFix';
import { type BulkChange, bulkPage, bulkSummary } from '../bulkReport';
import { commandIds } from '../contributions';
import type { FixParts } from './fix';
import { PreviewedFix } from '../previewedFix';
import { registerCommand } from './registerCommand';

export type FixAllParts = FixParts & BulkParts;

export function registerFixAll(parts: FixAllParts): Disposable {
  return Disposable.from(
    registerCommand(commandIds.fixFile, parts.log, async (address, options) => {
      const document = await documentOf(address);
      if (!document) return undefined;
      if (isSafeOnly(options)) return fixQuietly(parts, document);
      const changes = await fixAll(parts, document, () => true);
      tell(parts, changes);
      return changes;
    }),
    registerCommand(commandIds.previewFile, parts.log, async (address) => {
      const document = await documentOf(address);
      return document && fixPreviewed(parts, document);
    }),
    registerCommand(commandIds.fixOccurrences, parts.log, async (argument) => {
      const target = await parts.targets.resolve(argument);
      if (!target) return undefined;
      const { fingerprint } = target.secret.finding;
      const changes = await fixAll(
        parts,
        target.document,
        (secret) => secret.finding.fingerprint === fingerprint,
      );
      tell(parts, changes);
      return changes;
    }),
  );
}

/** Fixes by the user's default backend. @param given names of the same run */
export function fixAll(
  parts: FixAllParts,
  document: TextDocument,
  wants: BulkFix['wants'],
  given = new Map<string, Masked>(),
  collect?: PreviewedFix,
): Promise<readonly BulkChange[]> {
  const backend = parts.settings.read(document.uri).defaultBackend;
  const storing = { agreed: false };
  for (const [name, value] of parts.planner.given(document, backend)) given.set(name, value);
  const run = (): Promise<readonly BulkChange[]> =>
    fixDocument(parts, document, {
      wants,
      backend,
      given,
      ...(collect && { collect }),
      storeInManager: async (plan) => {
        const answer = await parts.storeFlow.store(plan, document, storing);
        if (answer.kind === 'stored') parts.planner.remember(document, plan);
        return answer;
      },
    });
  // Only the environment fix shares files; the others may wait long for the user.
  return backend === 'env' ? parts.queue.run(run) : run();
}

/** The fixes of a file in the refactor preview first. */
async function fixPreviewed(parts: FixAllParts, document: TextDocument): Promise<readonly BulkChange[]> {
  const preview = new PreviewedFix(parts.scanner, parts.store);
  await fixAll(parts, document, () => true, undefined, preview);
  const changes = await preview.apply();
  tell(parts, changes);
  return changes;
}

/** Says how it went; what is left, and what the user should know, is on a page. */
export function tell({ pages, log }: FixAllParts, changes: readonly BulkChange[]): void {
  const summary = bulkSummary(changes);
  log.info(summary);
  if (
    changes.length > 0 &&
    changes.every(({ status, notes }) => status === 'applied' && notes.length === 0)
  ) {
    window.setStatusBarMessage(`$(shield) ${summary}`, 6000);
    return;
  }
  const show = changes.some(({ status }) => status !== 'applied')
    ? window.showWarningMessage
    : window.showInformationMessage;
  const buttons = changes.length > 0 ? [showDetails] : [];
  void show(`Keylift: ${summary}`, ...buttons).then(async (chosen) => {
    if (chosen === showDetails) await pages.show('Fixed secrets', bulkPage(changes));
  });
}

const showDetails = 'Show Details';

/** While a file is saved nothing may ask or wait: what is not safe stays as it is, underlined. */
async function fixQuietly(parts: FixAllParts, document: TextDocument): Promise<readonly BulkChange[]> {
  const changes = await parts.queue.run(() =>
    fixDocument(parts, document, {
      wants: () => true,
      backend: 'env',
      given: new Map(),
      safeOnly: true,
      storeInManager: () =>
        Promise.resolve({ kind: 'notStored', reason: 'It is left for you to look at.', failed: false }),
    }),
  );
  const applied = changes.filter(({ status }) => status === 'applied');
  if (applied.length > 0) window.setStatusBarMessage(`$(shield) ${bulkSummary(applied)}`, 6000);
  for (const { status, place, reason } of changes)
    if (status === 'failed') parts.log.warn(`${place}: ${reason ?? ''}`);
  return changes;
}

/** The document behind an address, else the one in the active editor. */
async function documentOf(address: unknown): Promise<TextDocument | undefined> {
  if (address instanceof Uri) return workspace.openTextDocument(address);
  const document = window.activeTextEditor?.document;
  if (!document) void window.showInformationMessage('Keylift: open a file to fix its secrets.');
  return document;
}

function isSafeOnly(options: unknown): boolean {
  return (
    typeof options === 'object' && options !== null && 'safeOnly' in options && options.safeOnly === true
  );
}
