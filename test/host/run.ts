// Runs the host tests of one configuration in a real VS Code, through @vscode/test-electron on every machine.
// Usage: tsx test/host/run.ts node|multiroot|restricted|web [GREP]
import { runTests } from '@vscode/test-electron';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { usesLauncher } from '../../scripts/host/choice';
import { freePort } from '../../scripts/host/server';
import { seedSettings } from '../../scripts/host/userData';
import { inRepository, root } from '../../scripts/repository';
import { outcomeLine } from '../../scripts/test/lines';
import { bundleTests, type Configuration } from './bundle';
import { makeWebOnly } from './webOnly';

const [configuration, grep = ''] = process.argv.slice(2);
if (!isConfiguration(configuration)) {
  throw new Error('Usage: tsx test/host/run.ts node|multiroot|restricted|web [GREP]');
}
if (configuration === 'restricted' && !usesLauncher()) {
  const reason = 'runTests trusts every folder on a desktop';
  process.stdout.write(
    `${outcomeLine({ passed: 0, failed: 0, failures: [], skipped: [{ title: 'Restricted mode', reason }] })}\n`,
  );
} else {
  run(configuration).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}

function isConfiguration(name: string | undefined): name is Configuration {
  return name === 'node' || name === 'multiroot' || name === 'restricted' || name === 'web';
}

async function run(chosen: Configuration): Promise<void> {
  const tests = await bundleTests(chosen, grep);
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'keylift-tests-')));
  const userData = { folder: join(place, 'user-data'), extensions: join(place, 'extensions') };
  const workspace = makeWorkspace(place, chosen);
  seedSettings(userData);
  const debuggingPort = await freePort();
  try {
    await runTests({
      ...(usesLauncher() ? { vscodeExecutablePath: inRepository('scripts', 'host', 'launcher') } : {}),
      ...(chosen === 'web'
        ? makeWebOnly(place, tests)
        : { extensionDevelopmentPath: root, extensionTestsPath: tests }),
      launchArgs: [
        workspace,
        '--disable-extensions',
        `--user-data-dir=${userData.folder}`,
        `--extensions-dir=${userData.extensions}`,
        `--remote-debugging-port=${debuggingPort}`,
        ...(chosen === 'restricted' ? ['--keylift-restricted'] : []),
        ...(chosen === 'web' ? ['--extensionDevelopmentKind=web'] : []),
      ],
      extensionTestsEnv: { KEYLIFT_DEBUGGING_PORT: String(debuggingPort) },
    });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** An empty folder; or a workspace file with two of them. */
function makeWorkspace(place: string, chosen: Configuration): string {
  const folders = chosen === 'multiroot' ? ['shop', 'office'] : ['workspace'];
  for (const folder of folders) mkdirSync(join(place, folder));
  if (chosen !== 'multiroot') return join(place, 'workspace');
  const file = join(place, 'both.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: folders.map((path) => ({ path })) }));
  return file;
}
