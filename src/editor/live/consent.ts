// Asks before a value leaves this machine, and shows exactly what would be sent, and where to.
import { window, type Memento } from 'vscode';
import { describeRequest, hostOf, type VerifySpec } from '../../respond';

/** Consent is remembered for all windows, by host; the request's text is kept beside it. */
const memoryPrefix = 'keylift.askProvider.';

/** True when the user agrees, now or earlier to exactly this request. */
export async function agrees(spec: VerifySpec, providerName: string, memory: Memento): Promise<boolean> {
  const request = describeRequest(spec).join('\n');
  const host = hostOf(spec);
  const key = `${memoryPrefix}${host}`;
  // A request that an update has changed is a new question.
  if (memory.get<string>(key) === request) return true;
  const once = 'Send This Request';
  const always = `Send, and Don't Ask Again for ${host}`;
  const choice = await window.showWarningMessage(
    `Ask ${providerName} whether this key still works?`,
    {
      modal: true,
      detail:
        `The key itself is sent to ${host}, and to nobody else, in this request:\n\n${request}\n\n` +
        `${providerName} sees the request in its logs as it sees every use of the key.`,
    },
    once,
    always,
  );
  if (choice === always) await memory.update(key, request);
  return choice === once || choice === always;
}
