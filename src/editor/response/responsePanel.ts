// The view of a response: one tab, which keeps up with its session and passes on what is pressed.
import { Uri, ViewColumn, type WebviewPanel, window, type Disposable } from 'vscode';
import { type PageCommand, pageCommands, partsOf, responseHtml, type StepId, stepIds } from '../../respond';
import { newSalt } from '../salt';
import type { ResponseSession } from './responseSession';

/** Type of the tabs, as VS Code knows it. */
const viewType = 'keylift.response';

/** What the page may ask for. */
type Message =
  | { readonly kind: 'ready' }
  | { readonly kind: 'run'; readonly command: PageCommand }
  | { readonly kind: 'open'; readonly path: string; readonly line: number }
  | { readonly kind: 'tick'; readonly step: StepId; readonly done: boolean };

/** What the page asks its owner to do. */
export interface PanelActions {
  readonly run: (command: PageCommand) => void;
  readonly open: (path: string, line: number) => void;
  readonly tick: (step: StepId, done: boolean) => void;
  /** The page has come to the front. */
  readonly shown: () => void;
}

export class ResponsePanel implements Disposable {
  readonly session: ResponseSession;
  readonly #panel: WebviewPanel;
  readonly #listeners: Disposable[];
  readonly #closed: () => void;
  #isClosed = false;

  /** @param closed called once, whoever closes it */
  constructor(session: ResponseSession, extension: Uri, actions: PanelActions, closed: () => void) {
    this.session = session;
    this.#closed = closed;
    const media = Uri.joinPath(extension, 'media');
    const title = `Leaked: ${session.subject.response.rule.name}`;
    this.#panel = window.createWebviewPanel(viewType, title, ViewColumn.Active, {
      enableScripts: true,
      enableCommandUris: false,
      enableFindWidget: true,
      localResourceRoots: [media],
    });
    this.#listeners = [
      this.#panel.onDidDispose(() => this.dispose()),
      this.#panel.webview.onDidReceiveMessage((data: unknown) => {
        const message = parseMessage(data);
        if (message?.kind === 'ready') this.#bringUpToDate(undefined);
        else if (message?.kind === 'run') actions.run(message.command);
        else if (message?.kind === 'open') actions.open(message.path, message.line);
        else if (message?.kind === 'tick') actions.tick(message.step, message.done);
      }),
      this.#panel.onDidChangeViewState(() => {
        if (this.isShown) actions.shown();
      }),
      session.onDidChange((status) => this.#bringUpToDate(status)),
    ];
    const { webview } = this.#panel;
    const addressOf = (file: string): string => webview.asWebviewUri(Uri.joinPath(media, file)).toString();
    webview.html = responseHtml(session.state, {
      cspSource: webview.cspSource,
      styleAddress: addressOf('response.css'),
      scriptAddress: addressOf('response.js'),
      nonce: newSalt(),
    });
  }

  /** Whether the page is in sight, and not behind another tab. */
  get isShown(): boolean {
    return this.#panel.visible;
  }

  reveal(): void {
    this.#panel.reveal();
  }

  dispose(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const listener of this.#listeners.splice(0)) listener.dispose();
    this.session.dispose();
    this.#panel.dispose();
    this.#closed();
  }

  #bringUpToDate(status: string | undefined): void {
    void this.#panel.webview.postMessage({ parts: partsOf(this.session.state), status: status ?? '' });
  }
}

/** Messages come from a page, so nothing about them is taken for granted. */
function parseMessage(data: unknown): Message | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  const fields: Readonly<Record<string, unknown>> = { ...data };
  const { kind, path, line } = fields;
  if (kind === 'ready') return { kind };
  const command = pageCommands.find((one) => one === fields['command']);
  if (kind === 'run' && command) return { kind, command };
  if (kind === 'open' && typeof path === 'string' && typeof line === 'number') return { kind, path, line };
  const step = stepIds.find((one) => one === fields['step']);
  if (kind === 'tick' && step) return { kind, step, done: fields['done'] === true };
  return undefined;
}
