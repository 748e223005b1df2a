// AWS Secrets Manager in JavaScript and TypeScript, with version 3 of the SDK.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';

const sdk = '@aws-sdk/client-secrets-manager';

/** @param typed the helper's types are written out */
export function node({ id }: StoredAt, typed: boolean): Lookup {
  return {
    imports: ['GetSecretValueCommand', 'SecretsManagerClient'].map((member) => ({
      as: member,
      module: sdk,
      member,
    })),
    packages: [sdk],
    tight: true,
    waits: true,
    helper: { name: 'readAwsSecret', hoisted: false, code: (w) => code(w, typed) },
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}

/** Keeps what it fetched: each call to AWS costs money and counts against a rate limit. */
function code(w: Writer, typed: boolean): string {
  const cache = `${w.helper}Cache`;
  const client = `new ${w.local('SecretsManagerClient')}({})`;
  return laidOut(
    w,
    `
    const ${cache} = new Map${typed ? '<string, string>' : ''}()${w.end}

    async function ${w.helper}(id${typed ? ': string): Promise<string>' : ')'} {
      const known = ${cache}.get(id)${w.end}
      if (known) return known${w.end}
      const command = new ${w.local('GetSecretValueCommand')}({ SecretId: id })${w.end}
      const { SecretString } = await ${client}.send(command).catch((error${typed ? ': unknown' : ''}) => {
        throw new Error(\`\${id} could not be read from AWS Secrets Manager: \${String(error)}\`)${w.end}
      })${w.end}
      if (!SecretString) throw new Error(\`\${id} holds no text in AWS Secrets Manager\`)${w.end}
      ${cache}.set(id, SecretString)${w.end}
      return SecretString${w.end}
    }
    `,
  );
}
