// The managers' lookups that need no package, run against servers that check what they are asked.
// The others are run by `npm run test:matrix`, which installs what they need.
import { strict as assert } from 'node:assert';
import { prove } from '../../../matrix/cells';
import { toolchains } from '../../../matrix/toolchains';
import { isInstalled } from '../../../support/runFixed';
import { skip } from '../../../support/skip';

const tools: Readonly<Record<string, string>> = { php: 'php', ruby: 'ruby' };

for (const toolchain of toolchains.filter(({ languageId }) => languageId in tools)) {
  describe(`Lookups with the standard library in ${toolchain.title}`, function () {
    this.timeout(180_000);

    before(function () {
      const tool = tools[toolchain.languageId] ?? '';
      if (!isInstalled(tool)) skip(this, `${tool} is not installed`);
    });

    for (const backend of ['vault', 'conjur']) {
      it(`${backend} gives the value, and fails with the secret's id`, async () => {
        const result = await prove(toolchain, backend, '', undefined);
        assert.equal(result.kind, 'executed', 'reason' in result ? result.reason : result.kind);
      });
    }
  });
}
