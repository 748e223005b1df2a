// How Go reads a variable so that a missing one stops the program: a function of its own, or the project's.
import type { Place, Site } from '../../language';
import type { Lookup, Writer } from '../../lookup';
import { around, enclosing } from '../../syntax';
import { sharedTexts } from './package';

/** A function that panics: package variables are initialised before `main`, so a missing variable stops the start. */
export function readEnv(site: Site, _place: Place, name: string): Lookup {
  const existing = [site.text, ...sharedTexts(site)].map(findReader).find((reader) => reader !== undefined);
  const call = { packages: [], tight: true };
  if (existing !== undefined) {
    return { ...call, imports: [], expression: () => `${existing}("${name}")` };
  }
  if (usesViper(site)) {
    return {
      ...call,
      imports: [{ as: 'viper', module: viper }],
      helper: {
        name: 'mustConfig',
        hoisted: true,
        code: (w) => readerCode(w, `${w.local('viper')}.GetString`),
      },
      expression: (w) => `${w.helper}("${name}")`,
    };
  }
  return {
    ...call,
    imports: [{ as: 'os', module: 'os' }],
    helper: { name: 'mustEnv', hoisted: true, code: (w) => readerCode(w, `${w.local('os')}.Getenv`) },
    expression: (w) => `${w.helper}("${name}")`,
  };
}

const viper = 'github.com/spf13/viper';

/** Where the package lets viper read the environment, and the code runs after it was told to. */
function usesViper(site: Site): boolean {
  const [node] = around(site.root, site.span);
  if (!node || !enclosing(node, ['function_declaration', 'method_declaration'])) return false;
  if (!site.text.includes(`"${viper}"`)) return false;
  const texts = [site.text, ...sharedTexts(site)].join('\n');
  return (
    /\bviper\.AutomaticEnv\(/.test(texts) && !/\bviper\.(?:SetEnvPrefix|SetEnvKeyReplacer)\(/.test(texts)
  );
}

function readerCode(w: Writer, read: string): string {
  const what = read.endsWith('Getenv') ? "an environment variable's value" : 'a value of the configuration';
  return [
    `// ${w.helper} returns ${what}; a program without it can't start.`,
    `func ${w.helper}(name string) string {`,
    `${w.indent}value := ${read}(name)`,
    `${w.indent}if value == "" {`,
    `${w.indent}${w.indent}panic(name + " is not set")`,
    `${w.indent}}`,
    `${w.indent}return value`,
    '}',
  ].join('\n');
}

/** A function that reads a variable by name and stops the program when it is missing. */
function findReader(text: string): string | undefined {
  const definition = /^func (\w+)\((\w+) string\) string \{\r?\n([\s\S]*?)^\}/gm;
  if (!/\bos\.(?:Getenv|LookupEnv)\b|\bviper\.GetString\b/.test(text)) return undefined;
  for (const [, name, parameter, body = ''] of text.matchAll(definition)) {
    const reads = new RegExp(
      `\\b(?:os\\.(?:Getenv|LookupEnv)|viper\\.GetString)\\(${parameter ?? ''}\\)`,
    ).test(body);
    if (reads && /\bpanic\(|\blog\.(?:Fatal|Panic)/.test(body)) return name;
  }
  return undefined;
}
