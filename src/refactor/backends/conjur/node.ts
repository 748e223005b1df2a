// Conjur in JavaScript and TypeScript: there is no official client, and the two requests need none.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { nodeReader } from '../readers/node';
import { notes, variables } from './needs';

/**
 * The token comes as JSON, and is given back in base64.
 * @param typed the helper's types are written out
 */
export function node({ id }: StoredAt, typed: boolean): Lookup {
  return {
    imports: [],
    packages: [],
    notes: [...notes, 'The code uses fetch, which Node has from version 18 on.'],
    tight: true,
    waits: true,
    helper: nodeReader(typed, {
      name: 'readConjurSecret',
      manager: 'Conjur',
      parameter: 'id',
      variables,
      fetch: (w) => `
const login = encodeURIComponent(CONJUR_AUTHN_LOGIN);
const door = \`\${CONJUR_APPLIANCE_URL}/authn/\${CONJUR_ACCOUNT}/\${login}/authenticate\`;
const admission = await fetch(door, { method: ${w.string('POST')}, body: CONJUR_AUTHN_API_KEY });
if (!admission.ok) throw new Error(\`Conjur answered \${admission.status} to the login\`);
const token = Buffer.from(await admission.text()).toString(${w.string('base64')});
const address = \`\${CONJUR_APPLIANCE_URL}/secrets/\${CONJUR_ACCOUNT}/variable/\${encodeURIComponent(id)}\`;
const response = await fetch(address, { headers: { Authorization: \`Token token="\${token}"\` } });
if (!response.ok) throw new Error(\`Conjur answered \${response.status}\`);
const value = await response.text();`,
    }),
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}
