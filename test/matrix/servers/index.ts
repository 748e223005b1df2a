// The managers of the matrix; a new one is a file here and a line below.
import { awsSecretsManager } from './awsSecretsManager';
import { conjur } from './conjur';
import type { Manager } from './server';
import { vault } from './vault';

export { serve, type Kept, type Manager, type RunningServer, type State } from './server';
export const managers: readonly Manager[] = [awsSecretsManager, vault, conjur];
