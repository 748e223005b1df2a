// The matrix as a page: what was proven in which cell, and how.
import { refactorer } from '../support/nodeGrammars';
import type { Result } from './cells';
import type { Toolchain } from './toolchains';

/** The page's text; it holds nothing that changes from run to run. */
export function report(rows: ReadonlyMap<Toolchain, ReadonlyMap<string, Result>>): string {
  const titles = refactorer().backends;
  const all = [...rows.values()].flatMap((row) => [...row.values()]);
  const count = (kind: Result['kind']): number => all.filter((result) => result.kind === kind).length;
  return [
    '# Language × backend',
    '',
    'Written by `npm run test:matrix`, which takes the fix in a program, builds it with the packages named here and runs it against a server on the loopback address.',
    'Executed: it printed the right value, and ended with an error that names the secret and never shows the value when the secret was missing, denied, without text, deleted (where the manager knows that), and when the server was down.',
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
  ].join('\n');
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
