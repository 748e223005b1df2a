// The managers of the matrix; a new one is a file here and a line below.
import { awsSecretsManager } from './awsSecretsManager';
import { azureKeyVault } from './azureKeyVault';
import { conjur } from './conjur';
import { serveGateway } from './gateway';
import { googleSecretManager } from './googleSecretManager';
import { infisical } from './infisical';
import { type HostedManager, type Kept, type Manager, serve, type State } from './server';
import { vault } from './vault';

export type { Kept, State } from './server';

/** A manager that programs can be run against. */
export interface Stage {
  readonly backend: string;
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

export const stages: readonly Stage[] = [
  ...[awsSecretsManager, vault, conjur].map((manager) => onLoopback(manager, 'app/acme-key')),
  onLoopback(infisical, 'ACME_KEY'),
  ...[azureKeyVault, googleSecretManager].map((manager) => behindGateway(manager, 'acme-key')),
];

function onLoopback(manager: Manager, id: string): Stage {
  const { backend, states } = manager;
  return {
    backend,
    states,
    id,
    open: async (state, kept) => {
      const { url, refused, close } = await serve(manager, state, kept);
      return { environment: manager.environment(url), refused, close };
    },
  };
}

function behindGateway(manager: HostedManager, id: string): Stage {
  const { backend, states, hosts } = manager;
  return {
    backend,
    states,
    id,
    open: async (state, kept) => {
      const gateway = await serveGateway(hosts, (request) => manager.answer(request, state, kept));
      const environment = { ...gateway.environment, ...manager.environment(gateway.folder) };
      return { environment, refused: [], close: gateway.close };
    },
  };
}
