// Runs programs before and after a fix: the output must stay the same, and fail loudly without the variable.
import { strict as assert } from 'node:assert';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { fixed, unmarked } from './checkRefactor';
import { temporaryFolder, type TemporaryFolder } from './temporaryFolder';

/** How a language's programs are run. */
export interface Toolchain {
  readonly languageId: string;
  readonly fileName: string;
  /** The program and its arguments for a file. */
  readonly command: (file: string) => readonly [string, ...string[]];
  /** Makes the file that is run; the source itself when absent. */
  readonly build?: (file: string, folder: TemporaryFolder) => string;
  /** An empty variable counts as missing. */
  readonly refusesEmpty: boolean;
}

/** True when a tool can be started here. */
export function isInstalled(tool: string, versionOption = '--version'): boolean {
  return spawnSync(tool, [versionOption], { stdio: 'ignore' }).status === 0;
}

/**
 * Runs a program that prints its marked secret (and perhaps more), takes the fix, and runs it again: with the
 * variable set it prints the same; without it, it fails with a message that names the variable.
 */
export async function checkRun(toolchain: Toolchain, program: string): Promise<void> {
  const { text, plan, value } = await fixed({ languageId: toolchain.languageId }, program);
  const folder = temporaryFolder();
  try {
    const before = start(toolchain, folder, unmarked(program), {});
    assert.equal(before.status, 0, `The program itself does not run:\n${before.stderr}`);
    assert.ok(
      before.stdout.includes(value),
      `The stored value is not what the program prints:\n${before.stdout}`,
    );

    const after = start(toolchain, folder, text, { [plan.name]: value });
    assert.equal(after.status, 0, `With ${plan.name} set:\n${after.stderr}\n${text}`);
    assert.equal(after.stdout, before.stdout);

    for (const environment of toolchain.refusesEmpty ? [{}, { [plan.name]: '' }] : [{}]) {
      const without = start(toolchain, folder, text, environment);
      assert.notEqual(without.status, 0, `Without ${plan.name} the program ran:\n${without.stdout}\n${text}`);
      assert.ok(
        without.stderr.includes(plan.name),
        `The message does not name ${plan.name}:\n${without.stderr}`,
      );
    }
  } finally {
    folder.remove();
  }
}

function start(
  toolchain: Toolchain,
  folder: TemporaryFolder,
  text: string,
  environment: Readonly<Record<string, string>>,
): SpawnSyncReturns<string> {
  const source = folder.write(toolchain.fileName, text);
  const file = toolchain.build?.(source, folder) ?? source;
  const [command, ...args] = toolchain.command(file);
  return spawnSync(command, args, {
    cwd: folder.path,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
}
