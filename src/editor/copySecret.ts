// The only place in the editor that takes a secret out of its wrapper: to the clipboard, when the user asks for it.
import { env } from 'vscode';
import type { Masked } from '../base';

export async function copySecret(value: Masked): Promise<void> {
  await env.clipboard.writeText(value.unwrap());
}
