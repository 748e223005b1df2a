// "Rotate here": the new value is pasted once, and goes to where the old one is kept.
import { QuickPickItemKind, Uri, window, workspace, type QuickPickItem } from 'vscode';
import { Masked } from '../../base';
import type { CompiledRule } from '../../engine';
import { type Plan, replaceEnvEntry } from '../../refactor';
import { type Incident, type Inventory, isDotenv, traceOf, type Use } from '../../respond';
import { trackedEnvNotes } from '../applyPlan';
import type { Detection } from '../detection';
import { storeInEnv } from '../envStore';
import type { OneAtATime } from '../oneAtATime';
import type { StoreFlow } from '../storeFlow';
import { readText, TextFileError, writeText } from '../textFiles';
import type { Incidents } from './incidents';

/** What is replaced. */
export interface RotationSubject {
  readonly incident: Incident;
  /** Missing for rules that are no longer there. */
  readonly rule: CompiledRule | undefined;
  readonly inventory: Inventory | undefined;
  readonly uriOf: (path: string) => Uri | undefined;
}

export interface RotationParts {
  readonly detection: Detection;
  readonly incidents: Incidents;
  readonly storeFlow: StoreFlow;
  /** The managers that a value can be stored in. */
  readonly managers: () => readonly { readonly id: string; readonly title: string }[];
  /** Writes of .env wait for each other. */
  readonly queue: OneAtATime;
}

/** What was done: sentences for the user, and the way back where there is one. */
export interface Rotated {
  readonly notes: readonly string[];
  readonly undo?: () => Promise<void>;
}

/** A file as it was and as it is. */
interface Change {
  readonly uri: Uri;
  readonly before: string | undefined;
  readonly after: string;
}

export class Rotation {
  readonly #parts: RotationParts;

  constructor(parts: RotationParts) {
    this.#parts = parts;
  }

  /** @returns undefined when the user gave up, or after a message when it could not be done */
  async run(subject: RotationSubject): Promise<Rotated | undefined> {
    const pasted = await this.#askValue(subject);
    if (pasted === undefined || !(await this.#agreesToShape(subject, pasted))) return undefined;
    const value = new Masked(pasted);
    const target = await this.#askTarget(subject);
    if (target === undefined) return undefined;
    try {
      return await this.#parts.queue.run(() =>
        target === 'env' ? this.#toEnv(subject, value) : this.#toManager(subject, value, target),
      );
    } catch (error) {
      if (!(error instanceof TextFileError)) throw error;
      void window.showErrorMessage(`Keylift: ${error.message} The old value is still in place.`);
      return undefined;
    }
  }

  async #askValue({ incident }: RotationSubject): Promise<string | undefined> {
    const salt = await this.#parts.incidents.salt();
    const typed = await window.showInputBox({
      title: `Rotate ${incident.ruleName}`,
      prompt: 'Paste the new value. It is not shown, and goes only to where the old one is kept.',
      password: true,
      ignoreFocusOut: true,
      validateInput: (text) => {
        const pasted = text.trim();
        if (pasted === '') return 'The value is empty.';
        if (/[\r\n\0]/.test(pasted)) return 'The value has line breaks, which this box can’t keep.';
        const { fingerprint } = traceOf(new Masked(pasted), salt);
        return fingerprint === incident.fingerprint ? 'This is the old value.' : undefined;
      },
    });
    return typed?.trim();
  }

  /** A value of another shape is most often the wrong thing on the clipboard. */
  async #agreesToShape({ incident, rule }: RotationSubject, pasted: string): Promise<boolean> {
    if (!rule || this.#parts.detection.recognises(rule, pasted)) return true;
    const useIt = 'Use It Anyway';
    const answer = await window.showWarningMessage(
      `What you pasted (${pasted.length} characters) does not look like a ${incident.ruleName}. Use it anyway?`,
      { modal: true },
      useIt,
    );
    return answer === useIt;
  }

  async #askTarget(subject: RotationSubject): Promise<string | undefined> {
    const { managers } = this.#parts;
    const files = entriesOf(subject).map(({ path }) => path);
    const env: QuickPickItem & { id: string } = {
      id: 'env',
      label: '.env',
      description:
        files.length > 0 ? `replaces the old value in ${files.join(', ')}` : `adds ${nameFor(subject)}`,
    };
    const others = managers().map(({ id, title }) => ({
      id,
      label: title,
      description: 'by its own command line',
    }));
    const separator = { id: '', label: 'Secrets managers', kind: QuickPickItemKind.Separator };
    const chosen = await window.showQuickPick([env, separator, ...others], {
      title: `Rotate ${subject.incident.ruleName}`,
      placeHolder: 'Where does the new value go?',
    });
    return chosen?.id;
  }

  async #toEnv(subject: RotationSubject, value: Masked): Promise<Rotated | undefined> {
    const entries = entriesOf(subject);
    const changes =
      entries.length > 0 ? await replaced(entries, subject, value) : await added(subject, value);
    if (!changes) return undefined;
    const folders = new Set(changes.map(({ uri }) => Uri.joinPath(uri, '..').toString()));
    const notes = await Promise.all([...folders].map((folder) => trackedEnvNotes(Uri.parse(folder))));
    return { notes: notes.flat(), undo: () => undoChanges(changes) };
  }

  async #toManager(subject: RotationSubject, value: Masked, backend: string): Promise<Rotated | undefined> {
    const { incident, rule } = subject;
    const id = await window.showInputBox({
      title: `Rotate ${incident.ruleName}`,
      prompt: 'Under which name or path does the manager keep it?',
      value: idFor(subject),
      ignoreFocusOut: true,
      validateInput: (text) => (text.trim() === '' ? 'The name is empty.' : undefined),
    });
    const place = subject.incident.places
      .map(({ path }) => subject.uriOf(path))
      .find((uri) => uri !== undefined);
    if (id === undefined) return undefined;
    const document = place
      ? await workspace.openTextDocument(place)
      : await workspace.openTextDocument({ content: '' });
    const field = rule?.field ?? 'api_key';
    const plan: Plan = {
      kind: 'plan',
      title: `Rotate ${incident.ruleName}`,
      backend,
      name: id,
      edits: [],
      store: {
        target: 'manager',
        name: id,
        value,
        instructions: [
          `# Give ${id} the new value in the field ${field}, by the manager's console or command line.`,
        ],
        at: { id, field },
      },
      notes: [],
    };
    const answer = await this.#parts.storeFlow.store(plan, document);
    return answer.kind === 'stored' ? { notes: [`The new value is in the manager as ${id}.`] } : undefined;
  }
}

/** The .env entries that hold the old value. */
function entriesOf({ inventory }: RotationSubject): readonly Use[] {
  const uses = inventory?.groups.flatMap((group) => group.uses) ?? [];
  return uses.filter(({ kind, value, path }) => kind === 'defines' && value === 'this' && isDotenv(path));
}

async function replaced(
  entries: readonly Use[],
  { uriOf }: RotationSubject,
  value: Masked,
): Promise<readonly Change[] | undefined> {
  const changes = new Map<string, Change>();
  for (const { path, name = '' } of entries) {
    const uri = uriOf(path);
    if (!uri) continue;
    const before = changes.get(path)?.before ?? (await readText(uri));
    const result = replaceEnvEntry(changes.get(path)?.after ?? before ?? '', name, value);
    if (result.kind === 'notApplicable') throw new TextFileError(result.reason);
    changes.set(path, { uri, before, after: result.text });
  }
  for (const { uri, after } of changes.values()) await writeText(uri, after);
  return [...changes.values()];
}

async function added(subject: RotationSubject, value: Masked): Promise<readonly Change[] | undefined> {
  const first = subject.incident.places
    .map(({ path }) => subject.uriOf(path))
    .find((uri) => uri !== undefined);
  const folder = (first && workspace.getWorkspaceFolder(first)) ?? workspace.workspaceFolders?.[0];
  if (!folder) throw new TextFileError('There is no folder whose .env could take the value.');
  const uri = Uri.joinPath(folder.uri, '.env');
  const before = await readText(uri);
  await storeInEnv(folder.uri, nameFor(subject), value);
  return [{ uri, before, after: (await readText(uri)) ?? '' }];
}

/** Puts the texts back, unless somebody has gone on with them. */
async function undoChanges(changes: readonly Change[]): Promise<void> {
  for (const { uri, before, after } of changes) {
    if ((await readText(uri)) !== after) {
      throw new TextFileError(`${workspace.asRelativePath(uri)} has changed since: undo it by hand.`);
    }
    await writeText(uri, before ?? '');
  }
}

function nameFor({ incident, rule }: RotationSubject): string {
  return incident.names[0] ?? rule?.env ?? 'API_KEY';
}

/** `app/mailgun-api-key`, as the fixes name what they store. */
function idFor(subject: RotationSubject): string {
  return `app/${nameFor(subject).toLowerCase().replaceAll('_', '-')}`;
}
