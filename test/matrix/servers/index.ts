// The managers of the matrix; a new one is a file here and a line below.
import { awsSecretsManager } from './awsSecretsManager';
import { azureKeyVault } from './azureKeyVault';
import { conjur } from './conjur';
import { serveGateway } from './gateway';
import { googleSecretManager } from './googleSecretManager';
import { infisical } from './infisical';
import { moto } from './moto';
import { realVault } from './realVault';
import { type Answering, type HostedManager, type Kept, type Manager, serve, type State } from './server';
import { vault } from './vault';

export { endPeers } from './peer';
export type { Kept, State } from './server';
export { vaultProgram } from './realVault';

/** A manager that programs can be run against. */
export interface Stage {
  readonly backend: string;
  /** Whose server it is, with its version. */
  readonly peer: string;
  /** The states that this manager can be in, besides `ok`. */
  readonly states: readonly State[];
  /** What the fix calls the secret there. */
  readonly id: string;
  open(state: State, kept: Kept): Promise<Opened>;
}

/** A manager in one state. */
export interface Opened {
  /** What a program's environment must hold. */
  readonly environment: Readonly<Record<string, string>>;
  /** The requests so far that were refused for another reason than the state: the program's own faults. */
  readonly refused: readonly string[];
  readonly close: () => void;
}

const standIns: readonly Stage[] = [
  ...[awsSecretsManager, vault, conjur].map((manager) => onLoopback(manager, 'app/acme-key')),
  onLoopback(infisical, 'ACME_KEY'),
  ...[azureKeyVault, googleSecretManager].map((manager) => behindGateway(manager, 'acme-key')),
];

/**
 * The peers of a backend, all of which its programs must get along with: a real one where it is to be had, and the
 * stand-in, which looks at what was asked more closely.
 * @param cache where peers are installed; only stand-ins when undefined
 */
export async function stagesFor(backend: string, cache: string | undefined): Promise<readonly Stage[]> {
  const real = cache === undefined ? [] : await Promise.all([moto(cache), realVault()]);
  return [...real, ...standIns].filter((one) => one !== undefined).filter((one) => one.backend === backend);
}

function onLoopback(manager: Manager, id: string): Stage {
  return standIn(manager, id, async (answering, kept) => {
    const { url, refused, close } = await serve(manager, answering, kept);
    return { environment: manager.environment(url), refused, close };
  });
}

function behindGateway(manager: HostedManager, id: string): Stage {
  return standIn(manager, id, async (answering, kept) => {
    const gateway = await serveGateway(manager.hosts, (request) => manager.answer(request, answering, kept));
    const environment = { ...gateway.environment, ...manager.environment(gateway.folder) };
    return { environment, refused: [], close: gateway.close };
  });
}

function standIn(
  { backend, states }: Manager | HostedManager,
  id: string,
  open: (answering: Answering, kept: Kept) => Promise<Opened>,
): Stage {
  return {
    backend,
    peer: 'a stand-in',
    states: [...states, 'down'],
    id,
    open: (state, kept) => opened(state, (answering) => open(answering, kept)),
  };
}

/** A server that is down was there before: its address is right. */
async function opened(state: State, open: (answering: Answering) => Promise<Opened>): Promise<Opened> {
  if (state !== 'down') return open(state);
  const { close, ...rest } = await open('ok');
  close();
  return { ...rest, close: () => undefined };
}
