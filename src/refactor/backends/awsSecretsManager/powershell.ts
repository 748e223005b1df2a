// AWS Secrets Manager in PowerShell, with AWS's module.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { powershellReader } from '../readers/powershell';

export function powershell({ id }: StoredAt): Lookup {
  return {
    imports: [],
    packages: ['AWS.Tools.SecretsManager'],
    tight: true,
    helper: powershellReader({
      name: 'Read-AwsSecret',
      manager: 'AWS Secrets Manager',
      parameter: 'Id',
      fetch: () => '$value = (Get-SECSecretValue -SecretId $Id -ErrorAction Stop).SecretString',
    }),
    expression: (w) => `${w.helper} '${id}'`,
  };
}
