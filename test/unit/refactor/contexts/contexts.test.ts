// Every place of docs/places.md, before and after: a row without a case fails, and so does a case without a row.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { inRepository } from '../../../../scripts/repository';
import { checkNotApplicable, checkRefactor } from '../../../support/checkRefactor';
import type { ContextCase } from './contextCase';
import { csharp } from './csharp';
import { ecmascript } from './ecmascript';
import { go } from './go';
import { java } from './java';
import { kotlin } from './kotlin';
import { php } from './php';
import { powershell } from './powershell';
import { python } from './python';
import { ruby } from './ruby';
import { rust } from './rust';
import { shellscript } from './shellscript';
import { swift } from './swift';

const groups: readonly (readonly [title: string, languageId: string, cases: readonly ContextCase[]])[] = [
  ['Python', 'python', python],
  ['JavaScript and TypeScript', 'javascript', ecmascript],
  ['Java', 'java', java],
  ['Go', 'go', go],
  ['Ruby', 'ruby', ruby],
  ['PHP', 'php', php],
  ['C#', 'csharp', csharp],
  ['Kotlin', 'kotlin', kotlin],
  ['Rust', 'rust', rust],
  ['Swift', 'swift', swift],
  ['Shell', 'shellscript', shellscript],
  ['PowerShell', 'powershell', powershell],
];
const rows = rowsOf(readFileSync(inRepository('docs', 'places.md'), 'utf8'));

for (const [title, languageId, cases] of groups) {
  describe(`The places of ${title}`, () => {
    it('are those of docs/places.md', () => {
      assert.deepEqual([...new Set(cases.map(({ row }) => row))].sort(), [...(rows.get(title) ?? [])].sort());
    });

    cases.forEach(({ row, before, after, options }, index) => {
      it(`${row} (${index + 1})`, () => check({ languageId, ...options }, before, after));
    });
  });
}

describe('The table of places', () => {
  it('has no language without cases', () => {
    assert.deepEqual([...rows.keys()].sort(), groups.map(([title]) => title).sort());
  });
});

async function check(options: { languageId: string }, before: string, after: string | RegExp): Promise<void> {
  if (typeof after === 'string') await checkRefactor(options, before, after);
  else await checkNotApplicable(options, before, after);
}

/** The first cells of each language's table. */
function rowsOf(text: string): Map<string, string[]> {
  const tables = new Map<string, string[]>();
  for (const section of text.split(/^## /m).slice(1)) {
    const lines = section.split('\n').filter((line) => line.startsWith('|'));
    tables.set(
      section.slice(0, section.indexOf('\n')),
      lines.slice(2).map((line) => line.split('|')[1]?.trim() ?? ''),
    );
  }
  return tables;
}
