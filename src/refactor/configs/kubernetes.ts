// Kubernetes manifests: a container's variable takes its value from a Secret of the cluster.
import { isMap, isScalar } from 'yaml';
import {
  columnAt,
  entriesAround,
  findYamlScalar,
  isValidYaml,
  isWholeScalar,
  isYaml,
  startOf,
  textOf,
  yamlIndent,
  type YamlScalar,
} from '../configSyntax';
import type { ConfigFile, ConfigFormat, ConfigPlace, Put } from '../config';
import { replace } from '../edits';
import { notApplicable } from '../notApplicable';
import type { NotApplicable } from '../types';

export const kubernetes: ConfigFormat = {
  id: 'kubernetes',
  claims: (file) =>
    isYaml(file) && /^apiVersion:/m.test(file.text) && /^kind:/m.test(file.text) ? 'content' : undefined,
  isValid: isValidYaml,
  place,
};

function place(file: ConfigFile): ConfigPlace | NotApplicable {
  const scalar = findYamlScalar(file);
  if (scalar.kind === 'notApplicable') return scalar;
  const [entry, list] = entriesAround(scalar);
  const variable = textOf(entry?.map, 'name');
  if (entry?.key !== 'value' || list?.key !== 'env' || variable === undefined) {
    return notApplicable(elsewhere[textOf(scalar.document.contents, 'kind') ?? ''] ?? notEnv);
  }
  if (!isWholeScalar(scalar)) return notApplicable(part);
  if (scalar.anchor !== undefined) return notApplicable(anchored);
  const start = startOf(entry.pair);
  return {
    kind: 'configPlace',
    value: scalar.value,
    whole: true,
    ownStore: true,
    key: variable,
    put: (name) => put(scalar, start, name),
  };
}

const elsewhere: Readonly<Partial<Record<string, string>>> = {
  Secret:
    'A Secret in a file is only encoded, not encrypted. Keep it out of the repository: delete it here and make it by `kubectl create secret generic`, or use External Secrets or Sealed Secrets.',
  ConfigMap:
    'Everyone in the cluster may read a ConfigMap. Delete the entry here, put it into a Secret, and read it by valueFrom.secretKeyRef.',
};
const notEnv =
  'Kubernetes takes values from a Secret in the `env` of a container only: give the container a variable and read that here.';
const part =
  'A Secret gives a whole value, and this one is only partly secret: give the secret part a variable of its own before it, and write `$(NAME)` here.';
const anchored =
  'The value has an anchor that other places use, and they would lose it: write the value out there first.';

/** The entry's key changes with its value. */
function put(scalar: YamlScalar, start: number, name: string): Put {
  const { file, document } = scalar;
  const secret = secretName(document.contents);
  const key = name.toLowerCase().replaceAll('_', '-');
  const column = columnAt(file.text, start);
  const step = yamlIndent(file.text);
  const lines = [
    `valueFrom:`,
    `${step}secretKeyRef:`,
    `${step}${step}name: ${secret}`,
    `${step}${step}key: ${key}`,
  ];
  const text = scalar.inFlow
    ? `valueFrom: { secretKeyRef: { name: ${secret}, key: ${key} } }`
    : lines.join(`\n${column}`);
  const metadata: unknown = isMap(document.contents) ? document.contents.get('metadata') : undefined;
  const space = textOf(metadata, 'namespace');
  const scope = space !== undefined && isName(space) ? ` --namespace ${space}` : '';
  const create = `kubectl create secret generic ${secret}${scope} --from-file=${key}=/dev/stdin`;
  return {
    edits: [replace({ start, end: scalar.span.end }, text)],
    store: {
      title: 'Kubernetes secret',
      steps: [
        `printf %s "$VALUE" | ${create}`,
        `# If ${secret} exists already, add the key to it:`,
        `printf '{"data":{"${key}":"%s"}}' "$(printf %s "$VALUE" | base64 | tr -d '\\n')" | kubectl patch secret ${secret}${scope} --patch-file=/dev/stdin`,
      ],
    },
    notes: [
      `Put the value into the Secret ${secret} under the key ${key} before the manifest is applied; \`${create}\` reads it from standard input. Without it the container does not start.`,
    ],
  };
}

/** Named after what the manifest describes. */
function secretName(contents: unknown): string {
  const metadata: unknown = isMap(contents) ? contents.get('metadata') : undefined;
  const name = isMap(metadata) ? metadata.get('name', true) : undefined;
  const text = isScalar(name) ? String(name.value) : '';
  return isName(text) ? `${text}-secrets` : 'app-secrets';
}

function isName(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,50}[a-z0-9])?$/.test(text);
}
