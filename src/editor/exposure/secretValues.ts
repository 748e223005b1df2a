// The values of a file's secrets, read from where they stand now, for a search in this process only.
import { workspace, type Uri } from 'vscode';
import type { SearchedValue } from '../../expose';
import type { FileSecrets } from '../findingStore';
import { readText } from '../textFiles';

/** By fingerprint; nothing for a text that has changed since the scan. */
export async function valuesOf({ uri, secrets, version }: FileSecrets): Promise<readonly SearchedValue[]> {
  const text = await textOf(uri, version);
  if (text === undefined) return [];
  const values = new Map<string, string>();
  for (const { finding } of secrets) {
    values.set(finding.fingerprint, text.slice(finding.span.start, finding.span.end));
  }
  return [...values].map(([key, value]) => ({ key, value }));
}

async function textOf(uri: Uri, version: number | undefined): Promise<string | undefined> {
  if (version === undefined) {
    const text = await readText(uri).catch(() => undefined);
    // Offsets don't count a byte order mark.
    return text?.replace(/^\uFEFF/, '');
  }
  const key = uri.toString();
  const document = workspace.textDocuments.find((candidate) => candidate.uri.toString() === key);
  return document?.version === version ? document.getText() : undefined;
}
