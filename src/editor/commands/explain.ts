// "Why was this flagged?": the evidence on a page of its own.
import { CancellationTokenSource, type Disposable } from 'vscode';
import { commandIds } from '../contributions';
import type { FixPlanner } from '../fixPlanner';
import type { LiveAnswers } from '../live/liveAnswers';
import type { Log } from '../log';
import type { Pages } from '../pages';
import { fileOf, placeOf } from '../place';
import type { Targets } from '../targets';
import { whyPage } from '../whyPage';
import { registerCommand } from './registerCommand';

export interface ExplainParts {
  readonly targets: Targets;
  readonly planner: FixPlanner;
  readonly pages: Pages;
  readonly answers: LiveAnswers;
  readonly log: Log;
}

export function registerExplain({ targets, planner, pages, answers, log }: ExplainParts): Disposable {
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
    const liveAnswer = answers.describe(secret.finding.fingerprint);
    await pages.show(
      `Why ${secret.rule.name}`,
      whyPage({
        rule: secret.rule,
        finding: secret.finding,
        path: placeOf(fileOf(document)).path,
        line: secret.range.start.line + 1,
        ...(liveAnswer !== undefined && { liveAnswer }),
        ...(plan.kind === 'notApplicable' && { noFixBecause: plan.reason }),
      }),
    );
  });
}
