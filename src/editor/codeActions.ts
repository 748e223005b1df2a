// The light bulb: fixes by backend, the preferred one first, then the ways to silence and to understand.
import {
  CodeAction,
  CodeActionKind,
  languages,
  type CancellationToken,
  type CodeActionContext,
  type CodeActionProvider,
  type Command,
  type Diagnostic,
  type Disposable,
  type Range,
  type TextDocument,
} from 'vscode';
import type { BackendSummary } from '../refactor';
import { commandIds, type CommandId } from './contributions';
import { diagnosticSource } from './diagnostics';
import type { DocumentScanner } from './documentScanner';
import type { FindingStore, LocatedSecret } from './findingStore';
import { bulkActions } from './fixAllActions';
import { fixMenu } from './fixMenu';
import type { FixPlanner } from './fixPlanner';
import { canIgnoreHere, noFolderForIgnoreFile } from './ignoreActions';
import { fileOf, placeOf } from './place';
import type { SettingsReader } from './settings';

/** Kind of the fixes when they are asked for as refactorings. */
const extractKind = CodeActionKind.RefactorExtract.append('secret');

/** More entries would not be read. */
const most = 8;

export function registerCodeActions(
  store: FindingStore,
  scanner: DocumentScanner,
  planner: FixPlanner,
  settings: SettingsReader,
): Disposable {
  return languages.registerCodeActionsProvider(
    { pattern: '**' },
    new SecretActions(store, scanner, planner, settings),
    { providedCodeActionKinds: [CodeActionKind.QuickFix, extractKind] },
  );
}

class SecretActions implements CodeActionProvider {
  readonly #store: FindingStore;
  readonly #scanner: DocumentScanner;
  readonly #planner: FixPlanner;
  readonly #settings: SettingsReader;

  constructor(store: FindingStore, scanner: DocumentScanner, planner: FixPlanner, settings: SettingsReader) {
    this.#store = store;
    this.#scanner = scanner;
    this.#planner = planner;
    this.#settings = settings;
  }

  async provideCodeActions(
    document: TextDocument,
    range: Range,
    context: CodeActionContext,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const known = this.#store.get(document.uri);
    if (!known) return [];
    if (known.version !== document.version) await this.#scanner.scanNow(document);
    const secret = this.#store
      .get(document.uri)
      ?.secrets.find((candidate) => candidate.range.intersection(range) !== undefined);
    if (!secret || token.isCancellationRequested) return [];

    const asked = context.only;
    const wantsFixes = asked === undefined || asked.contains(CodeActionKind.QuickFix);
    const kind = wantsFixes ? CodeActionKind.QuickFix : extractKind;
    if (asked && !asked.contains(kind)) return [];
    const diagnostics = context.diagnostics.filter((diagnostic) => concerns(diagnostic, secret));
    const fixes = await this.#fixes(document, secret, kind, token);
    const others = wantsFixes ? this.#others(document, secret) : [];
    const room = most - fixes.length - others.length;
    const bulk = wantsFixes ? bulkActions(this.#store, document, secret, room) : [];
    return [...fixes, ...bulk, ...others].map((action) => {
      action.diagnostics = diagnostics;
      return action;
    });
  }

  /** The backends that fit the project, the user's default first, and one entry for the others; those that can't be done say why. */
  async #fixes(
    document: TextDocument,
    secret: LocatedSecret,
    kind: CodeActionKind,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const preferred = this.#settings.read(document.uri).defaultBackend;
    const dependencies = await this.#planner.dependencies(document);
    const { shown, others } = fixMenu(this.#planner.backends, preferred, dependencies);
    const actions: CodeAction[] = [];
    for (const backend of shown) {
      const plan = await this.#planner.plan(document, secret, { backend: backend.id }, token);
      if (token.isCancellationRequested) return [];
      const action = new CodeAction(plan.kind === 'plan' ? plan.title : `Move to ${backend.title}`, kind);
      if (plan.kind === 'notApplicable') {
        action.disabled = { reason: plan.reason };
      } else {
        action.command = call(commandIds.fix, action.title, secret.id, { backend: backend.id });
        action.isPreferred = backend.id === preferred;
      }
      actions.push(action);
      if (backend.id === 'env' && plan.kind === 'plan') {
        actions.push(
          simple('Move to environment variable with another name…', kind, commandIds.fixWithName, secret),
        );
      }
    }
    const elsewhere = simple('Move to another secrets manager…', kind, commandIds.fixElsewhere, secret);
    const reason = await this.#whyNone(document, secret, others, token);
    if (token.isCancellationRequested) return [];
    if (reason !== undefined) elsewhere.disabled = { reason };
    return [...actions, elsewhere];
  }

  /** The last reason when none of the backends can serve the secret. */
  async #whyNone(
    document: TextDocument,
    secret: LocatedSecret,
    backends: readonly BackendSummary[],
    token: CancellationToken,
  ): Promise<string | undefined> {
    let reason: string | undefined;
    for (const { id } of backends) {
      const plan = await this.#planner.plan(document, secret, { backend: id }, token);
      if (plan.kind === 'plan' || token.isCancellationRequested) return undefined;
      reason = plan.reason;
    }
    return reason;
  }

  #others(document: TextDocument, secret: LocatedSecret): CodeAction[] {
    const kind = CodeActionKind.QuickFix;
    return [
      ignoreAction(document, secret),
      simple('Why was this flagged?', kind, commandIds.explain, secret),
      simple(`About this credential: ${secret.rule.name}`, kind, commandIds.aboutCredential, secret),
    ];
  }
}

/** The comment where the language has one, else the ignore file. */
function ignoreAction(document: TextDocument, secret: LocatedSecret): CodeAction {
  const kind = CodeActionKind.QuickFix;
  if (canIgnoreHere(document, secret)) {
    return simple('Ignore here with a comment', kind, commandIds.ignoreHere, secret);
  }
  const action = simple('Ignore this value in .keyliftignore', kind, commandIds.ignoreEverywhere, secret);
  if (!placeOf(fileOf(document)).folder) action.disabled = { reason: noFolderForIgnoreFile };
  return action;
}

function simple(title: string, kind: CodeActionKind, command: CommandId, secret: LocatedSecret): CodeAction {
  const action = new CodeAction(title, kind);
  action.command = call(command, title, secret.id);
  return action;
}

/** Arguments are ids and names of backends, never a value. */
function call(command: CommandId, title: string, id: string, options?: { backend: string }): Command {
  return { command, title, arguments: options ? [id, options] : [id] };
}

/** The diagnostics of a request are copies: they are known by source, rule and range. */
function concerns(diagnostic: Diagnostic, secret: LocatedSecret): boolean {
  const code = typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code;
  return (
    diagnostic.source === diagnosticSource &&
    code === secret.rule.id &&
    diagnostic.range.isEqual(secret.range)
  );
}
