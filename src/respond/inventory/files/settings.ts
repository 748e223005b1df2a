// Other configuration: platforms' lists of variables in YAML and JSON, package scripts, and `${NAME}` placeholders.
import { environment } from '../names';
import { at, entriesOf, type Tree } from '../tree';
import type { Name, Sighting } from '../types';
import { readShell } from './shell';
import { readVariables } from './variables';

/** Keys under which serverless frameworks, platforms, dev containers and launch files list variables. */
const lists =
  /^(?:env|environment|env_variables|envVars|environmentVariables|EnvironmentVariables|Variables|containerEnv|remoteEnv|terminal\.integrated\.env\.\w+|vars|secrets)$/;

/** `${NAME}`, `${env:NAME}`, `${env.NAME}`, `%env(NAME)%`, `{$NAME}`, `{env.NAME}`, Ansible's `lookup('env', 'NAME')`. */
const placeholder =
  /\$\{(?:env[:.])?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?=[:}?\s|-])|%env\((?:\w+:)*([A-Z][A-Z0-9_]*)\)%|\{(?:\$|env\.)([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\}|\blookup\(\s*["'](?:ansible\.builtin\.)?env["']\s*,\s*["']([A-Za-z_]\w*)["']/g;

/** Variables in the lists of a document, wherever they stand. */
export function readLists(tree: Tree | undefined): Sighting[] {
  if (tree?.kind === 'list') return tree.items.flatMap(readLists);
  return entriesOf(tree).flatMap(({ key, value }) => {
    if (!lists.test(key) || value === undefined || value.kind === 'text') return readLists(value);
    const isOfNames =
      value.kind === 'list' || value.entries.some((entry) => /^[A-Z][A-Z0-9_]+$/.test(entry.key));
    if (!isOfNames) return readLists(value);
    return readVariables(value, { how: `${key} list`, referencesIn }).filter(({ kind, name, gives }) =>
      // A list under one of these keys may be of anything; variables are written in capitals.
      /^[A-Z][A-Z0-9_]+$/.test((kind === 'passes' ? gives : name)?.text ?? ''),
    );
  });
}

/** Placeholders in a text, those in comments as mentions. */
export function readPlaceholders(text: string): Sighting[] {
  return Array.from(text.matchAll(placeholder)).flatMap((match): Sighting[] => {
    const name = nameIn(match);
    const start = match.index + match[0].lastIndexOf(name);
    const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
    const kind = /^\s*(?:#|\/\/|;|<!--|--\s)/.test(line) ? 'mentions' : 'reads';
    return [{ start, kind, name: environment(name), how: 'placeholder' }];
  });
}

/** The scripts of a package.json. */
export function readPackageScripts(tree: Tree | undefined, text: string): Sighting[] {
  return entriesOf(at(tree, 'scripts')).flatMap(({ value }): Sighting[] => {
    if (value?.kind !== 'text') return [];
    const { start, end } = value.span;
    const windows = Array.from(text.slice(start, end).matchAll(/%([A-Za-z_]\w*)%/g)).map(
      (match): Sighting => {
        const name = match[1] ?? '';
        return {
          start: start + match.index + 1,
          kind: 'reads',
          name: environment(name),
          how: 'package script',
        };
      },
    );
    // Without the quotes: in JSON they say nothing on the shell's.
    const inside = text.slice(start + 1, end - 1);
    return [...readShell({ text: inside, offset: start + 1, how: 'package script' }), ...windows];
  });
}

function referencesIn(text: string): readonly Name[] {
  return Array.from(text.matchAll(placeholder), (match) => environment(nameIn(match)));
}

/** The variable, whichever form it stands in. */
function nameIn(match: RegExpExecArray): string {
  return match.slice(1).find((group: string | undefined) => group !== undefined) ?? '';
}
