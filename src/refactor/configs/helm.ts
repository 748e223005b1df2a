// Charts of Helm: templates are read with their actions blanked out, and a container's variable takes a Secret's value.
import { isScalar } from 'yaml';
import { overlaps, type Span } from '../../base';
import {
  findYamlScalar,
  isSecretName,
  isValidYaml,
  isYaml,
  placeInEnv,
  textOf,
  type YamlEntry,
  entriesAround,
} from '../configSyntax';
import type { ConfigFile, ConfigFormat, ConfigPlace } from '../config';
import { notApplicable } from '../notApplicable';
import type { NotApplicable } from '../types';

export const helm: ConfigFormat = {
  id: 'helm',
  claims: (file) => {
    if (!isYaml(file) && !file.name.endsWith('.tpl')) return undefined;
    if (isTemplate(file)) return 'name';
    return isValues(file) ? 'syntax' : undefined;
  },
  isValid: (text) => isValidYaml(blanked(text)),
  place: (file) => (isTemplate(file) ? inTemplate(file) : inValues(file)),
};

function isTemplate({ path, text }: ConfigFile): boolean {
  return /(?:^|\/)templates\//.test(path) && goAction.test(text);
}

function isValues({ path }: ConfigFile): boolean {
  return /(?:^|\/)values(?:[.-][\w.-]+)?\.ya?ml$/.test(path.toLowerCase());
}

/** Tells Go's templates from Jinja's and others. */
const goAction =
  /\{\{-?\s*(?:\.|\$|\/\*|(?:include|template|define|if|with|range|end|else|required|default|toYaml|tpl|lookup|quote)\b)/;

function inTemplate(file: ConfigFile): ConfigPlace | NotApplicable {
  const actions = [...file.text.matchAll(action)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  if (actions.some((one) => overlaps(one, file.span))) return notApplicable(inAction);
  const text = blanked(file.text);
  if (!isValidYaml(text)) return notApplicable(unreadable);
  const scalar = findYamlScalar({ ...file, text });
  if (scalar.kind === 'notApplicable') return scalar;
  const place = placeInEnv(scalar, { name: ownSecret(file.path) }, (name, entry) =>
    asWritten(file.text, actions, name, entry),
  );
  return place ?? notApplicable(textOf(scalar.document.contents, 'kind') === 'Secret' ? inSecret : notEnv);
}

const inAction =
  'The secret stands in an action of the template. Write `required "…" .Values.…` in its place, and give the value at installation.';
const unreadable =
  'The template is no valid YAML before its actions have run: move the value to a Kubernetes secret by hand.';
const inSecret =
  'Everyone who has the chart has what stands in its templates. Take the value from `{{ required "…" .Values.… | b64enc }}` and give it at installation, or leave the Secret to whoever installs the chart (existingSecret).';
const notEnv =
  'In a Helm template the value belongs to a Kubernetes secret: read it by valueFrom.secretKeyRef, or by `{{ required "…" .Values.… }}` with a value that is given at installation.';

// Each character has one reading only: what was read in two ways would be tried in all of their combinations.
const action =
  /\{\{-?\s*\/\*[^]*?\*\/\s*-?\}\}|\{\{(?:"(?:[^"\\]|\\.)*"|`[^`]*`|'["`]'|(?!\}\}|'["`]')[^"`])*\}\}/g;

/** The text without its actions, of the same length: lines of actions only are empty, others have letters for them. */
function blanked(text: string): string {
  const filled = text.replace(action, (whole) => whole.replace(/[^\r\n]/g, filler));
  return filled.replace(new RegExp(`^[ \\t]*${filler}[ \\t${filler}]*$`, 'gm'), (line) =>
    ' '.repeat(line.length),
  );
}

/** A letter that YAML takes for a plain one, and that stands in no chart. */
const filler = '\uA015';

/** Named after the chart, whose folder the templates lie in. */
function ownSecret(path: string): string {
  const chart = /([^/]+)\/templates\//.exec(path)?.[1] ?? '';
  return isSecretName(chart) && !/^(?:charts?|helm)$/.test(chart) ? `${chart}-secrets` : 'app-secrets';
}

/** What the file writes where the YAML has letters in place of an action. */
function asWritten(text: string, actions: readonly Span[], name: string, { pair }: YamlEntry): string {
  const range = isScalar(pair.value) ? pair.value.range : undefined;
  const [start, end] = range ?? [0, 0];
  return actions.some((one) => overlaps(one, { start, end })) ? text.slice(start, end) : name;
}

/** Helm fills nothing into values; the chart decides where they end. */
function inValues(file: ConfigFile): NotApplicable {
  const scalar = findYamlScalar(file);
  if (scalar.kind === 'notApplicable') return scalar;
  const known = entriesAround(scalar)
    .flatMap(({ map }) => map.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')))
    .find((key) => /^existing\w*Secret(?:Name)?$/i.test(key));
  return notApplicable(known === undefined ? values : throughExisting(known));
}

const values =
  'Helm does not fill in values files. Leave the value empty here and let the chart read it from a Kubernetes secret (existingSecret with secretKeyRef).';

function throughExisting(key: string): string {
  return `Helm does not fill in values files, but this chart takes a Kubernetes secret: make one with the value, write its name at ${key}, and leave the value empty here.`;
}
