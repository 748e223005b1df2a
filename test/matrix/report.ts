// The matrix as a page: what was proven in which cell, and how.
import { refactorer } from '../support/nodeGrammars';
import type { Result } from './cells';
import type { Toolchain } from './toolchains';

/** What came of each language's cells, by backend. */
export type Rows = Map<Toolchain, ReadonlyMap<string, Result>>;

/**
 * The page's text.
 * @param runs what each run that it took looked at, and its day
 */
export function report(rows: Rows, runs: readonly string[]): string {
  const titles = refactorer().backends;
  const all = [...rows.values()].flatMap((row) => [...row.values()]);
  const count = (kind: Result['kind']): number => all.filter((result) => result.kind === kind).length;
  return [
    '# Language × backend',
    '',
    'Written by `npm run test:matrix`, which takes the fix in a program, builds it with the packages named here and runs it against a server on the loopback address.',
    "Executed: it printed the right value, and ended with an error that names the secret and never shows the value when the secret was missing, denied, without text, deleted (where the manager knows that), when the caller's token or key was no longer valid, and when the server was down.",
    '',
    runs.length === 1 ? `One run: ${runs.join()}.` : `Several runs, the later ones anew: ${runs.join('; ')}.`,
    '',
    ...titles.flatMap(({ id, title }) => {
      const peers = peersOf(rows, id);
      return peers === '' ? [] : [`- ${title}: run against ${peers}.`];
    }),
    '',
    `${count('executed')} executed, ${count('built')} built only, ${count('notRun')} not run here, ${count('notOffered')} not offered, ${count('failed')} failed.`,
    '',
    '<!-- prettier-ignore -->',
    `| | ${titles.map(({ title }) => title).join(' | ')} |`,
    `| --- | ${titles.map(() => '---').join(' | ')} |`,
    ...[...rows].map(
      ([{ title }, row]) => `| ${title} | ${titles.map(({ id }) => cell(row.get(id))).join(' | ')} |`,
    ),
    '',
    'Ruby and C# ask Vault and Conjur over the documented HTTP interfaces although there are packages for it (vault, conjur-api, VaultSharp): no registry that is reached here has them, nor has Debian, and a lookup that nobody has run is no offer. PHP, JavaScript and TypeScript do so because the makers have no client for them.',
    '',
  ].join('\n');
}

/** Whose servers a backend's programs were run against, and by which languages when not by all. */
function peersOf(rows: Rows, backend: string): string {
  const executed = [...rows].flatMap(([{ title }, row]) => {
    const result = row.get(backend);
    return result?.kind === 'executed' && result.against.length > 0
      ? [{ title, against: result.against }]
      : [];
  });
  const peers = [...new Set(executed.flatMap(({ against }) => against))];
  const described = peers.map((peer) => {
    const by = executed.filter(({ against }) => against.includes(peer));
    return by.length === executed.length ? peer : `${peer} (${by.map(({ title }) => title).join(', ')})`;
  });
  return described.join(' and ');
}

function cell(result: Result | undefined): string {
  switch (result?.kind) {
    case undefined:
      return '';
    case 'executed':
      return `executed with ${result.with}`;
    case 'built':
      return `built only: ${result.how}`;
    case 'notOffered':
      return 'not offered';
    case 'notRun':
      return `not run: ${result.reason}`;
    case 'failed':
      return '**failed**';
  }
}
