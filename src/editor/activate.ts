// The composition root of the editor: everything is made here, in the order of its needs, and handed over.
import { Uri, workspace, type ExtensionContext } from 'vscode';
import { createDetector } from '../engine';
import { createRefactorer, type GrammarSource, hasCommands } from '../refactor';
import { verifySpecOf } from '../respond';
import { builtinRules } from '../rules';
import { registerCodeActions } from './codeActions';
import { registerCheckLive } from './commands/checkLive';
import { registerExplain } from './commands/explain';
import { registerFixCommands } from './commands/fixCommands';
import { registerIgnore } from './commands/ignore';
import { registerCommand } from './commands/registerCommand';
import { registerRespond } from './commands/respond';
import { registerScan } from './commands/scan';
import { commandIds, settingsSection } from './contributions';
import { registerDebugCheck } from './debugCheck';
import { Detection } from './detection';
import { registerDiagnostics } from './diagnostics';
import { DocumentScanner } from './documentScanner';
import { registerEnvActions } from './exposure/envActions';
import { EnvStore } from './envStore';
import { EnvCare } from './exposure/envCare';
import { ExposureMemory } from './exposure/exposureMemory';
import { Exposures } from './exposure/exposures';
import { GitEvents } from './exposure/gitEvents';
import { FindingStore } from './findingStore';
import { registerFixAllActions } from './fixAllActions';
import { FixPlanner } from './fixPlanner';
import { scanVirtualFolder } from './folderScan';
import { GitIgnore } from './gitIgnore';
import { registerHover } from './hover';
import { IgnoreLists } from './ignoreLists';
import { KnownFiles } from './knownFiles';
import { registerLanguageStatus } from './languageStatus';
import { LiveAnswers } from './live/liveAnswers';
import { createLog } from './log';
import { OneAtATime } from './oneAtATime';
import { Pages } from './pages';
import type { Platform } from './platform';
import { MadeVariables } from './madeVariables';
import { namingOf } from './namingOf';
import { newSalt } from './salt';
import { Incidents } from './response/incidents';
import { Responses } from './response/responses';
import { Rotation } from './response/rotation';
import { SecretFinder } from './secretFinder';
import { registerSecretsView, showSecrets } from './secretsView';
import { SettingsReader } from './settings';
import { registerStatusBar } from './statusBar';
import { StoreFlow } from './storeFlow';
import { Targets } from './targets';
import { VariableIndex } from './variableIndex';
import { WorkspaceScan } from './workspaceScan';

/** Wires the extension together; nothing here does work that could wait. */
export function activateKeylift(context: ExtensionContext, platform: Platform): void {
  const started = performance.now();
  const own = <T extends { dispose(): unknown }>(part: T): T => {
    context.subscriptions.push(part);
    return part;
  };

  const log = own(createLog());
  const settings = new SettingsReader(log);
  const detection = new Detection(builtinRules, createDetector, log);
  const store = own(new FindingStore());
  const ignored = own(new IgnoreLists(newSalt(), log));
  const gitIgnore = own(new GitIgnore(() => scanner.rescanAll()));
  const memory = new ExposureMemory();
  const finder = new SecretFinder(detection, settings, ignored, gitIgnore, memory);
  const git = own(new GitEvents());
  const probe = platform.exposureProbe;
  const exposures = new Exposures({ store, finder, memory, probe, git, log });
  const scanner = new DocumentScanner(finder, store, settings, log);
  const knownFiles = new KnownFiles(store, finder, log);
  const planner = new FixPlanner(
    () => createRefactorer(grammarsOf(context.extensionUri)),
    (document) => namingOf(document, settings),
    own(new VariableIndex(log)),
  );
  const pages = own(new Pages());
  const answers = own(new LiveAnswers());
  const targets = new Targets(store, scanner);
  const workspaceScan = new WorkspaceScan({
    store,
    finder,
    ignored,
    settings,
    scannerFor: (folder) =>
      folder.scheme === 'file' && platform.scanDiskFolder
        ? platform.scanDiskFolder
        : (scan) => scanVirtualFolder(scan, detection, gitIgnore),
    log,
  });

  const rescanAll = (): void => {
    scanner.rescanAll();
    knownFiles.refreshAll();
  };

  own(registerDiagnostics(store));
  own(registerStatusBar(store));
  own(registerSecretsView(store, context.workspaceState, log));
  own(registerLanguageStatus(scanner));
  own(registerHover(store, answers, settings));
  own(registerCodeActions(store, scanner, planner, settings));
  own(registerFixAllActions(store));
  const titleOf = (backend: string): string =>
    planner.backends.find(({ id }) => id === backend)?.title ?? backend;
  const storeFlow = new StoreFlow(platform, titleOf, pages, context.workspaceState, log);
  const madeVariables = new MadeVariables(context.workspaceState);
  const queue = new OneAtATime();
  const envStore = new EnvStore(platform.envFiles);
  own(
    registerFixCommands({
      targets,
      store,
      finder,
      planner,
      scanner,
      workspaceScan,
      settings,
      pages,
      envStore,
      storeFlow,
      madeVariables,
      queue,
      log,
    }),
  );
  own(registerDebugCheck({ madeVariables, settings, commandRunner: platform.commandRunner, log }));
  own(registerIgnore({ targets, lists: ignored, finder, scanner, log }));
  own(registerExplain({ targets, planner, pages, answers, log }));
  const incidents = own(new Incidents(context.workspaceState));
  const managers = (): typeof planner.backends => planner.backends.filter(({ id }) => hasCommands(id));
  const rotation = new Rotation({ detection, incidents, envStore, storeFlow, managers, queue });
  const responses = own(
    new Responses({
      extension: context.extensionUri,
      detection,
      rotation,
      incidents,
      probe,
      secretOf: (id) => store.byId(id),
      answerOf: ({ finding }) => answers.describe(finding.fingerprint),
      canAsk: async (ruleId) => settings.read().askProviders && (await verifySpecOf(ruleId)) !== undefined,
      log,
    }),
  );
  own(registerRespond({ targets, responses, incidents, detection, log }));
  own(
    registerCheckLive({
      targets,
      settings,
      answers,
      memory: context.globalState,
      send: platform.sendRequest,
      log,
    }),
  );
  own(registerScan({ workspaceScan, rescanAll, pages, showSecrets, log }));
  own(
    registerCommand(commandIds.showLog, log, () => {
      log.show();
      return Promise.resolve();
    }),
  );

  own(ignored.onDidChange(rescanAll));
  own(
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settingsSection)) rescanAll();
    }),
  );
  own(workspace.onDidGrantWorkspaceTrust(rescanAll));
  const { envFiles } = platform;
  const care = new EnvCare({ envFiles, git, settings, log });
  own(registerEnvActions({ care, envFiles, log }));
  own(care.start());
  own(exposures.start());
  git.start(log);
  own(knownFiles.start());
  own(scanner.start());
  log.info(`Active after ${(performance.now() - started).toFixed(1)} ms.`);
}

/** Grammars lie beside the bundle and are read when a fix first needs one. */
function grammarsOf(extension: Uri): GrammarSource {
  return {
    read: async (fileName) => workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'grammars', fileName)),
  };
}
