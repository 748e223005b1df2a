// Many fixes at once: all secrets of a file, all places of one secret in it, and the safe ones when it is saved.
import { Disposable, Uri, window, workspace, type TextDocument } from 'vscode';
import { type BulkFix, type BulkParts, fixDocument } from '../bulkFix';
import { type BulkChange, bulkPage, bulkSummary } from '../bulkReport';
import { BulkRun } from '../bulkRun';
import { commandIds } from '../contributions';
import { offersAfter, setUp, takeOffers } from '../offers';
import { PreviewedFix } from '../previewedFix';
import type { FixParts } from './fix';
import { registerCommand, tellingFailure } from './registerCommand';

export type FixAllParts = FixParts & BulkParts;

export function registerFixAll(parts: FixAllParts): Disposable {
  const offered = new Set<string>();
  return Disposable.from(
    registerCommand(commandIds.fixFile, parts.log, async (address, options) => {
      const document = await documentOf(address);
      if (!document) return undefined;
      return isSafeOnly(options) ? fixQuietly(parts, document, offered) : fixAndTell(parts, document);
    }),
    registerCommand(commandIds.previewFile, parts.log, async (address) => {
      const document = await documentOf(address);
      if (!document) return undefined;
      const run = new BulkRun(new PreviewedFix(parts.scanner, parts.store));
      await fixAll(parts, document, run);
      return tell(parts, run, (await run.preview?.apply()) ?? []);
    }),
    registerCommand(commandIds.fixOccurrences, parts.log, async (argument) => {
      const target = await parts.targets.resolve(argument);
      if (!target) return undefined;
      const { fingerprint } = target.secret.finding;
      return fixAndTell(parts, target.document, (secret) => secret.finding.fingerprint === fingerprint);
    }),
  );
}

async function fixAndTell(
  parts: FixAllParts,
  document: TextDocument,
  wants?: BulkFix['wants'],
): Promise<readonly BulkChange[]> {
  const run = new BulkRun();
  return tell(parts, run, await fixAll(parts, document, run, wants));
}

/** Fixes by the user's default backend. @param wants all by default */
export function fixAll(
  parts: FixAllParts,
  document: TextDocument,
  run: BulkRun,
  wants: BulkFix['wants'] = () => true,
): Promise<readonly BulkChange[]> {
  const backend = parts.settings.read(document.uri).defaultBackend;
  for (const [name, value] of parts.planner.given(document, backend)) run.given.set(name, value);
  const fix = (): Promise<readonly BulkChange[]> =>
    fixDocument(parts, document, {
      wants,
      backend,
      given: run.given,
      began: run.began,
      ...(run.preview && { collect: run.preview }),
      onPlanned: (planned) => run.add(planned),
      storeInManager: async (plan) => {
        const answer = await parts.storeFlow.store(plan, document, run.consent(backend));
        if (answer.kind === 'stored') parts.planner.remember(document, plan);
        return answer;
      },
    });
  // Only the environment fix shares files; the others may wait long for the user.
  return backend === 'env' ? parts.queue.run(fix) : fix();
}

/** Says how it went, once for the whole run; what is left, and what the user should know, is on a page. */
export async function tell(
  { pages, madeVariables, log }: FixAllParts,
  run: BulkRun,
  changes: readonly BulkChange[],
): Promise<readonly BulkChange[]> {
  const summary = bulkSummary(changes);
  log.info(summary);
  await madeVariables.add(run.fixed(changes));
  const offers = await offersAfter(run.fixed(changes), log);
  const isAllDone = changes.every(({ status, notes }) => status === 'applied' && notes.length === 0);
  if (changes.length > 0 && isAllDone && offers.length === 0) {
    window.setStatusBarMessage(`$(shield) ${summary}`, 6000);
    return changes;
  }
  const show = changes.some(({ status }) => status !== 'applied')
    ? window.showWarningMessage
    : window.showInformationMessage;
  const buttons = [...(offers.length > 0 ? [setUp] : []), ...(changes.length > 0 ? [showDetails] : [])];
  void show(`Keylift: ${summary}`, ...buttons).then(async (chosen) => {
    if (chosen === setUp) await tellingFailure(setUp, log, () => takeOffers(offers, log));
    if (chosen === showDetails) await pages.show('Fixed secrets', bulkPage(changes));
  });
  return changes;
}

const showDetails = 'Show Details';

/**
 * While a file is saved nothing may ask or wait: what is not safe stays as it is, underlined.
 * @param offered what was offered after saving before, and is not offered again
 */
async function fixQuietly(
  parts: FixAllParts,
  document: TextDocument,
  offered: Set<string>,
): Promise<readonly BulkChange[]> {
  const run = new BulkRun();
  const changes = await parts.queue.run(() =>
    fixDocument(parts, document, {
      wants: () => true,
      backend: 'env',
      given: run.given,
      began: run.began,
      safeOnly: true,
      onPlanned: (planned) => run.add(planned),
      storeInManager: () =>
        Promise.resolve({ kind: 'notStored', reason: 'It is left for you to look at.', failed: false }),
    }),
  );
  const applied = changes.filter(({ status }) => status === 'applied');
  if (applied.length > 0) window.setStatusBarMessage(`$(shield) ${bulkSummary(applied)}`, 6000);
  for (const { status, place, reason } of changes)
    if (status === 'failed') parts.log.warn(`${place}: ${reason ?? ''}`);
  if (applied.length > 0) void offerOnce(parts, run, applied, offered);
  return changes;
}

async function offerOnce(
  { madeVariables, log }: FixAllParts,
  run: BulkRun,
  changes: readonly BulkChange[],
  offered: Set<string>,
): Promise<void> {
  await madeVariables.add(run.fixed(changes));
  const all = await offersAfter(run.fixed(changes), log);
  const offers = all.filter(({ folder, title }) => !offered.has(`${folder.toString()} ${title}`));
  for (const { folder, title } of offers) offered.add(`${folder.toString()} ${title}`);
  if (offers.length === 0) return;
  const chosen = await window.showInformationMessage(`Keylift: ${bulkSummary(changes)}`, setUp);
  if (chosen === setUp) await tellingFailure(setUp, log, () => takeOffers(offers, log));
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
