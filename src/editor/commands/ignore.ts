// The two ways to silence a finding, as commands.
import { Disposable, window } from 'vscode';
import { commandIds } from '../contributions';
import type { DocumentScanner } from '../documentScanner';
import { canIgnoreHere, ignoreEverywhere, ignoreHere, type IgnoreOutcome } from '../ignoreActions';
import type { IgnoreLists } from '../ignoreLists';
import type { Log } from '../log';
import type { SecretFinder } from '../secretFinder';
import type { Target, Targets } from '../targets';
import { registerCommand } from './registerCommand';

export interface IgnoreParts {
  readonly targets: Targets;
  readonly lists: IgnoreLists;
  readonly finder: SecretFinder;
  readonly scanner: DocumentScanner;
  readonly log: Log;
}

export function registerIgnore(parts: IgnoreParts): Disposable {
  return Disposable.from(
    registerCommand(commandIds.ignoreHere, parts.log, async (argument) => {
      const target = await parts.targets.resolve(argument);
      if (!target) return false;
      // Formats without comments have the ignore file as their only place.
      const outcome = canIgnoreHere(target.document, target.secret)
        ? await ignoreHere(target.document, target.secret)
        : await ignoreByValue(parts, target);
      return finish(parts, target, outcome);
    }),
    registerCommand(commandIds.ignoreEverywhere, parts.log, async (argument) => {
      const target = await parts.targets.resolve(argument);
      return target !== undefined && finish(parts, target, await ignoreByValue(parts, target));
    }),
  );
}

function ignoreByValue(parts: IgnoreParts, { document, secret }: Target): Promise<IgnoreOutcome> {
  return ignoreEverywhere(document, secret, parts.lists, parts.finder);
}

async function finish(
  parts: IgnoreParts,
  { document, secret }: Target,
  outcome: IgnoreOutcome,
): Promise<boolean> {
  await parts.scanner.scanNow(document);
  if (outcome.kind === 'failed') {
    void window.showErrorMessage(`Keylift: ${outcome.message}`);
    return false;
  }
  parts.log.info(`${secret.rule.id} ignored in ${document.uri.path}.`);
  window.setStatusBarMessage(`$(eye-closed) ${outcome.message}`, 6000);
  return true;
}
