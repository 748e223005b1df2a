// The naming convention that the settings give a document.
import type { TextDocument } from 'vscode';
import type { Naming } from '../refactor';
import { storageFolderOf } from './place';
import type { SettingsReader } from './settings';

/** `{repo}` is the name of the folder that keeps the document's values. */
export function namingOf(document: TextDocument, settings: SettingsReader): Naming {
  const { namePrefix: prefix, managerPath: path, environment } = settings.read(document.uri);
  const folder = storageFolderOf(document)?.path.replace(/\/+$/, '') ?? '';
  return { prefix, path, repo: folder.slice(folder.lastIndexOf('/') + 1), environment };
}
