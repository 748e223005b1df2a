// Conjur in JavaScript and TypeScript: there is no official client, and the two requests need none.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';
import { listed, notes, variables } from './needs';

/** @param typed the helper's types are written out */
export function node({ id }: StoredAt, typed: boolean): Lookup {
  return {
    imports: [],
    packages: [],
    notes: [...notes, 'The code uses fetch, which Node has from version 18 on.'],
    tight: true,
    waits: true,
    helper: { name: 'readConjurSecret', hoisted: false, code: (w) => code(w, typed) },
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}

/** The token comes as JSON, and is given back in base64. */
function code(w: Writer, typed: boolean): string {
  const cache = `${w.helper}Cache`;
  const [url, account, login, key] = variables;
  return laidOut(
    w,
    `
    const ${cache} = new Map${typed ? '<string, string>' : ''}()${w.end}

    async function ${w.helper}(id${typed ? ': string): Promise<string>' : ')'} {
      const known = ${cache}.get(id)${w.end}
      if (known) return known${w.end}
      const {
        ${url}: url,
        ${account}: account,
        ${login}: login,
        ${key}: apiKey,
      } = process.env${w.end}
      if (!url || !account || !login || !apiKey) {
        throw new Error(${w.string(`${listed} must be set`)})${w.end}
      }
      try {
        const door = \`\${url}/authn/\${account}/\${encodeURIComponent(login)}/authenticate\`${w.end}
        const admission = await fetch(door, { method: ${w.string('POST')}, body: apiKey })${w.end}
        if (!admission.ok) throw new Error(\`Conjur answered \${admission.status} to the login\`)${w.end}
        const token = Buffer.from(await admission.text()).toString(${w.string('base64')})${w.end}
        const response = await fetch(\`\${url}/secrets/\${account}/variable/\${encodeURIComponent(id)}\`, {
          headers: { Authorization: \`Token token="\${token}"\` },
        })${w.end}
        if (!response.ok) throw new Error(\`Conjur answered \${response.status}\`)${w.end}
        const value = await response.text()${w.end}
        if (!value) throw new Error(${w.string('it is empty')})${w.end}
        ${cache}.set(id, value)${w.end}
        return value${w.end}
      } catch (error) {
        throw new Error(\`\${id} could not be read from Conjur: \${String(error)}\`)${w.end}
      }
    }
    `,
  );
}
