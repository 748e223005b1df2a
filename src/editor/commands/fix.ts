// Moves a secret out of the code: "Keylift: Fix Secret at Cursor", the light bulb and the links of the hover.
import { CancellationTokenSource, window, type Disposable } from 'vscode';
import { applyPlan } from '../applyPlan';
import { commandIds } from '../contributions';
import type { DocumentScanner } from '../documentScanner';
import type { EnvStore } from '../envStore';
import type { FixPlanner, FixWish } from '../fixPlanner';
import type { Log } from '../log';
import type { MadeVariables } from '../madeVariables';
import { offersAfter, setUp, takeOffers } from '../offers';
import type { OneAtATime } from '../oneAtATime';
import type { Pages } from '../pages';
import { storageFolderOf } from '../place';
import type { SettingsReader } from '../settings';
import type { StoreFlow } from '../storeFlow';
import type { Target, Targets } from '../targets';
import { askName } from './askName';
import { registerCommand, tellingFailure } from './registerCommand';

export interface FixParts {
  readonly targets: Targets;
  readonly planner: FixPlanner;
  readonly scanner: DocumentScanner;
  readonly settings: SettingsReader;
  readonly pages: Pages;
  readonly envStore: EnvStore;
  readonly storeFlow: StoreFlow;
  readonly madeVariables: MadeVariables;
  /** Two fixes at once would both read .env before either has written it. */
  readonly queue: OneAtATime;
  readonly log: Log;
}

export function registerFix(parts: FixParts): Disposable {
  return registerCommand(commandIds.fix, parts.log, async (argument, options) => {
    const target = await parts.targets.resolve(argument);
    if (!target) return false;
    const wanted = backendOf(options) ?? parts.settings.read(target.document.uri).defaultBackend;
    return fixSecret(parts, target, { backend: wanted });
  });
}

/** Plans and applies one fix and tells the user how it went. True when the code was changed. */
export function fixSecret(parts: FixParts, target: Target, wish: FixWish): Promise<boolean> {
  // Only the environment fix shares files; the others may wait long for the user.
  if (wish.backend !== 'env') return planAndApply(parts, target, wish);
  return parts.queue.run(async () => {
    // A fix that went before may have moved the finding.
    const current = await parts.targets.resolve(target.secret.id);
    return current !== undefined && planAndApply(parts, current, wish);
  });
}

async function planAndApply(parts: FixParts, { document, secret }: Target, wish: FixWish): Promise<boolean> {
  const version = document.version;
  const plan = await parts.planner.plan(document, secret, wish, new CancellationTokenSource().token);
  if (plan.kind === 'notApplicable') {
    void window.showWarningMessage(`Keylift can't move this secret: ${plan.reason}`);
    return false;
  }
  if (plan.store.target === 'manager') {
    const { kind } = await parts.storeFlow.store(plan, document);
    if (kind === 'rename') return fixRenamed(parts, { document, secret }, wish);
    if (kind === 'notStored') return false;
    parts.planner.remember(document, plan);
  }
  const outcome = await applyPlan(plan, document, version, storageFolderOf(document), parts.envStore);
  await parts.scanner.scanNow(document);
  if (outcome.kind === 'failed') {
    parts.log.warn(`${secret.rule.id}: ${outcome.message}`);
    void window.showErrorMessage(`Keylift: ${outcome.message}`);
    return false;
  }
  parts.log.info(`${secret.rule.id} moved to ${plan.backend} as ${plan.name}.`);
  await parts.madeVariables.add([{ plan, document }]);
  const offers = await offersAfter([{ plan, document }], parts.log);
  if (outcome.notes.length > 0 || offers.length > 0) {
    const message = `Keylift: ${[outcome.message, ...outcome.notes].join(' ')}`;
    void window
      .showInformationMessage(message, ...(offers.length > 0 ? [setUp] : []))
      .then(async (chosen) => {
        if (chosen === setUp) await tellingFailure(setUp, parts.log, () => takeOffers(offers, parts.log));
      });
  } else {
    window.setStatusBarMessage(`$(shield) ${outcome.message}`, 6000);
  }
  return true;
}

/** The same fix under a name that the user types. */
export async function fixRenamed(parts: FixParts, target: Target, wish: FixWish): Promise<boolean> {
  const name = await askName(parts.planner, target, wish.backend);
  return name !== undefined && fixSecret(parts, target, { ...wish, name });
}

function backendOf(options: unknown): string | undefined {
  if (typeof options !== 'object' || options === null || !('backend' in options)) return undefined;
  return typeof options.backend === 'string' ? options.backend : undefined;
}
