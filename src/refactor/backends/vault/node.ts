// Vault in JavaScript and TypeScript: there is no official client, and one request needs none.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';
import { notes } from './needs';

/** @param typed the helper's types are written out */
export function node({ id, field }: StoredAt, typed: boolean): Lookup {
  return {
    imports: [],
    packages: [],
    notes: [...notes, 'The code uses fetch, which Node has from version 18 on.'],
    tight: true,
    waits: true,
    helper: { name: 'readVaultSecret', hoisted: false, code: (w) => code(w, typed) },
    expression: (w) => `${w.helper}(${w.string(id)}, ${w.string(field)})`,
  };
}

function code(w: Writer, typed: boolean): string {
  const cache = `${w.helper}Cache`;
  const body = typed
    ? '(await response.json()) as { data: { data: Record<string, string> } }'
    : 'await response.json()';
  return laidOut(
    w,
    `
    const ${cache} = new Map${typed ? '<string, string>' : ''}()${w.end}

    async function ${w.helper}(path${typed ? ': string' : ''}, field${typed ? ': string): Promise<string>' : ')'} {
      const known = ${cache}.get(\`\${path} \${field}\`)${w.end}
      if (known) return known${w.end}
      const { VAULT_ADDR, VAULT_TOKEN, VAULT_NAMESPACE } = process.env${w.end}
      if (!VAULT_ADDR || !VAULT_TOKEN) throw new Error(${w.string('VAULT_ADDR and VAULT_TOKEN must be set')})${w.end}
      const response = await fetch(\`\${VAULT_ADDR}/v1/secret/data/\${path}\`, {
        headers: {
          ${w.string('X-Vault-Token')}: VAULT_TOKEN,
          ...(VAULT_NAMESPACE && { ${w.string('X-Vault-Namespace')}: VAULT_NAMESPACE }),
        },
      }).catch((error${typed ? ': unknown' : ''}) => {
        throw new Error(\`Vault could not be reached for \${path}: \${String(error)}\`)${w.end}
      })${w.end}
      if (!response.ok) throw new Error(\`Vault answered \${response.status} for \${path}\`)${w.end}
      const { data } = ${body}${w.end}
      const value = data.data[field]${w.end}
      if (!value) throw new Error(\`Vault has no \${field} in \${path}\`)${w.end}
      ${cache}.set(\`\${path} \${field}\`, value)${w.end}
      return value${w.end}
    }
    `,
  );
}
