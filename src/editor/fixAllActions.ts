// "Fix all" on save and from the menu of source actions: only what is safe without a question.
import {
  CodeAction,
  CodeActionKind,
  languages,
  workspace,
  type CodeActionContext,
  type Disposable,
  type Range,
  type TextDocument,
} from 'vscode';
import { commandIds } from './contributions';
import type { FindingStore, LocatedSecret } from './findingStore';

/** For `editor.codeActionsOnSave`. */
const fixAllKind = CodeActionKind.SourceFixAll.append('keylift');

const title = 'Fix all secrets in this file';

export function registerFixAllActions(store: FindingStore): Disposable {
  const provideCodeActions = (
    document: TextDocument,
    _range: Range,
    { only }: CodeActionContext,
  ): CodeAction[] => {
    if (!only || !isAsked(only, document) || fixable(store, document).length === 0) return [];
    const action = new CodeAction(title, fixAllKind);
    action.command = {
      command: commandIds.fixFile,
      title,
      arguments: [document.uri, { safeOnly: true }],
    };
    return [action];
  };
  return languages.registerCodeActionsProvider(
    { pattern: '**' },
    { provideCodeActions },
    { providedCodeActionKinds: [fixAllKind] },
  );
}

/**
 * Who lets other tools fix all on save has not asked for this one. VS Code asks by the wider kind alone when both
 * are set, so the setting decides then.
 */
function isAsked(only: CodeActionKind, document: TextDocument): boolean {
  if (only.value === fixAllKind.value) return true;
  if (!only.contains(fixAllKind)) return false;
  const chosen = workspace.getConfiguration('editor', document).get<unknown>('codeActionsOnSave');
  if (Array.isArray(chosen)) return chosen.includes(fixAllKind.value);
  if (typeof chosen !== 'object' || chosen === null) return false;
  const value: unknown = Object.entries(chosen).find(([kind]) => kind === fixAllKind.value)?.[1];
  return value === true || value === 'explicit' || value === 'always';
}

/**
 * The entries of the light bulb that fix more than one secret, where there is more than one.
 * @param room for so many
 */
export function bulkActions(
  store: FindingStore,
  document: TextDocument,
  secret: LocatedSecret,
  room: number,
): CodeAction[] {
  const all = fixable(store, document);
  const same = all.filter(({ finding }) => finding.fingerprint === secret.finding.fingerprint);
  const actions: CodeAction[] = [];
  if (all.length > 1) {
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.command = { command: commandIds.fixFile, title, arguments: [document.uri] };
    actions.push(action);
  }
  if (same.length > 1) {
    const action = new CodeAction('Fix all occurrences of this secret in this file', CodeActionKind.QuickFix);
    action.command = { command: commandIds.fixOccurrences, title: action.title, arguments: [secret.id] };
    actions.unshift(action);
  }
  if (isElsewhere(store, document, secret)) {
    const action = new CodeAction('Preview the fix of all places of this secret…', CodeActionKind.QuickFix);
    action.command = { command: commandIds.previewOccurrences, title: action.title, arguments: [secret.id] };
    actions.push(action);
  }
  return actions.slice(0, Math.max(0, room));
}

/** Whether the value is known to stand in other files too. */
function isElsewhere(store: FindingStore, document: TextDocument, { finding }: LocatedSecret): boolean {
  const here = document.uri.toString();
  return store
    .all()
    .filter(({ uri }) => uri.toString() !== here)
    .some(({ secrets }) => secrets.some((one) => one.finding.fingerprint === finding.fingerprint));
}

/** Hints are no secrets and need no fix. */
function fixable(store: FindingStore, document: TextDocument): readonly LocatedSecret[] {
  return store.get(document.uri)?.secrets.filter(({ severity }) => severity !== 'hint') ?? [];
}
