// A container's variable that takes its value from a Secret of the cluster, in manifests and in charts.
import { isMap, isSeq } from 'yaml';
import type { ConfigPlace, Put } from '../config';
import { replace } from '../edits';
import { notApplicable } from '../notApplicable';
import type { NotApplicable } from '../types';
import type { YamlScalar } from './yamlScalar';
import { columnAt, entriesAround, startOf, textOf, type YamlEntry, yamlIndent } from './yamlWalk';
import { isWholeScalar } from './yamlWrite';

/** The Secret that a manifest's own values come from, where the variables beside the value name none. */
export interface OwnSecret {
  readonly name: string;
  readonly namespace?: string;
}

/**
 * The place of a value in a container's `env`; undefined when the scalar is none.
 * @param written the text of the name of a Secret as the file writes it, which may be filled in later
 */
export function placeInEnv(
  scalar: YamlScalar,
  own: OwnSecret,
  written: (name: string, entry: YamlEntry) => string = (name) => name,
): ConfigPlace | NotApplicable | undefined {
  const [entry, list] = entriesAround(scalar);
  const variable = textOf(entry?.map, 'name');
  if (entry?.key !== 'value' || list?.key !== 'env' || variable === undefined) return undefined;
  if (!isWholeScalar(scalar)) return notApplicable(part);
  if (scalar.anchor !== undefined) return notApplicable(anchored);
  const secret = secretBeside(list, written) ?? own.name;
  return {
    kind: 'configPlace',
    value: scalar.value,
    whole: true,
    ownStore: true,
    key: variable,
    put: (name) => put(scalar, startOf(entry.pair), name, { ...own, name: secret }),
  };
}

/** True for a name that a Secret can be made by. */
export function isSecretName(text: string): boolean {
  return /^[a-z0-9](?:[a-z0-9-]{0,50}[a-z0-9])?$/.test(text);
}

const part =
  'A Secret gives a whole value, and this one is only partly secret: give the secret part a variable of its own before it, and write `$(NAME)` here.';
const anchored =
  'The value has an anchor that other places use, and they would lose it: write the value out there first.';

/** The one Secret that other variables of the container come from. */
function secretBeside(
  list: YamlEntry,
  written: (name: string, entry: YamlEntry) => string,
): string | undefined {
  const members: unknown = list.map.get(list.key);
  if (!isSeq(members)) return undefined;
  const names = members.items.flatMap((member): string[] => {
    const from: unknown = isMap(member) ? member.getIn(['valueFrom', 'secretKeyRef']) : undefined;
    const name = textOf(from, 'name');
    const pair = isMap(from) ? from.items.find(({ key }) => String(key) === 'name') : undefined;
    return name !== undefined && isMap(from) && pair ? [written(name, { key: 'name', pair, map: from })] : [];
  });
  const [first] = names;
  return names.every((name) => name === first) ? first : undefined;
}

/** The entry's key changes with its value. */
function put(scalar: YamlScalar, start: number, name: string, { name: secret, namespace }: OwnSecret): Put {
  const { file } = scalar;
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
  const scope = namespace === undefined ? '' : ` --namespace ${namespace}`;
  const isFilledIn = !isSecretName(secret);
  const called = isFilledIn ? '"$SECRET"' : secret;
  const create = `kubectl create secret generic ${called}${scope} --from-file=${key}=/dev/stdin`;
  return {
    edits: [replace({ start, end: scalar.span.end }, text)],
    store: {
      title: 'Kubernetes secret',
      steps: [
        ...(isFilledIn ? [`SECRET=name  # what ${secret} gives`] : []),
        `printf %s "$VALUE" | ${create}`,
        `# If ${called} exists already, add the key to it:`,
        `printf '{"data":{"${key}":"%s"}}' "$(printf %s "$VALUE" | base64 | tr -d '\\n')" | kubectl patch secret ${called}${scope} --patch-file=/dev/stdin`,
      ],
    },
    notes: [
      `Put the value into the Secret ${secret} under the key ${key} before the manifest is applied; \`${create}\` reads it from standard input. Without it the container does not start.`,
    ],
  };
}
