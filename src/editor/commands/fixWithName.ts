// The environment fix under a name of the user's choice.
import { CancellationTokenSource, window, type Disposable } from 'vscode';
import { commandIds } from '../contributions';
import type { Target } from '../targets';
import { fixSecret, type FixParts } from './fix';
import { registerCommand } from './registerCommand';

export function registerFixWithName(parts: FixParts): Disposable {
  return registerCommand(commandIds.fixWithName, parts.log, async (argument) => {
    const target = await parts.targets.resolve(argument);
    if (!target) return false;
    const name = await askName(parts, target);
    return name !== undefined && fixSecret(parts, target, { backend: 'env', name });
  });
}

/** An input box that says at each keystroke what the refactor core thinks of the name. */
async function askName(parts: FixParts, { document, secret }: Target): Promise<string | undefined> {
  const source = new CancellationTokenSource();
  const planWith = (name?: string): ReturnType<FixParts['planner']['plan']> =>
    parts.planner.plan(
      document,
      secret,
      { backend: 'env', ...(name !== undefined && { name }) },
      source.token,
    );
  const proposal = await planWith();
  if (proposal.kind === 'notApplicable') {
    void window.showWarningMessage(`Keylift can't move this secret: ${proposal.reason}`);
    return undefined;
  }
  return window.showInputBox({
    title: 'Move to Environment Variable',
    prompt: 'Name of the variable',
    value: proposal.name,
    validateInput: async (name) => {
      if (name === '') return 'The name is empty.';
      const plan = await planWith(name);
      return plan.kind === 'notApplicable' ? plan.reason : undefined;
    },
  });
}
