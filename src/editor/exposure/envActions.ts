// The light bulb on .env files, and what it does: only ever on the user's click.
import { CodeAction, CodeActionKind, Disposable, languages, Uri, window, workspace } from 'vscode';
import { type EnvFiles, type LeaveOut, leaveOutOfFiles } from '../../expose';
import { registerCommand } from '../commands/registerCommand';
import { commandIds } from '../contributions';
import { diagnosticSource } from '../diagnostics';
import { isIgnoredNow } from '../gitIgnore';
import type { Log } from '../log';
import { readText, writeText } from '../textFiles';
import type { EnvCare } from './envCare';
import type { EnvMend } from './envProblems';

export interface EnvActionParts {
  readonly care: EnvCare;
  readonly envFiles: EnvFiles | undefined;
  readonly log: Log;
}

export function registerEnvActions({ care, envFiles, log }: EnvActionParts): Disposable {
  const actions = languages.registerCodeActionsProvider(
    { pattern: '**/{.env,.env.*,*.env}' },
    {
      provideCodeActions({ uri }, _range, { diagnostics }) {
        const ours = diagnostics.filter(
          ({ source, code }) =>
            source === diagnosticSource && typeof code === 'string' && code.startsWith('env-'),
        );
        if (ours.length === 0) return [];
        return care.mendsOf(uri).map((mend) => {
          const action = new CodeAction(mend.title, CodeActionKind.QuickFix);
          action.diagnostics = ours;
          action.command = {
            title: mend.title,
            command: commandIds.mendEnvFile,
            arguments: [uri.toString(), mend.title],
          };
          return action;
        });
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
  return Disposable.from(
    actions,
    registerCommand(commandIds.mendEnvFile, log, async (address, title) => {
      if (typeof address !== 'string' || !envFiles || !workspace.isTrusted) return;
      const uri = Uri.parse(address);
      const mend = care.mendsOf(uri).find((each) => each.title === title);
      if (!mend) {
        void window.showInformationMessage('Keylift: this has been mended already.');
        return;
      }
      const message = await mendEnvFile(uri, mend, envFiles);
      await care.examine(uri);
      log.info(`${uri.path}: ${mend.title}.`);
      void window.showInformationMessage(`Keylift: ${message}`);
    }),
  );
}

/** @returns what to tell the user @throws when it could not be done */
async function mendEnvFile(uri: Uri, mend: EnvMend, envFiles: EnvFiles): Promise<string> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  switch (mend.kind) {
    case 'stopTracking':
      await ignoreInGit(uri, name);
      await envFiles.stopTracking(uri.fsPath);
      return `Git no longer tracks ${name}; the file stays. Commit that. Earlier commits still hold its values: rotate those that were pushed.`;
    case 'makePrivate':
      await envFiles.makePrivate(uri.fsPath);
      return `only you can read ${name} now.`;
    case 'leaveOut':
      await leaveOut(mend.by);
      return `${name} is left out now.`;
  }
}

async function ignoreInGit(uri: Uri, name: string): Promise<void> {
  if (await isIgnoredNow(uri)) return;
  await addLine(Uri.joinPath(uri, '..', '.gitignore'), `/${name}`);
}

async function leaveOut(by: LeaveOut): Promise<void> {
  const uri = Uri.file(by.file);
  if (by.kind === 'pattern') return addLine(uri, by.line);
  const text = leaveOutOfFiles((await readText(uri)) ?? '', by.path);
  if (text === undefined)
    throw new Error(`package.json has changed: its "files" don't take the file any more.`);
  await writeText(uri, text);
}

async function addLine(file: Uri, line: string): Promise<void> {
  const text = (await readText(file)) ?? '';
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' || text.endsWith('\n') ? '' : lineEnd;
  await writeText(file, `${text}${gap}${line}${lineEnd}`);
}
