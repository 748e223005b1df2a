// CyberArk Conjur: a variable is one text under an id that a policy declares.
// Source: the Conjur REST API (authenticate, then retrieve; `/` in logins and ids is %2F) and the conjur-api client.
import type { ManagerBackend, StoredAt } from '../backend';
import type { Import, Lookup, Writer } from '../lookup';

const variables = [
  'CONJUR_APPLIANCE_URL',
  'CONJUR_ACCOUNT',
  'CONJUR_AUTHN_LOGIN',
  'CONJUR_AUTHN_API_KEY',
] as const;
const listed = `${variables.slice(0, -1).join(', ')} and ${variables[3]}`;
const notes = [`At run time the program needs ${listed}.`];

export const conjur: ManagerBackend = {
  kind: 'manager',
  id: 'conjur',
  title: 'CyberArk Conjur',
  lookups: {
    python,
    javascript: (at) => node(at, false),
    typescript: (at) => node(at, true),
  },
  storeSteps: ({ id }) => [
    `# A policy must declare the variable first: - !variable ${id}`,
    `printf %s "$VALUE" | conjur variable set -i ${id} -f /dev/stdin`,
  ],
};

/** The client's plain mode runs an event loop of its own, so it can't be used within one. */
function python({ id }: StoredAt): Lookup {
  const member = (module: string, name: string): Import => ({ as: name, module, member: name });
  return {
    imports: [
      { as: 'functools', module: 'functools' },
      { as: 'os', module: 'os' },
      member('conjur_api', 'Client'),
      member('conjur_api.models', 'ConjurConnectionInfo'),
      member('conjur_api.models', 'CredentialsData'),
      member('conjur_api.providers', 'AuthnAuthenticationStrategy'),
      member('conjur_api.providers', 'SimpleCredentialsProvider'),
    ],
    packages: ['conjur-api'],
    notes,
    tight: true,
    runsEventLoop: true,
    helper: { name: 'read_conjur_secret', hoisted: false, code: pythonHelper },
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}

function pythonHelper(w: Writer): string {
  const variable = (name: (typeof variables)[number]): string =>
    `${w.local('os')}.environ[${w.string(name)}]`;
  const deep = w.indent + w.indent;
  return [
    `@${w.local('functools')}.cache`,
    `def ${w.helper}(variable_id):`,
    `${w.indent}url = ${variable('CONJUR_APPLIANCE_URL')}`,
    `${w.indent}credentials = ${w.local('SimpleCredentialsProvider')}()`,
    `${w.indent}credentials.save(`,
    `${deep}${w.local('CredentialsData')}(`,
    `${deep}${w.indent}machine=url,`,
    `${deep}${w.indent}username=${variable('CONJUR_AUTHN_LOGIN')},`,
    `${deep}${w.indent}api_key=${variable('CONJUR_AUTHN_API_KEY')},`,
    `${deep})`,
    `${w.indent})`,
    `${w.indent}client = ${w.local('Client')}(`,
    `${deep}${w.local('ConjurConnectionInfo')}(conjur_url=url, account=${variable('CONJUR_ACCOUNT')}, cert_file=None),`,
    `${deep}authn_strategy=${w.local('AuthnAuthenticationStrategy')}(credentials),`,
    `${deep}async_mode=False,`,
    `${w.indent})`,
    `${w.indent}return client.get(variable_id).decode(${w.string('utf-8')})`,
  ].join('\n');
}

/** There is no official client for Node; the two requests need none. */
function node({ id }: StoredAt, typed: boolean): Lookup {
  return {
    imports: [],
    packages: [],
    notes: [...notes, 'The code uses fetch, which Node has from version 18 on.'],
    tight: true,
    waits: true,
    helper: { name: 'readConjurSecret', hoisted: false, code: (w) => nodeHelper(w, typed) },
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}

function nodeHelper(w: Writer, typed: boolean): string {
  const cache = `${w.helper}Cache`;
  const deep = w.indent + w.indent;
  return [
    `const ${cache} = new Map${typed ? '<string, string>' : ''}()${w.end}`,
    '',
    typed ? `async function ${w.helper}(id: string): Promise<string> {` : `async function ${w.helper}(id) {`,
    `${w.indent}const known = ${cache}.get(id)${w.end}`,
    `${w.indent}if (known) return known${w.end}`,
    `${w.indent}const {`,
    `${deep}CONJUR_APPLIANCE_URL: url,`,
    `${deep}CONJUR_ACCOUNT: account,`,
    `${deep}CONJUR_AUTHN_LOGIN: login,`,
    `${deep}CONJUR_AUTHN_API_KEY: apiKey,`,
    `${w.indent}} = process.env${w.end}`,
    `${w.indent}if (!url || !account || !login || !apiKey) {`,
    `${deep}throw new Error(${w.string(`${listed} must be set`)})${w.end}`,
    `${w.indent}}`,
    `${w.indent}const door = \`\${url}/authn/\${account}/\${encodeURIComponent(login)}/authenticate\`${w.end}`,
    `${w.indent}const admission = await fetch(door, { method: ${w.string('POST')}, body: apiKey })${w.end}`,
    `${w.indent}if (!admission.ok) throw new Error(\`Conjur answered \${admission.status} to the login\`)${w.end}`,
    `${w.indent}const token = Buffer.from(await admission.text()).toString(${w.string('base64')})${w.end}`,
    `${w.indent}const response = await fetch(\`\${url}/secrets/\${account}/variable/\${encodeURIComponent(id)}\`, {`,
    `${deep}headers: { Authorization: \`Token token="\${token}"\` },`,
    `${w.indent}})${w.end}`,
    `${w.indent}if (!response.ok) throw new Error(\`Conjur answered \${response.status} for \${id}\`)${w.end}`,
    `${w.indent}const value = await response.text()${w.end}`,
    `${w.indent}if (!value) throw new Error(\`\${id} is empty in Conjur\`)${w.end}`,
    `${w.indent}${cache}.set(id, value)${w.end}`,
    `${w.indent}return value${w.end}`,
    '}',
  ].join('\n');
}
