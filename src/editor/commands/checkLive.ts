// "Ask whether this key still works": off by default, never without consent, never for more than one value at a time.
import { commands, window, workspace, type Disposable, type Memento } from 'vscode';
import { Masked } from '../../base';
import type { CompiledRule } from '../../engine';
import {
  fillRequest,
  type FilledRequest,
  hostOf,
  RequestLimit,
  type VerifySpec,
  verifySpecOf,
} from '../../respond';
import { commandIds, settingsSection } from '../contributions';
import { ask } from '../live/ask';
import { agrees } from '../live/consent';
import type { LiveAnswers } from '../live/liveAnswers';
import type { SendRequest } from '../live/sendRequest';
import type { Log } from '../log';
import type { SettingsReader } from '../settings';
import type { Target, Targets } from '../targets';
import { registerCommand } from './registerCommand';

export interface CheckLiveParts {
  readonly targets: Targets;
  readonly settings: SettingsReader;
  readonly answers: LiveAnswers;
  /** Where consent is remembered. */
  readonly memory: Memento;
  /** Missing in browsers, which may not ask other sites. */
  readonly send: SendRequest | undefined;
  readonly log: Log;
}

export function registerCheckLive(parts: CheckLiveParts): Disposable {
  const limit = new RequestLimit();
  return registerCommand(commandIds.checkLive, parts.log, async (argument) => {
    const send = await allowedSender(parts);
    if (!send) return;
    const target = await parts.targets.resolve(argument);
    const question = target && (await questionOn(target));
    if (!question) return;
    const { rule } = target.secret;
    if (!(await agrees(question.spec, rule.providerName, parts.memory))) return;
    const wait = limit.take(hostOf(question.spec), performance.now());
    if (wait !== undefined) {
      const seconds = Math.ceil(wait / 1000);
      void window.showWarningMessage(
        `Keylift: ${rule.providerName} was asked a moment ago. Try again in ${seconds} seconds.`,
      );
      return;
    }
    const answer = await ask(question.spec, question.request, rule.providerName, send);
    if (!answer) return;
    const { fingerprint } = target.secret.finding;
    parts.answers.add(fingerprint, { answer, providerName: rule.providerName, time: new Date() });
    parts.log.info(`Asked about a value of ${rule.id}: ${answer.verdict}.`);
    tell(parts.answers.describe(fingerprint) ?? answer.reason, answer.verdict === 'live');
  });
}

/** The sender, where settings, trust and the platform allow one; otherwise a message says what forbids it. */
async function allowedSender({ settings, send }: CheckLiveParts): Promise<SendRequest | undefined> {
  if (!workspace.isTrusted) {
    void window.showWarningMessage('Keylift: providers are never asked from a restricted workspace.');
    return undefined;
  }
  if (!send) {
    void window.showWarningMessage(
      'Keylift: a browser may not ask providers. Open the folder in a desktop or remote window.',
    );
    return undefined;
  }
  if (settings.read().askProviders) return send;
  const open = 'Open the Setting';
  const choice = await window.showInformationMessage(
    'Keylift: asking providers is turned off, so that nothing leaves this machine.',
    open,
  );
  if (choice === open) {
    await commands.executeCommand('workbench.action.openSettings', `${settingsSection}.askProviders`);
  }
  return undefined;
}

interface Question {
  readonly spec: VerifySpec;
  readonly request: FilledRequest;
}

/** The request for the target's value; undefined, after a message, when there is none. */
async function questionOn({ document, secret }: Target): Promise<Question | undefined> {
  const { rule, range } = secret;
  const spec = await verifySpecOf(rule.id);
  if (!spec) {
    void window.showInformationMessage(noRequest(rule));
    return undefined;
  }
  const request = fillRequest(spec, new Masked(document.getText(range)));
  if (request) return { spec, request };
  void window.showWarningMessage(
    'Keylift: the value holds characters that no request can carry; nothing was sent.',
  );
  return undefined;
}

function noRequest({ name }: CompiledRule): string {
  return `Keylift knows no harmless request that tells whether a ${name} still works. Its page says where to look.`;
}

function tell(sentence: string, works: boolean): void {
  if (works) void window.showWarningMessage(`Keylift: ${sentence}`);
  else void window.showInformationMessage(`Keylift: ${sentence}`);
}
