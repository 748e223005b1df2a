// All responses of the window: opens their pages, and carries out what is pressed on them.
import { commands, env, Range, type Uri, window, type Disposable } from 'vscode';
import { Masked } from '../../base';
import {
  type Incident,
  loadRespondData,
  type PageCommand,
  type PageState,
  type Response,
  responseOf,
} from '../../respond';
import { tellingFailure } from '../commands/registerCommand';
import { commandIds } from '../contributions';
import type { Detection } from '../detection';
import { fileOf } from '../place';
import type { Target } from '../targets';
import { TextFileError } from '../textFiles';
import { PageWatch } from './pageWatch';
import type { Rotation } from './rotation';
import { ResponsePanel } from './responsePanel';
import { ResponseSession, type SessionParts } from './responseSession';
import { newIncident, type SessionSubject } from './sessionSubject';

export interface ResponsesParts extends SessionParts {
  readonly extension: Uri;
  readonly detection: Detection;
  readonly rotation: Rotation;
}

export class Responses implements Disposable {
  readonly #parts: ResponsesParts;
  /** By fingerprint, or by rule id for pages on types. */
  readonly #panels = new Map<string, ResponsePanel>();

  constructor(parts: ResponsesParts) {
    this.#parts = parts;
  }

  /** Opens the page of a finding. @returns undefined for rules of which nothing is known, such as a user's own */
  async openFinding({ document, secret }: Target): Promise<ResponsePanel | undefined> {
    const response = await this.#responseOf(secret.rule.id);
    if (!response) return undefined;
    const value = new Masked(document.getText(secret.range));
    const incident = await newIncident(secret, value, this.#parts.incidents);
    const finding = { id: secret.id, file: fileOf(document), value };
    const subject = { response, ruleId: secret.rule.id, usualName: secret.rule.env, incident, finding };
    return this.#open(incident.fingerprint, subject);
  }

  /** Opens the page of an incident whose finding may be gone. */
  async openIncident(incident: Incident): Promise<ResponsePanel | undefined> {
    const response = await this.#responseOf(incident.ruleId);
    if (!response) return undefined;
    const usualName = this.#parts.detection.rule(incident.ruleId)?.env;
    const subject = {
      response,
      ruleId: incident.ruleId,
      incident,
      ...(usualName !== undefined && { usualName }),
    };
    return this.#open(incident.fingerprint, subject);
  }

  /** Opens the page of a type of credential. */
  async openType(ruleId: string): Promise<ResponsePanel | undefined> {
    const response = await this.#responseOf(ruleId);
    return response && this.#open(ruleId, { response, ruleId });
  }

  /** The record of the open page of a finding or an incident, or of a page that is opened for it. */
  async copyRecord(panel: ResponsePanel): Promise<void> {
    const record = panel.session.record();
    if (record === undefined) return;
    await env.clipboard.writeText(record);
    window.setStatusBarMessage('$(clippy) The incident record is on the clipboard, without the value.', 6000);
  }

  /** Asks for the new value, puts it where the old one is kept, and tells what is left of the old one. */
  async rotate(panel: ResponsePanel): Promise<void> {
    const { incident, state } = panel.session;
    if (!incident) return;
    const rotated = await this.#parts.rotation.run({
      incident,
      rule: this.#parts.detection.rule(incident.ruleId),
      inventory: state.inventory.kind === 'known' ? state.inventory.value : undefined,
      uriOf: (path) => panel.session.uriOf(path),
      old: panel.session.subject.finding?.value,
    });
    if (!rotated) return;
    await panel.session.refresh();
    const message = `Keylift: ${[remainsIn(panel.session.state), ...rotated.notes].join(' ')}`;
    const { undo } = rotated;
    const chosen = await window.showInformationMessage(message, ...(undo ? [undo.title] : []));
    if (!undo || chosen !== undo.title) return;
    await takeBack(undo.run);
    await panel.session.refresh();
  }

  dispose(): void {
    for (const panel of [...this.#panels.values()]) panel.dispose();
  }

  async #responseOf(ruleId: string): Promise<Response | undefined> {
    return responseOf(await loadRespondData(), ruleId);
  }

  #open(key: string, subject: SessionSubject): ResponsePanel {
    const known = this.#panels.get(key);
    // A page that was opened without the value learns more when the value is there.
    if (known && (known.session.subject.finding || !subject.finding)) {
      known.reveal();
      void known.session.refresh();
      return known;
    }
    known?.dispose();
    const session = new ResponseSession(subject, this.#parts);
    const watch = new PageWatch({
      gitFolders: session.gitFolders(),
      concerns: (uri) => session.concerns(uri),
      onDidChange: (change) => session.catchUp(change),
      isShown: () => panel.isShown,
    });
    const panel: ResponsePanel = new ResponsePanel(
      session,
      this.#parts.extension,
      {
        run: (command) => void this.#guard(command, () => this.#run(command, panel)),
        open: (path, line) => void this.#guard('open', () => openPlace(session.uriOf(path), line)),
        tick: (step, done) => void this.#guard('tick', () => session.tick(step, done)),
        shown: () => watch.resume(),
      },
      () => {
        watch.dispose();
        if (this.#panels.get(key) === panel) this.#panels.delete(key);
      },
    );
    this.#panels.set(key, panel);
    void session.refresh();
    return panel;
  }

  /** What is pressed on a page and fails is told, as commands are. */
  #guard(what: string, run: () => Promise<void>): Promise<unknown> {
    return tellingFailure(`The page's ${what}`, this.#parts.log, run);
  }

  async #run(command: PageCommand, panel: ResponsePanel): Promise<void> {
    const id = panel.session.subject.finding?.id;
    switch (command) {
      case 'refresh':
        return panel.session.refresh();
      case 'fix':
        await commands.executeCommand(commandIds.fix, id);
        return panel.session.refresh();
      case 'checkLive':
        await commands.executeCommand(commandIds.checkLive, id);
        return panel.session.refresh();
      case 'copyRecord':
        return this.copyRecord(panel);
      case 'rotate':
        return this.rotate(panel);
    }
  }
}

/** Where the old value still stands, after a rotation. */
function remainsIn({ inventory }: PageState): string {
  if (inventory.kind !== 'known') return 'The new value is stored.';
  const uses = inventory.value.groups.flatMap((group) => group.uses);
  const places = uses.filter(({ value }) => value === 'this').map(({ path, line }) => `${path}:${line}`);
  if (places.length === 0)
    return 'The new value is stored, and the old one stands nowhere in this workspace any more.';
  const shown = places.slice(0, 3).join(', ');
  const more = places.length > 3 ? ` and ${places.length - 3} more` : '';
  return `The new value is stored. The old one still stands in ${shown}${more}; the page lists the places.`;
}

/** A file that somebody has gone on with stays as it is, and the user is told. */
async function takeBack(undo: () => Promise<string>): Promise<void> {
  try {
    window.setStatusBarMessage(`$(discard) Keylift: ${await undo()}`, 6000);
  } catch (error) {
    if (!(error instanceof TextFileError)) throw error;
    void window.showErrorMessage(`Keylift: ${error.message}`);
  }
}

/** @param line counts from 1 */
async function openPlace(uri: Uri | undefined, line: number): Promise<void> {
  if (!uri) return;
  const selection = new Range(line - 1, 0, line - 1, 0);
  try {
    await window.showTextDocument(uri, { selection });
  } catch {
    void window.showWarningMessage('Keylift: this file is no longer there, or is not a text.');
  }
}
