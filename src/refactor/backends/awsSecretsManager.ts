// AWS Secrets Manager: a secret is one text under an id.
// Sources: the Secrets Manager API reference (GetSecretValue: SecretString is absent for binary secrets).
import type { ManagerBackend, StoredAt } from '../backend';
import type { Lookup, Writer } from '../lookup';

export const awsSecretsManager: ManagerBackend = {
  kind: 'manager',
  id: 'awsSecretsManager',
  title: 'AWS Secrets Manager',
  lookups: {
    python,
    javascript: (at) => node(at, false),
    typescript: (at) => node(at, true),
  },
  storeSteps: ({ id }) => [
    `printf %s "$VALUE" | aws secretsmanager create-secret --name ${id} --secret-string file:///dev/stdin`,
    `# If it exists already: aws secretsmanager put-secret-value --secret-id ${id} --secret-string file:///dev/stdin`,
  ],
};

/** A missing secret raises ResourceNotFoundException, a binary one a KeyError. */
function python({ id }: StoredAt): Lookup {
  return {
    imports: [
      { as: 'functools', module: 'functools' },
      { as: 'boto3', module: 'boto3' },
    ],
    packages: ['boto3'],
    notes: ['boto3 finds its region in AWS_DEFAULT_REGION or in the AWS profile, not in AWS_REGION.'],
    tight: true,
    helper: {
      name: 'read_aws_secret',
      hoisted: false,
      code: (w) =>
        [
          `@${w.local('functools')}.cache`,
          `def ${w.helper}(secret_id):`,
          `${w.indent}client = ${w.local('boto3')}.client(${w.string('secretsmanager')})`,
          `${w.indent}return client.get_secret_value(SecretId=secret_id)[${w.string('SecretString')}]`,
        ].join('\n'),
    },
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}

function node({ id }: StoredAt, typed: boolean): Lookup {
  const sdk = '@aws-sdk/client-secrets-manager';
  return {
    imports: ['GetSecretValueCommand', 'SecretsManagerClient'].map((member) => ({
      as: member,
      module: sdk,
      member,
    })),
    packages: [sdk],
    tight: true,
    waits: true,
    helper: { name: 'readAwsSecret', hoisted: false, code: (w) => nodeHelper(w, typed) },
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}

/** Keeps what it fetched: each call to AWS costs money and counts against a rate limit. */
function nodeHelper(w: Writer, typed: boolean): string {
  const cache = `${w.helper}Cache`;
  const command = `new ${w.local('GetSecretValueCommand')}({ SecretId: id })`;
  return [
    `const ${cache} = new Map${typed ? '<string, string>' : ''}()${w.end}`,
    '',
    typed ? `async function ${w.helper}(id: string): Promise<string> {` : `async function ${w.helper}(id) {`,
    `${w.indent}const known = ${cache}.get(id)${w.end}`,
    `${w.indent}if (known) return known${w.end}`,
    `${w.indent}const { SecretString } = await new ${w.local('SecretsManagerClient')}({}).send(${command})${w.end}`,
    `${w.indent}if (!SecretString) throw new Error(\`\${id} holds no text in AWS Secrets Manager\`)${w.end}`,
    `${w.indent}${cache}.set(id, SecretString)${w.end}`,
    `${w.indent}return SecretString${w.end}`,
    '}',
  ].join('\n');
}
