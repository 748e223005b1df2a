// The fix by a secrets manager that the light bulb does not show by itself.
import { CancellationTokenSource, window, type Disposable, type QuickPickItem } from 'vscode';
import { commandIds } from '../contributions';
import { fixMenu } from '../fixMenu';
import type { Target } from '../targets';
import { fixSecret, type FixParts } from './fix';
import { registerCommand } from './registerCommand';

export function registerFixElsewhere(parts: FixParts): Disposable {
  return registerCommand(commandIds.fixElsewhere, parts.log, async (argument) => {
    const target = await parts.targets.resolve(argument);
    if (!target) return false;
    const chosen = await window.showQuickPick(choices(parts, target), {
      title: 'Move to Another Secrets Manager',
      placeHolder: 'Where the value is kept from now on',
      matchOnDescription: true,
    });
    return chosen !== undefined && fixSecret(parts, target, { backend: chosen.backend });
  });
}

interface Choice extends QuickPickItem {
  readonly backend: string;
}

/** Those that can't be done are listed too, below, with the reason. */
async function choices({ planner, settings }: FixParts, { document, secret }: Target): Promise<Choice[]> {
  const { token } = new CancellationTokenSource();
  const preferred = settings.read(document.uri).defaultBackend;
  const { others } = fixMenu(planner.backends, preferred, await planner.dependencies(document));
  const able: Choice[] = [];
  const unable: Choice[] = [];
  for (const { id, title } of others) {
    const plan = await planner.plan(document, secret, { backend: id }, token);
    if (plan.kind === 'plan') able.push({ backend: id, label: title, description: plan.name });
    else unable.push({ backend: id, label: `$(circle-slash) ${title}`, detail: plan.reason });
  }
  return [...able, ...unable];
}
