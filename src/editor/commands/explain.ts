// "Why was this flagged?": the evidence on a page of its own.
import { CancellationTokenSource, type Disposable } from 'vscode';
import { commandIds } from '../contributions';
import type { FixPlanner } from '../fixPlanner';
import type { Log } from '../log';
import type { Pages } from '../pages';
import { fileOf, placeOf } from '../place';
import type { Targets } from '../targets';
import { whyPage } from '../whyPage';
import { registerCommand } from './registerCommand';

export function registerExplain(targets: Targets, planner: FixPlanner, pages: Pages, log: Log): Disposable {
  return registerCommand(commandIds.explain, log, async (argument) => {
    const target = await targets.resolve(argument);
    if (!target) return;
    const { document, secret } = target;
    const plan = await planner.plan(
      document,
      secret,
      { backend: 'env' },
      new CancellationTokenSource().token,
    );
    await pages.show(
      `Why ${secret.rule.name}`,
      whyPage({
        rule: secret.rule,
        finding: secret.finding,
        path: placeOf(fileOf(document)).path,
        line: secret.range.start.line + 1,
        ...(plan.kind === 'notApplicable' && { noFixBecause: plan.reason }),
      }),
    );
  });
}
