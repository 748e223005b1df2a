// A developer wonders whether a leaked key still works, and lets Keylift ask the provider.
import assert from 'node:assert/strict';
import dns from 'node:dns';
import net from 'node:net';
import {
  commands,
  ConfigurationTarget,
  type Hover,
  type MarkdownString,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { secretActions, takeAction } from './support/codeActions';
import { messageShownBy } from './support/answers';
import { activateKeylift } from './support/extension';
import { dopplerToken, groqKey, linearKey } from './support/keys';
import { ProviderStandIn } from './support/providerStandIn';
import { waitForDiagnostics } from './support/waitFor';
import { closeEditors, openFile, remove } from './support/workspace';

const once = /^Send This Request$/;
const always = /^Send, and Don't Ask Again/;

describe('Asking a provider whether a key still works', () => {
  before(activateKeylift);
  afterEach(async () => {
    await allow(undefined);
    await closeEditors();
    await remove('live');
  });

  it('is off until the user turns it on: nothing that Keylift does opens a connection', async () => {
    const attempts = await connectionsDuring(async () => {
      const document = await openFile('live/off.py', `token = "${dopplerToken(90)}"\n`);
      await secretActions(document);
      await hoverText(document);
      const said = await messageShownBy('showInformationMessage', () =>
        commands.executeCommand('keylift.checkLive'),
      );
      assert.match(said, /turned off/);
      await commands.executeCommand('keylift.scanWorkspace');
      await takeAction(document, /^Move to environment variable/);
    });
    assert.deepEqual(attempts, []);
  });

  it('shows the exact request first, and sends nothing when the user declines', async () => {
    await allow(true);
    const key = dopplerToken(91);
    await openFile('live/declined.py', `token = "${key}"\n`);
    const attempts = await connectionsDuring(async () => {
      const question = await asked(undefined);
      assert.match(question, /GET https:\/\/api\.doppler\.com\/v3\/me/);
      assert.match(question, /Authorization: Bearer <the key>/);
      assert.ok(!question.includes(key.slice(6, 14)));
    });
    assert.deepEqual(attempts, []);
  });

  it('sends that request and keeps the answer as evidence with time and status', async () => {
    await allow(true);
    const key = dopplerToken(92);
    const document = await openFile('live/works.py', `token = "${key}"\n`);
    const before = (await waitForDiagnostics(document.uri, 'a warning', (found) => found.length === 1))[0];
    const provider = new ProviderStandIn('api.doppler.com', { status: 200, body: '{}' });
    const attempts = await connectionsDuring(() => provider.during(() => asked(once)));
    assert.ok(attempts.length > 0, 'no connection is seen even where there is one');
    assert.deepEqual(
      provider.received.map(({ method, path, headers, body }) => [
        method,
        path,
        headers['authorization'],
        body,
      ]),
      [['GET', '/v3/me', `Bearer ${key}`, '']],
    );
    const hover = await hoverText(document);
    assert.match(hover, /Doppler was asked on .* UTC: it works/);
    assert.match(hover, /status 200/);
    const [after] = await waitForDiagnostics(document.uri, 'the warning', (found) => found.length === 1);
    assert.equal(after?.severity, before?.severity);
  });

  it('does not ask one provider twice in a moment', async () => {
    await allow(true);
    await openFile('live/again.py', `token = "${dopplerToken(93)}"\n`);
    const provider = new ProviderStandIn('api.doppler.com', { status: 200 });
    let said = '';
    await provider.during(async () => {
      said = await asked(once);
    });
    assert.match(said, /Try again in \d+ seconds/);
    assert.deepEqual(provider.received, []);
  });

  it('tells of a key that no longer works, and asks no second time when told so', async () => {
    await allow(true);
    const key = linearKey(94);
    const document = await openFile('live/dead.py', `token = "${key}"\n`);
    const provider = new ProviderStandIn('api.linear.app', { status: 401 });
    await provider.during(() => asked(always));
    assert.equal(provider.received[0]?.method, 'POST');
    assert.match(provider.received[0].body, /viewer/);
    assert.match(await hoverText(document), /it no longer works/);
    const next = await asked(undefined);
    assert.doesNotMatch(next, /GET|POST/);
  });

  it('says "unknown" to an answer that proves nothing, and follows no redirect', async () => {
    await allow(true);
    const document = await openFile('live/elsewhere.py', `groq_key = "${groqKey(95)}"\n`);
    const provider = new ProviderStandIn('api.groq.com', { status: 302, location: 'http://127.0.0.1:1/' });
    await provider.during(() => asked(once));
    assert.equal(provider.received.length, 1);
    assert.match(await hoverText(document), /unknown whether it works/);
  });
});

async function allow(value: boolean | undefined): Promise<void> {
  await workspace.getConfiguration('keylift').update('askProviders', value, ConfigurationTarget.Global);
}

/** Runs the command, answers its question with the button that matches, and gives all that was said. */
async function asked(button: RegExp | undefined): Promise<string> {
  const shown: string[] = [];
  const fake = (
    message: string,
    ...rest: readonly (string | { readonly detail?: string })[]
  ): Promise<unknown> => {
    shown.push(message, ...rest.flatMap((part) => (typeof part === 'object' ? [part.detail ?? ''] : [])));
    return Promise.resolve(rest.find((part) => typeof part === 'string' && button?.test(part)));
  };
  const real = window.showWarningMessage;
  Object.assign(window, { showWarningMessage: fake });
  try {
    await secretActions(window.activeTextEditor!.document);
    await commands.executeCommand('keylift.checkLive');
  } finally {
    Object.assign(window, { showWarningMessage: real });
  }
  return shown.join('\n');
}

async function hoverText(document: TextDocument): Promise<string> {
  const [diagnostic] = await waitForDiagnostics(document.uri, 'a warning', (found) => found.length > 0);
  const hovers = await commands.executeCommand<readonly Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    diagnostic!.range.start,
  );
  return hovers
    .flatMap(({ contents }) => contents.map((part) => (part as MarkdownString).value))
    .join('\n')
    .replaceAll('\\', '');
}

/** Every connection that is begun in this process while `run` runs. */
async function connectionsDuring(run: () => Promise<unknown>): Promise<string[]> {
  const attempts: string[] = [];
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the socket again.
  const { connect } = net.Socket.prototype;
  const { lookup } = dns;
  const fetched = globalThis.fetch;
  net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
    attempts.push(`connect ${JSON.stringify(args[0])}`);
    return Reflect.apply(connect, this, args) as net.Socket;
  };
  Object.assign(dns, {
    lookup: (...args: unknown[]) => {
      attempts.push(`lookup ${String(args[0])}`);
      return Reflect.apply(lookup, dns, args) as unknown;
    },
  });
  globalThis.fetch = (...args) => {
    attempts.push('fetch');
    return fetched(...args);
  };
  try {
    await run();
  } finally {
    net.Socket.prototype.connect = connect;
    Object.assign(dns, { lookup });
    globalThis.fetch = fetched;
  }
  return attempts;
}
