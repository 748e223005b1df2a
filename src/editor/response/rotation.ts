// "Rotate here": the new value is pasted once, and goes to where the old one is kept.
import {
  QuickPickItemKind,
  type TextDocument,
  type Uri,
  window,
  workspace,
  type QuickPickItem,
} from 'vscode';
import { Masked } from '../../base';
import type { Plan } from '../../refactor';
import { traceOf } from '../../respond';
import type { Detection } from '../detection';
import type { EnvStore } from '../envStore';
import type { OneAtATime } from '../oneAtATime';
import type { StoreFlow } from '../storeFlow';
import { TextFileError } from '../textFiles';
import { HalfChanged } from './changeAll';
import { earlierVersion } from './earlierVersions';
import type { Incidents } from './incidents';
import { entriesOf, rotateInEnv } from './rotateInEnv';
import { nameFor, type Rotated, type RotationSubject } from './rotationSubject';

export interface RotationParts {
  readonly detection: Detection;
  readonly incidents: Incidents;
  readonly storeFlow: StoreFlow;
  readonly envStore: EnvStore;
  /** The managers that a value can be stored in. */
  readonly managers: () => readonly { readonly id: string; readonly title: string }[];
  /** Writes of .env wait for each other. */
  readonly queue: OneAtATime;
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
        target === 'env'
          ? rotateInEnv(subject, value, this.#parts.envStore)
          : this.#toManager(subject, value, target),
      );
    } catch (error) {
      void window.showErrorMessage(`Keylift: ${whatIsLeft(error)}`);
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
        if (/[\r\n\0]/.test(pasted)) return "The value has line breaks, which this box can't keep.";
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

  async #toManager(subject: RotationSubject, value: Masked, backend: string): Promise<Rotated | undefined> {
    const typed = await window.showInputBox({
      title: `Rotate ${subject.incident.ruleName}`,
      prompt: 'Under which name or path does the manager keep it?',
      value: idFor(subject),
      ignoreFocusOut: true,
      validateInput: (text) => (text.trim() === '' ? 'The name is empty.' : undefined),
    });
    const id = typed?.trim();
    if (id === undefined) return undefined;
    const isStored = await this.#store(subject, value, backend, id);
    if (!isStored) return undefined;
    const notes = [`The new value is in the manager as ${id}.`, earlierVersion(backend, id)];
    const { old } = subject;
    if (!old)
      return { notes: [...notes, "Keylift keeps no values, so it can't put the old one back itself."] };
    const restore = async (): Promise<string> =>
      (await this.#store(subject, old, backend, id))
        ? `The manager has the old value again, as ${id}.`
        : `The manager still has the new value as ${id}.`;
    return { notes, undo: { title: 'Put the Old Value Back…', run: restore } };
  }

  /** By the flow that asks first, so that nothing is replaced without a question. */
  async #store(subject: RotationSubject, value: Masked, backend: string, id: string): Promise<boolean> {
    const { incident, rule } = subject;
    const place = incident.places.map(({ path }) => subject.uriOf(path)).find((uri) => uri !== undefined);
    const document = await documentAt(place);
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
    return (await this.#parts.storeFlow.store(plan, document)).kind === 'stored';
  }
}

/** `app/mailgun-api-key`, as the fixes name what they store. */
function idFor(subject: RotationSubject): string {
  return `app/${nameFor(subject).toLowerCase().replaceAll('_', '-')}`;
}

/** What says which folder the manager's command runs in: the place may be gone since it was listed. */
async function documentAt(place: Uri | undefined): Promise<TextDocument> {
  const document = place && (await workspace.openTextDocument(place).then(undefined, () => undefined));
  return document ?? workspace.openTextDocument({ content: '' });
}

/** @throws what is no matter of files */
function whatIsLeft(error: unknown): string {
  if (error instanceof TextFileError) return `${error.message} The old value is still in place.`;
  if (!(error instanceof HalfChanged)) throw error;
  return `${error.message} Only ${error.names.join(', ')} has the new value; put it into the others by hand.`;
}
