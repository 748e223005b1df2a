// "About this credential": what it opens, how it leaks, how to revoke it, and the rule's page on the web.
import { Disposable, env, Uri } from 'vscode';
import { commandIds } from '../contributions';
import type { Log } from '../log';
import { rulePage } from '../messages';
import type { Pages } from '../pages';
import type { Targets } from '../targets';
import { registerCommand } from './registerCommand';

/** @param responsePage makes the page of a rule; undefined when there is none. */
export function registerAboutCredential(
  targets: Targets,
  pages: Pages,
  responsePage: (ruleId: string) => Promise<string | undefined>,
  log: Log,
): Disposable {
  return Disposable.from(
    registerCommand(commandIds.aboutCredential, log, async (argument) => {
      const target = await targets.resolve(argument);
      if (!target) return;
      const { rule } = target.secret;
      const page = await responsePage(rule.id);
      if (page === undefined) await env.openExternal(Uri.parse(rulePage(rule)));
      else await pages.show(`About ${rule.name}`, page);
    }),
    registerCommand(commandIds.openRulePage, log, async (argument) => {
      const target = await targets.resolve(argument);
      if (target) await env.openExternal(Uri.parse(rulePage(target.secret.rule)));
    }),
  );
}
