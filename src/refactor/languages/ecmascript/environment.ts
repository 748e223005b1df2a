// The environment in JavaScript and TypeScript: one expression that throws, or a function where that would be unreadable.
import type { Place, Site } from '../../language';
import type { Lookup, Writer } from '../../lookup';
import { freeName } from '../../syntax';
import { findReader, findVariables, isDeno } from './habits';

/** Reads a variable; missing and empty ones throw an error that names it. */
export function readEnv(site: Site, place: Place, name: string, typed: boolean): Lookup {
  const existing = findReader(site);
  if (existing !== undefined) {
    return { imports: [], packages: [], tight: true, expression: (w) => `${existing}(${w.string(name)})` };
  }
  // Within a template or an attribute the throwing expression would drown the text around it.
  if (place.as === 'hole') {
    const helper = {
      name: freeName(site.text, 'requireEnv'),
      hoisted: true,
      code: (w: Writer) =>
        readerCode(w, isDeno(site) ? 'Deno.env.get(name)' : `${variablesOf(site)}[name]`, typed),
    };
    return {
      imports: [],
      packages: [],
      helper,
      tight: true,
      expression: (w) => `${w.helper}(${w.string(name)})`,
      alike: (w) => throwing(site, name, w),
    };
  }
  return { imports: [], packages: [], tight: false, expression: (w) => throwing(site, name, w) };
}

function throwing(site: Site, name: string, w: Writer): string {
  const fault = `throw new Error(${w.string(`${name} is not set`)})${w.end}`;
  return `${variable(site, name, w)} || (() => { ${fault} })()`;
}

function readerCode(w: Writer, read: string, typed: boolean): string {
  return [
    typed ? `function ${w.helper}(name: string): string {` : `function ${w.helper}(name) {`,
    `${w.indent}const value = ${read}${w.end}`,
    `${w.indent}if (!value) throw new Error(\`\${name} is not set\`)${w.end}`,
    `${w.indent}return value${w.end}`,
    '}',
  ].join('\n');
}

/** TypeScript may be told to refuse `process.env.NAME`; such files show it by their brackets. */
function variable(site: Site, name: string, w: Writer): string {
  const brackets = /process\.env\[["'`]/.test(site.text) && !/process\.env\.\w/.test(site.text);
  const env = variablesOf(site);
  if (isDeno(site)) return `Deno.env.get(${w.string(name)})`;
  return brackets ? `${env}[${w.string(name)}]` : `${env}.${name}`;
}

function variablesOf(site: Site): string {
  return findVariables(site) ?? 'process.env';
}
