// Docker Compose: values are filled in from the environment and from the .env beside the file.
import {
  anchorNotes,
  findYamlScalar,
  isValidYaml,
  isWholeScalar,
  isYaml,
  putInScalar,
  type YamlScalar,
} from '../configSyntax';
import type { ConfigFile, ConfigFormat, ConfigPlace } from '../config';
import { replace } from '../edits';
import { notApplicable } from '../notApplicable';
import type { NotApplicable } from '../types';

export const compose: ConfigFormat = {
  id: 'compose',
  claims: (file) => {
    const { name, languageId, text } = file;
    if (languageId === 'dockercompose' || /^(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/.test(name))
      return 'name';
    const isStack = /^services:[ \t]*(?:#.*)?$/m.test(text) && /^[ \t]+(?:image|build):/m.test(text);
    return isYaml(file) && isStack ? 'content' : undefined;
  },
  isValid: isValidYaml,
  place,
};

function place(file: ConfigFile): ConfigPlace | NotApplicable {
  const scalar = findYamlScalar(file);
  if (scalar.kind === 'notApplicable') return scalar;
  const fallback = fallbackOf(scalar);
  const { value } = scalar;
  if (!fallback && /(?<!\$)(?:\$\$)*\$(?!\$)/.test(value)) {
    return notApplicable('Compose fills in what follows a `$` in the secret, so its value is not certain.');
  }
  const element = /^([A-Za-z_]\w*)=$/.exec(scalar.before);
  return {
    kind: 'configPlace',
    value: value.replaceAll('$$', '$'),
    whole: isWholeScalar(scalar) || (element !== null && scalar.after === ''),
    ...(element?.[1] !== undefined && { key: element[1] }),
    ...(fallback !== undefined && { fixedName: fallback }),
    put: (name) => ({
      edits: [fallback === undefined ? putInScalar(scalar, variable(name)) : widened(scalar, name)],
      notes: [...anchorNotes(scalar), ...folderNotes(file)],
    }),
  };
}

/** Compose ends with the message when the variable is missing or empty. */
function variable(name: string): string {
  return `\${${name}:?${name} is not set}`;
}

/** `${NAME:-secret}`: the variable is there, only the value to fall back to must go. */
function fallbackOf({ before, after }: YamlScalar): string | undefined {
  return after.startsWith('}') ? /\$\{(\w+):?-$/.exec(before)?.[1] : undefined;
}

function widened({ file, before }: YamlScalar, name: string): ReturnType<typeof replace> {
  const opened = (/\$\{\w+:?-$/.exec(before)?.[0] ?? '').length;
  return replace({ start: file.span.start - opened, end: file.span.end + 1 }, variable(name));
}

function folderNotes({ path }: ConfigFile): readonly string[] {
  if (!path.includes('/')) return [];
  return [
    `Compose reads the .env beside ${path}: from the folder of the .env with the value, start it by \`docker compose --env-file .env -f ${path} up\`.`,
  ];
}
