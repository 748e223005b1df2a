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
  const known = reasons.find(({ text }) => text.test(file.text));
  const scalar = findYamlScalar(file);
  if (scalar.kind === 'notApplicable') return scalar;
  return notApplicable(known?.reason ?? unknown);
}

const unknown =
  'YAML itself looks nothing up, and it is not known which program reads this file. Delete the value here and let that program read it from the environment.';

const reasons: readonly { readonly text: RegExp; readonly reason: string }[] = [
  {
    text: /^AWSTemplateFormatVersion:|Type: ["']?AWS::/m,
    reason:
      'CloudFormation takes a secret by a dynamic reference: store it in AWS Secrets Manager, and write `{{resolve:secretsmanager:NAME:SecretString:KEY}}` here.',
  },
  {
    text: /^(?:openapi|swagger):/m,
    reason: 'This is a description of an interface, which no program looks up. Delete the value here.',
  },
];
