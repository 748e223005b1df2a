// AWS Secrets Manager: a secret is one text under an id.
// Sources: the Secrets Manager API reference (GetSecretValue: SecretString is absent for binary secrets) and the SDKs.
import type { ManagerBackend } from '../backend';
import { csharp } from './awsSecretsManager/csharp';
import { go } from './awsSecretsManager/go';
import { java } from './awsSecretsManager/java';
import { kotlin } from './awsSecretsManager/kotlin';
import { node } from './awsSecretsManager/node';
import { php } from './awsSecretsManager/php';
import { powershell } from './awsSecretsManager/powershell';
import { python } from './awsSecretsManager/python';
import { ruby } from './awsSecretsManager/ruby';
import { rust } from './awsSecretsManager/rust';
import { shellscript } from './awsSecretsManager/shellscript';
import { store } from './awsSecretsManager/store';
import { swift } from './awsSecretsManager/swift';

export const awsSecretsManager: ManagerBackend = {
  kind: 'manager',
  id: 'awsSecretsManager',
  title: 'AWS Secrets Manager',
  commands: store,
  lookups: {
    python,
    javascript: (at) => node(at, false),
    typescript: (at) => node(at, true),
    java,
    kotlin,
    go,
    ruby,
    php,
    csharp,
    rust,
    shellscript,
    powershell,
    swift,
  },
  storeSteps: ({ id }) => [
    `printf %s "$VALUE" | aws secretsmanager create-secret --name ${id} --secret-string file:///dev/stdin`,
    `# If it exists already: aws secretsmanager put-secret-value --secret-id ${id} --secret-string file:///dev/stdin`,
  ],
};
