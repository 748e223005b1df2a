// "About this credential": what it opens, how it leaks, how to revoke it; and the rule's page on the web.
import { Disposable, env, Uri } from 'vscode';
import { loadRespondData, respondPage, type RepositoryFacts } from '../../respond';
import { commandIds } from '../contributions';
import type { FindingStore, LocatedSecret } from '../findingStore';
import type { Log } from '../log';
import { rulePage } from '../messages';
import type { Pages } from '../pages';
import { placeOf } from '../place';
import type { Targets } from '../targets';
import { registerCommand } from './registerCommand';

export interface AboutParts {
  readonly targets: Targets;
  readonly store: FindingStore;
  readonly pages: Pages;
  readonly log: Log;
}

export function registerAboutCredential({ targets, store, pages, log }: AboutParts): Disposable {
  return Disposable.from(
    registerCommand(commandIds.aboutCredential, log, async (argument) => {
      const target = await targets.resolve(argument);
      if (!target) return;
      const { rule } = target.secret;
      const page = respondPage(await loadRespondData(), rule.id, factsOf(target.secret, store));
      if (page === undefined) await env.openExternal(Uri.parse(rulePage(rule)));
      else await pages.show(`About ${rule.name}`, page);
    }),
    registerCommand(commandIds.openRulePage, log, async (argument) => {
      const target = await targets.resolve(argument);
      if (target) await env.openExternal(Uri.parse(rulePage(target.secret.rule)));
    }),
  );
}

/** Where else the value is known to stand. */
function factsOf({ finding }: LocatedSecret, store: FindingStore): RepositoryFacts {
  const places = store
    .all()
    .flatMap((file) => file.secrets)
    .filter((secret) => secret.finding.fingerprint === finding.fingerprint)
    .map(({ uri, range }) => ({ path: placeOf(uri).path, line: range.start.line + 1 }));
  return { places };
}
