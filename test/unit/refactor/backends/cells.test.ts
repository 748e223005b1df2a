// Each manager in each language: the whole program before and after the fix, as the matrix runs it.
// With KEYLIFT_WRITE_PROGRAMS set, the programs after the fix are written anew; look at what changed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checkRefactor, fixed, type RefactorCase } from '../../../support/checkRefactor';
import { toolchains } from '../../../matrix/toolchains';
import { refactorer } from '../../../support/nodeGrammars';

const programs = new URL('../../../matrix/programs/', import.meta.url);
const writes = process.env['KEYLIFT_WRITE_PROGRAMS'] !== undefined;

for (const { id: backend, title } of refactorer().backends) {
  describe(`${title}, in a whole program`, () => {
    for (const { title: language, languageId, program } of toolchains) {
      const after = new URL(`${languageId}/${backend}.txt`, programs);
      if (!existsSync(after)) continue;
      it(`in ${language}`, async () => {
        const options: RefactorCase = { languageId, backend, path: program, env: 'ACME_KEY' };
        const before = readFileSync(new URL(`${languageId}/before.txt`, programs), 'utf8');
        if (writes) writeFileSync(after, (await fixed(options, before)).text);
        await checkRefactor(options, before, readFileSync(after, 'utf8'));
      });
    }
  });
}
