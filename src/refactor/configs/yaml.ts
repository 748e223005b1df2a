// YAML that no known program fills in: it stays as it is, with the reason.
import { findYamlScalar, isYaml } from '../configSyntax';
import type { ConfigFile, ConfigFormat } from '../config';
import { notApplicable } from '../notApplicable';
import type { NotApplicable } from '../types';

export const yaml: ConfigFormat = {
  id: 'yaml',
  claims: (file) => (isYaml(file) ? 'syntax' : undefined),
  place,
};

function place(file: ConfigFile): NotApplicable {
  if (/^values(?:[.-][\w.-]+)?\.ya?ml$/.test(file.name)) return notApplicable(helmValues);
  if (/(?:^|\/)templates\/[^/]+$/.test(file.path) && file.text.includes('{{'))
    return notApplicable(helmTemplate);
  const scalar = findYamlScalar(file);
  return scalar.kind === 'notApplicable' ? scalar : notApplicable(unknown);
}

const unknown =
  'YAML itself looks nothing up, and it is not known which program reads this file. Delete the value here and let that program read it from the environment.';
const helmValues =
  'Helm does not fill in values files. Leave the value empty here and let the chart read it from a Kubernetes secret (existingSecret with secretKeyRef).';
const helmTemplate =
  'In a Helm template the value belongs to a Kubernetes secret: read it by valueFrom.secretKeyRef, or by `{{ required "…" .Values.… }}` with a value that is given at installation.';
