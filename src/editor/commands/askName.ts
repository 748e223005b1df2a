// Asks for the name of a value, and says at each keystroke what the refactor core thinks of it.
import { CancellationTokenSource, window } from 'vscode';
import type { FixPlanner } from '../fixPlanner';
import type { Target } from '../targets';

/** The name that the user chose; undefined when they gave up, or when the secret can't be moved at all. */
export async function askName(
  planner: FixPlanner,
  { document, secret }: Target,
  backend: string,
): Promise<string | undefined> {
  const { token } = new CancellationTokenSource();
  const planWith = (name?: string): ReturnType<FixPlanner['plan']> =>
    planner.plan(document, secret, { backend, ...(name !== undefined && { name }) }, token);
  const proposal = await planWith();
  if (proposal.kind === 'notApplicable') {
    void window.showWarningMessage(`Keylift can't move this secret: ${proposal.reason}`);
    return undefined;
  }
  return window.showInputBox({
    title: proposal.title,
    prompt: backend === 'env' ? 'Name of the variable' : 'Name in the secrets manager',
    value: proposal.name,
    validateInput: async (name) => {
      if (name === '') return 'The name is empty.';
      const plan = await planWith(name);
      return plan.kind === 'notApplicable' ? plan.reason : undefined;
    },
  });
}
