// The Secrets view: everything that is known, grouped by file or by provider, one click from its place.
import {
  commands,
  Disposable,
  EventEmitter,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
  type Memento,
  type TextDocumentShowOptions,
  type TreeDataProvider,
} from 'vscode';
import type { Severity } from '../engine';
import { registerCommand } from './commands/registerCommand';
import { commandIds, contextKeys, viewIds } from './contributions';
import type { FindingStore, LocatedSecret } from './findingStore';
import type { Log } from './log';
import { confidenceWord, count, findingLine } from './messages';
import { groupSecrets, type Grouping, type SecretGroup } from './secretGroups';
import { countWarnings } from './statusBar';

/** An entry for one finding; commands read `secretId`. */
interface SecretNode {
  readonly secretId: string;
  readonly secret: LocatedSecret;
  readonly grouping: Grouping;
}

type Group = SecretGroup<LocatedSecret>;
type Node = Group | SecretNode;

const groupingKey = 'grouping';

export function registerSecretsView(store: FindingStore, state: Memento, log: Log): Disposable {
  const provider = new SecretTree(store, state.get<Grouping>(groupingKey) ?? 'file');
  const view = window.createTreeView<Node>(viewIds.secrets, {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  const refresh = (): void => {
    const secrets = countWarnings(store);
    view.badge = secrets > 0 ? { value: secrets, tooltip: count(secrets, 'secret') } : undefined;
    provider.refresh();
  };
  const groupBy = async (grouping: Grouping): Promise<void> => {
    provider.grouping = grouping;
    await state.update(groupingKey, grouping);
    await commands.executeCommand('setContext', contextKeys.grouping, grouping);
  };
  void commands.executeCommand('setContext', contextKeys.grouping, provider.grouping);
  refresh();
  return Disposable.from(
    view,
    provider,
    store.onDidChange(refresh),
    registerCommand(commandIds.groupByFile, log, () => groupBy('file')),
    registerCommand(commandIds.groupByProvider, log, () => groupBy('provider')),
    registerCommand(commandIds.showSecrets, log, showSecrets),
  );
}

/** Brings the view to the front. */
export async function showSecrets(): Promise<void> {
  await commands.executeCommand(`${viewIds.secrets}.focus`);
}

class SecretTree implements TreeDataProvider<Node> {
  readonly #store: FindingStore;
  readonly #changed = new EventEmitter<undefined>();
  #grouping: Grouping;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(store: FindingStore, grouping: Grouping) {
    this.#store = store;
    this.#grouping = grouping;
  }

  get grouping(): Grouping {
    return this.#grouping;
  }

  set grouping(grouping: Grouping) {
    this.#grouping = grouping;
    this.refresh();
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  getChildren(node?: Node): readonly Node[] & Node[] {
    if (!node) return [...groupSecrets(this.#store.all(), this.#grouping)];
    if ('secretId' in node) return [];
    return node.secrets.map((secret) => ({ secretId: secret.id, secret, grouping: node.grouping }));
  }

  getTreeItem(node: Node): TreeItem {
    return 'secretId' in node ? secretItem(node) : groupItem(node);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function groupItem({ grouping, key, label, secrets }: Group): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = `${grouping}:${key}`;
  item.contextValue = 'group';
  const total = count(secrets.length, 'secret');
  if (grouping === 'file') {
    const uri = Uri.parse(key);
    item.resourceUri = uri;
    item.iconPath = ThemeIcon.File;
    item.description = parentFolder(uri);
    item.tooltip = `${workspace.asRelativePath(uri)}: ${total}`;
  } else {
    item.iconPath = new ThemeIcon('key');
    item.description = String(secrets.length);
    item.tooltip = `${label}: ${total}`;
  }
  item.accessibilityInformation = { label: `${label}, ${total}` };
  return item;
}

function secretItem({ secret, grouping }: SecretNode): TreeItem {
  const { rule, finding, range, uri } = secret;
  const line = range.start.line + 1;
  const item = new TreeItem(rule.name, TreeItemCollapsibleState.None);
  item.id = `${grouping}:${secret.id}`;
  item.contextValue = 'secret';
  item.iconPath = new ThemeIcon(icons[secret.severity]);
  const place = grouping === 'file' ? `line ${line}` : `${workspace.asRelativePath(uri)}:${line}`;
  item.description = `${place} · ${confidenceWord(finding.confidence)}`;
  item.tooltip = findingLine(rule, finding);
  item.accessibilityInformation = {
    label: `${secret.severity}: ${rule.name}, hidden secret, ${place}, ${confidenceWord(finding.confidence)}`,
  };
  const options: TextDocumentShowOptions = { selection: range };
  item.command = { command: 'vscode.open', title: 'Show in Editor', arguments: [uri, options] };
  return item;
}

function parentFolder(uri: Uri): string {
  const path = workspace.asRelativePath(uri);
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

const icons: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'lightbulb',
};
