// The helper in JavaScript and TypeScript: an async function that keeps what it fetched.
import { laidOut, type Helper, type Writer } from '../../lookup';
import { nested, type Reader } from './reader';

export interface NodeReader extends Reader {
  /** Variables that the function needs, if any; each is a constant for `fetch`. */
  readonly variables?: readonly string[];
}

/**
 * @param typed the function's types are written out
 * @param reader ends its lines with `;`, whatever the file does
 */
export function nodeReader(typed: boolean, reader: NodeReader): Helper {
  const { name, manager, parameter, variables = [], fetch } = reader;
  const code = (w: Writer): string => `
const ${w.helper}Cache = new Map${typed ? '<string, string>' : ''}();

async function ${w.helper}(${parameter}${typed ? ': string): Promise<string>' : ')'} {
  const known = ${w.helper}Cache.get(${parameter});
  if (known) return known;
${variables.length > 0 ? `  ${nested(environment(w, variables), 1)}\n` : ''}  try {
    ${nested(fetch(w), 2)}
    if (!value) throw new Error(${w.string('it holds no text')});
    ${w.helper}Cache.set(${parameter}, value);
    return value;
  } catch (error) {
    throw new Error(\`\${${parameter}} could not be read from ${manager}: \${String(error)}\`);
  }
}
`;
  return { name, hoisted: false, code: (w) => laidOut(w, code(w).replace(/;$/gm, w.end)) };
}

/** The variables, or an error that names them all; many don't fit into one line. */
function environment(w: Writer, variables: readonly string[]): string {
  const last = variables.at(-1) ?? '';
  const listed = [variables.slice(0, -1).join(', '), last].filter((part) => part !== '').join(' and ');
  const fault = `throw new Error(${w.string(`${listed} must be set`)});`;
  if (variables.length < 3) {
    const missing = variables.map((name) => `!${name}`).join(' || ');
    return `const { ${variables.join(', ')} } = process.env;\nif (${missing}) ${fault}`;
  }
  const names = variables.map((name) => `  ${name},\n`).join('');
  const conditions = variables.map((name, index) => `  ${index === 0 ? '' : '|| '}!${name}\n`).join('');
  return `const {\n${names}} = process.env;\nif (\n${conditions}) {\n  ${fault}\n}`;
}
