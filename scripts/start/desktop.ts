// Opens the desktop's VS Code with the extension loaded from this repository.
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { spawn, spawnSync } from 'node:child_process';
import { inRepository, root } from '../repository';

/**
 * Opens the folder (absolute) in the `code` on the PATH; where `mayDownload`, VS Code is fetched when there is none.
 *
 * @throws Error that says how to come by a `code` command.
 */
export async function openOnDesktop(folder: string, mayDownload: boolean): Promise<void> {
  const program = hasCode() ? 'code' : mayDownload ? await download() : undefined;
  if (program === undefined) {
    throw new Error(`There is no \`code\` command on the PATH.
In VS Code run "Shell Command: Install 'code' command in PATH", or leave out --desktop.`);
  }
  const args = [`--extensionDevelopmentPath=${root}`, '--new-window', folder];
  await new Promise<void>((resolve, reject) => {
    const child = spawn(program, args, {
      shell: onWindows && program === 'code',
      stdio: 'ignore',
      detached: true,
    });
    child.once('error', (error) => reject(new Error(`VS Code could not be started: ${error.message}`)));
    child.once('spawn', resolve);
    child.unref();
  });
}

const onWindows = process.platform === 'win32';

function hasCode(): boolean {
  return spawnSync('code', ['--version'], { shell: onWindows, stdio: 'ignore' }).status === 0;
}

function download(): Promise<string> {
  console.log('Fetching VS Code for the desktop …');
  return downloadAndUnzipVSCode({ cachePath: inRepository('.vscode-test') });
}
