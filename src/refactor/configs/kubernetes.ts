// Kubernetes manifests: a container's variable takes its value from a Secret of the cluster.
import { isMap, isScalar } from 'yaml';
import {
  findYamlScalar,
  isSecretName,
  isValidYaml,
  isYaml,
  type OwnSecret,
  placeInEnv,
  textOf,
} from '../configSyntax';
import type { ConfigFile, ConfigFormat, ConfigPlace } from '../config';
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
  const { contents } = scalar.document;
  return (
    placeInEnv(scalar, ownSecret(contents)) ??
    notApplicable(elsewhere[textOf(contents, 'kind') ?? ''] ?? notEnv)
  );
}

const elsewhere: Readonly<Partial<Record<string, string>>> = {
  Secret:
    'A Secret in a file is only encoded, not encrypted. Keep it out of the repository: delete it here and make it by `kubectl create secret generic`, or use External Secrets or Sealed Secrets.',
  ConfigMap:
    'Everyone in the cluster may read a ConfigMap. Delete the entry here, put it into a Secret, and read it by valueFrom.secretKeyRef.',
};
const notEnv =
  'Kubernetes takes values from a Secret in the `env` of a container only: give the container a variable and read that here.';

/** Named after what the manifest describes, and where that lies. */
function ownSecret(contents: unknown): OwnSecret {
  const metadata: unknown = isMap(contents) ? contents.get('metadata') : undefined;
  const name = isMap(metadata) ? metadata.get('name', true) : undefined;
  const text = isScalar(name) ? String(name.value) : '';
  const namespace = textOf(metadata, 'namespace');
  return {
    name: isSecretName(text) ? `${text}-secrets` : 'app-secrets',
    ...(namespace !== undefined && isSecretName(namespace) && { namespace }),
  };
}
