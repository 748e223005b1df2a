// .NET's settings: the environment and the user secrets are read after them, so the value goes and its key is enough.
import { findJsonText, isValidJson, type JsonText } from '../configSyntax';
import type { ConfigFile, ConfigFormat, ConfigPlace } from '../config';
import { replace } from '../edits';
import { notApplicable } from '../notApplicable';
import type { Edit, NotApplicable } from '../types';

export const appsettings: ConfigFormat = {
  id: 'appsettings',
  claims: ({ name }) => (/^appsettings(?:\.[\w-]+)*\.json$/.test(name) ? 'name' : undefined),
  isValid: isValidJson,
  place,
};

function place(file: ConfigFile): ConfigPlace | NotApplicable {
  const found = findJsonText(file);
  if (found.kind === 'notApplicable') return found;
  const { path, value, member } = found;
  const keys = path.flatMap((key) => key.split(':'));
  const name = keys.join('__');
  if (!member) return notApplicable(inList(name));
  const secretKey = keys.join(':');
  if (!keys.every((key) => isPart(key)) || !/^[A-Za-z_]/.test(name)) return notApplicable(unnamed(secretKey));
  return {
    kind: 'configPlace',
    value,
    whole: true,
    fixedName: name,
    put: () => ({
      edits: [removal(file.text, { ...found, member })],
      notes: [
        ...(isAll(file, found)
          ? []
          : ['The whole value has moved: the environment can replace it as a whole only.']),
        `.NET reads ${name} as ${secretKey}, in place of what stands in this file. It does not read .env: start the program with the variables of .env exported, for example \`set -a; . ./.env; set +a\`, or keep the value in the user secrets (\`dotnet user-secrets set\` takes {"${secretKey}": "…"} on standard input).`,
        'A program that builds its configuration itself needs `.AddEnvironmentVariables()` after the files.',
      ],
    }),
  };
}

function inList(name: string): string {
  return `An element of a list can't be taken out without moving the others. Put an empty text here by hand, and set the variable ${name}, which .NET reads in its place.`;
}

function unnamed(key: string): string {
  return `No shell can set a variable for ${key}, whose name has other signs than letters, digits and single underscores. Delete the value here, and keep it in the user secrets: \`dotnet user-secrets set\` takes {"${key}": "…"} on standard input.`;
}

/** Two underscores would begin another section. */
function isPart(key: string): boolean {
  return /^\w+$/.test(key) && !/__|^_|_$/.test(key);
}

function isAll({ span }: ConfigFile, text: JsonText): boolean {
  return span.end - span.start === text.span.end - text.span.start - 2;
}

/** Takes the member with one comma, and with its line where it stands alone on it. */
function removal(text: string, { member }: Required<JsonText>): Edit {
  const after = /^[ \t]*,/.exec(text.slice(member.end))?.[0].length;
  // The last member leaves the comma before it behind, unless comments keep the two apart.
  const before = after === undefined ? /,(\s*)$/.exec(text.slice(0, member.start)) : undefined;
  const start = before ? before.index : member.start;
  const end = member.end + (after ?? 0);
  if (before) return replace({ start, end }, '');
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const rest = /^[ \t]*(?:\r?\n)/.exec(text.slice(end));
  const isAlone = rest !== null && text.slice(lineStart, start).trim() === '';
  if (isAlone) return replace({ start: lineStart, end: end + rest[0].length }, '');
  return replace({ start, end: end + (/^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0) }, '');
}
