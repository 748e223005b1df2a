// Silencing a finding: a marker in the code at its line, or an entry in the folder's ignore file.
import { Range, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { Finding } from '../engine';
import { planIgnoreMarker, type NotApplicable } from '../refactor';
import { addIgnoreEntry } from '../scan';
import type { LocatedSecret } from './findingStore';
import { ignoreFileOf, type IgnoreLists } from './ignoreLists';
import { fileOf, placeOf } from './place';
import { newSalt } from './salt';
import type { SecretFinder } from './secretFinder';
import { readText, writeText } from './textFiles';

/** What became of it; `message` is a full sentence for people. */
export interface IgnoreOutcome {
  readonly kind: 'ignored' | 'failed';
  readonly message: string;
}

/** Why a document outside of all folders can't use the ignore file. */
export const noFolderForIgnoreFile = 'The document is in no open folder that could keep an ignore file.';

/** Adds the comment that silences the finding's line; fails where the language has no fitting comment. */
export async function ignoreHere(document: TextDocument, secret: LocatedSecret): Promise<IgnoreOutcome> {
  const marker = markerFor(document, secret);
  if (marker.kind === 'notApplicable') return failed(marker.reason);
  const edit = new WorkspaceEdit();
  for (const { span, text } of marker.edits) {
    edit.replace(
      document.uri,
      new Range(document.positionAt(span.start), document.positionAt(span.end)),
      text,
    );
  }
  if (!(await workspace.applyEdit(edit))) return failed("The document can't be changed.");
  return { kind: 'ignored', message: 'The line is marked; Keylift leaves it alone.' };
}

/** True when a comment can stand at the finding's line. */
export function canIgnoreHere(document: TextDocument, secret: LocatedSecret): boolean {
  return markerFor(document, secret).kind !== 'notApplicable';
}

/** Adds the value's fingerprint to the folder's ignore file, so that it is silenced wherever it stands. */
export async function ignoreEverywhere(
  document: TextDocument,
  secret: LocatedSecret,
  lists: IgnoreLists,
  finder: SecretFinder,
): Promise<IgnoreOutcome> {
  const { folder, path } = placeOf(fileOf(document));
  if (!folder) return failed(noFolderForIgnoreFile);
  const salt = (await lists.of(folder.uri)).fileSalt ?? newSalt();
  // Fingerprints of the session are worthless tomorrow: the value is found once more under the file's own key.
  const again = finder.detectIn(document, salt).findings;
  const finding = again.find((candidate) => isSame(candidate, secret.finding));
  if (!finding) return failed('The document changed meanwhile: ignore it again.');

  const file = ignoreFileOf(folder.uri);
  const entry = { fingerprint: finding.fingerprint, ruleId: finding.ruleId, path };
  await writeText(file, addIgnoreEntry((await readText(file)) ?? '', entry, salt));
  lists.refresh(folder.uri);
  return { kind: 'ignored', message: 'The value is listed in .keyliftignore by its hash; commit that file.' };
}

function markerFor(
  document: TextDocument,
  secret: LocatedSecret,
): ReturnType<typeof planIgnoreMarker> | NotApplicable {
  return planIgnoreMarker(document.getText(), document.languageId, secret.finding.span);
}

function isSame(a: Finding, b: Finding): boolean {
  return a.ruleId === b.ruleId && a.span.start === b.span.start && a.span.end === b.span.end;
}

function failed(message: string): IgnoreOutcome {
  return { kind: 'failed', message };
}
