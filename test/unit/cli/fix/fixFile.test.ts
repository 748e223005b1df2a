// One file whose disk does not stand still.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { neverCancelled } from '../../../../src/base';
import { fixFile, type FixedFile } from '../../../../src/cli/fix/fixFile';
import { SecretFinder } from '../../../../src/cli/fix/secretFinder';
import { TextFileError, TextFiles } from '../../../../src/cli/fix/textFiles';
import { createDetector } from '../../../../src/engine';
import { builtinRules } from '../../../../src/rules';
import { refactorer } from '../../../support/nodeGrammars';
import { type TemporaryFolder, temporaryFolder } from '../../../support/temporaryFolder';
import { makeDopplerToken } from '../secret';

const before = `token = "${makeDopplerToken(3)}"\n# "${makeDopplerToken(3)}"\n`;

describe('fixFile', () => {
  let folder: TemporaryFolder;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  it('leaves alone what somebody saves while it works', async () => {
    const file = folder.write('app.py', before);
    class Busy extends TextFiles {
      override async write(path: string, text: string): Promise<void> {
        if (path.endsWith('.env')) folder.write('app.py', `# new\n${before}`);
        await super.write(path, text);
      }
    }
    const { changes, shown } = await fix(file, new Busy(false));
    assert.deepEqual(
      changes.map(({ status }) => status),
      ['failed', 'refused'],
    );
    assert.match(changes[0]?.reason ?? '', /changed meanwhile/);
    assert.equal(readFileSync(file, 'utf8'), `# new\n${before}`);
    assert.deepEqual(shown, []);
  });

  it('tells that a file could not be written', async () => {
    const file = folder.write('app.py', before);
    class Full extends TextFiles {
      override write(path: string, text: string): Promise<void> {
        if (path === file) return Promise.reject(new TextFileError("app.py can't be written (ENOSPC)."));
        return super.write(path, text);
      }
    }
    const { changes } = await fix(file, new Full(false));
    assert.equal(changes[0]?.reason, "app.py can't be written (ENOSPC). The code is unchanged.");
    assert.equal(readFileSync(file, 'utf8'), before);
    assert.match(readFileSync(join(folder.path, '.env'), 'utf8'), /^DOPPLER_TOKEN=/);
  });

  describe('with a second file', () => {
    const schema =
      "import { z } from 'zod';\nexport const env = z.object({ A: z.string() }).parse(process.env);\n";
    const code = `import { env } from './env';\nconst token = '${makeDopplerToken(3)}';\n`;
    let file: string;
    let other: string;
    beforeEach(() => {
      folder.write('package.json', '{ "dependencies": { "zod": "4" } }');
      other = folder.write('env.ts', schema);
      file = folder.write('app.ts', code);
    });

    const writing = (path: string, text: string): void => void folder.write(path, text);
    const statusOf = async (files: TextFiles): Promise<string | undefined> => {
      const { changes, shown } = await fix(file, files, 'app.ts');
      assert.deepEqual(shown, []);
      assert.equal(readFileSync(file, 'utf8'), code);
      return changes[0]?.reason;
    };

    it('leaves both alone when the second is saved while it works', async () => {
      class Busy extends TextFiles {
        override async write(path: string, text: string): Promise<void> {
          if (path.endsWith('.env')) writing('env.ts', `// new\n${schema}`);
          await super.write(path, text);
        }
      }
      assert.match((await statusOf(new Busy(false))) ?? '', /^env\.ts changed meanwhile/);
      assert.equal(readFileSync(other, 'utf8'), `// new\n${schema}`);
    });

    it('takes the second back when the code can not be written', async () => {
      class Full extends TextFiles {
        override write(path: string, text: string): Promise<void> {
          if (path === file) return Promise.reject(new TextFileError("app.ts can't be written (ENOSPC)."));
          return super.write(path, text);
        }
      }
      assert.match((await statusOf(new Full(false))) ?? '', /ENOSPC/);
      assert.equal(readFileSync(other, 'utf8'), schema);
    });
  });

  function fix(absolutePath: string, files: TextFiles, path = 'app.py'): Promise<FixedFile> {
    const options = {
      paths: ['.'],
      root: folder.path,
      exclude: [],
      maxFileSize: 1e6,
      respectGitignore: true,
      disabledRules: [],
      salt: 'salt',
      workers: 0,
    };
    const report = {
      files: [],
      skipped: [],
      scannedFiles: 1,
      scannedBytes: before.length,
      durationMs: 1,
      cancelled: false,
    };
    const { rules } = builtinRules;
    const finder = new SecretFinder(createDetector(builtinRules), rules, options, report, new Set());
    const run = {
      backend: 'env',
      workingFolder: folder.path,
      dryRun: false,
      stored: false,
      managerStore: undefined,
      naming: { prefix: '', path: '', environment: 'dev' },
      given: new Map(),
      variables: { readElsewhere: () => Promise.resolve(new Set<string>()) },
      token: neverCancelled,
    };
    const place = { path, absolutePath, folder: folder.path };
    return fixFile({ ...run, refactorer: refactorer(), finder, files }, place);
  }
});
