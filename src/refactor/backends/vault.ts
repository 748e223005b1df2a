// HashiCorp Vault (and OpenBao), KV version 2 under the mount `secret`: a path holds fields.
// Source: the KV v2 HTTP API (the data of a version lies two levels deep; a deleted version answers 404).
import type { ManagerBackend, StoredAt } from '../backend';
import type { Lookup, Writer } from '../lookup';

const notes = ['At run time the program needs VAULT_ADDR and VAULT_TOKEN.'];

export const vault: ManagerBackend = {
  kind: 'manager',
  id: 'vault',
  title: 'HashiCorp Vault',
  lookups: {
    python,
    javascript: (at) => node(at, false),
    typescript: (at) => node(at, true),
  },
  storeSteps: ({ id, field }) => [
    `printf %s "$VALUE" | vault kv put -mount=secret ${id} ${field}=-`,
    '# If the path holds other fields already, put would replace them: use patch in its place.',
  ],
};

/** A missing path raises InvalidPath, a missing field a KeyError. */
function python({ id, field }: StoredAt): Lookup {
  return {
    imports: [
      { as: 'functools', module: 'functools' },
      { as: 'os', module: 'os' },
      { as: 'hvac', module: 'hvac' },
    ],
    packages: ['hvac'],
    notes,
    tight: true,
    helper: { name: 'read_vault_secret', hoisted: false, code: pythonHelper },
    expression: (w) => `${w.helper}(${w.string(id)}, ${w.string(field)})`,
  };
}

/** The address and the token are named outright: by default the client would try a local server without a word. */
function pythonHelper(w: Writer): string {
  const variable = (name: string): string => `${w.local('os')}.environ[${w.string(name)}]`;
  const deep = w.indent + w.indent;
  return [
    `@${w.local('functools')}.cache`,
    `def ${w.helper}(path, field):`,
    `${w.indent}client = ${w.local('hvac')}.Client(url=${variable('VAULT_ADDR')}, token=${variable('VAULT_TOKEN')})`,
    `${w.indent}secret = client.secrets.kv.v2.read_secret_version(`,
    `${deep}path=path, mount_point=${w.string('secret')}, raise_on_deleted_version=True`,
    `${w.indent})`,
    `${w.indent}return secret[${w.string('data')}][${w.string('data')}][field]`,
  ].join('\n');
}

function node({ id, field }: StoredAt, typed: boolean): Lookup {
  return {
    imports: [],
    packages: [],
    notes: [...notes, 'The code uses fetch, which Node has from version 18 on.'],
    tight: true,
    waits: true,
    helper: { name: 'readVaultSecret', hoisted: false, code: (w) => nodeHelper(w, typed) },
    expression: (w) => `${w.helper}(${w.string(id)}, ${w.string(field)})`,
  };
}

function nodeHelper(w: Writer, typed: boolean): string {
  const cache = `${w.helper}Cache`;
  const body = typed
    ? '(await response.json()) as { data: { data: Record<string, string> } }'
    : 'await response.json()';
  return [
    `const ${cache} = new Map${typed ? '<string, string>' : ''}()${w.end}`,
    '',
    typed
      ? `async function ${w.helper}(path: string, field: string): Promise<string> {`
      : `async function ${w.helper}(path, field) {`,
    `${w.indent}const known = ${cache}.get(\`\${path} \${field}\`)${w.end}`,
    `${w.indent}if (known) return known${w.end}`,
    `${w.indent}const { VAULT_ADDR, VAULT_TOKEN } = process.env${w.end}`,
    `${w.indent}if (!VAULT_ADDR || !VAULT_TOKEN) throw new Error(${w.string('VAULT_ADDR and VAULT_TOKEN must be set')})${w.end}`,
    `${w.indent}const response = await fetch(\`\${VAULT_ADDR}/v1/secret/data/\${path}\`, {`,
    `${w.indent}${w.indent}headers: { ${w.string('X-Vault-Token')}: VAULT_TOKEN },`,
    `${w.indent}})${w.end}`,
    `${w.indent}if (!response.ok) throw new Error(\`Vault answered \${response.status} for \${path}\`)${w.end}`,
    `${w.indent}const { data } = ${body}${w.end}`,
    `${w.indent}const value = data.data[field]${w.end}`,
    `${w.indent}if (!value) throw new Error(\`Vault has no \${field} in \${path}\`)${w.end}`,
    `${w.indent}${cache}.set(\`\${path} \${field}\`, value)${w.end}`,
    `${w.indent}return value${w.end}`,
    '}',
  ].join('\n');
}
