// Spring Boot's application files: `${NAME}` is read from the environment, and a missing one stops the start.
import { anchorNotes, findPropertyLine, findYamlScalar, isWholeScalar, putInScalar } from '../configSyntax';
import type { ConfigFile, ConfigFormat, ConfigPlace } from '../config';
import { replace } from '../edits';
import { notApplicable } from '../notApplicable';
import { decodeEscapes, notUnderstood } from '../syntax';
import type { Edit, NotApplicable } from '../types';

export const spring: ConfigFormat = {
  id: 'spring',
  claims: ({ name }) =>
    /^(?:application|bootstrap)(?:-[\w.-]+)?\.(?:ya?ml|properties)$/.test(name) ? 'name' : undefined,
  place: (file) => (file.name.endsWith('.properties') ? inProperties(file) : inYaml(file)),
};

function inYaml(file: ConfigFile): ConfigPlace | NotApplicable {
  const scalar = findYamlScalar(file);
  if (scalar.kind === 'notApplicable') return scalar;
  const { before, value, after } = scalar;
  return placeOf({ before, value, after }, file, (text) => putInScalar(scalar, text), {
    whole: isWholeScalar(scalar),
    notes: anchorNotes(scalar),
  });
}

function inProperties(file: ConfigFile): ConfigPlace | NotApplicable {
  const line = findPropertyLine(file);
  if (line.kind === 'notApplicable') return line;
  const value = decodeEscapes(line.secret, escapes);
  if (value === undefined || /\\$/.test(line.before)) return notApplicable(notUnderstood);
  const { before, after } = line;
  return placeOf({ before, value, after }, file, (text) => replace(file.span, text), {
    whole: before + after === '',
    notes: [],
  });
}

const escapes = {
  simple: { n: '\n', t: '\t', r: '\r', f: '\f' },
  codes: { u: { min: 4, max: 4 } },
  other: 'drop',
} as const;

interface Text {
  readonly before: string;
  readonly value: string;
  readonly after: string;
}

/** `${NAME:secret}` has its variable already: only what it falls back to goes. */
function placeOf(
  { before, value, after }: Text,
  file: ConfigFile,
  edit: (text: string) => Edit,
  { whole, notes }: { readonly whole: boolean; readonly notes: readonly string[] },
): ConfigPlace | NotApplicable {
  const fallback = after.startsWith('}') ? /\$\{([A-Za-z_]\w*):$/.exec(before)?.[1] : undefined;
  if (/[$#]\{/.test(value)) return notApplicable(expanded);
  return {
    kind: 'configPlace',
    value,
    whole,
    ...(fallback !== undefined && { fixedName: fallback }),
    put: (name) => {
      const { start, end } = file.span;
      const changed = fallback === undefined ? edit(`\${${name}}`) : replace({ start: start - 1, end }, '');
      return { edits: [changed], notes: [...notes, environmentNote] };
    },
  };
}

const environmentNote =
  'Spring reads the environment, not .env: start it with the variables of .env exported, for example `set -a; . ./.env; set +a`. Without the variable it does not start.';
const expanded = 'Spring fills in what stands in `${…}` or `#{…}`, so the value is not certain.';
