// AWS Secrets Manager in Python, with boto3.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { pythonImports, pythonReader } from '../readers/python';

/** A missing secret raises ResourceNotFoundException, a binary one a KeyError; neither names the secret. */
export function python({ id }: StoredAt): Lookup {
  return {
    imports: [...pythonImports, { as: 'boto3', module: 'boto3' }],
    packages: ['boto3'],
    notes: ['boto3 finds its region in AWS_DEFAULT_REGION or in the AWS profile, not in AWS_REGION.'],
    tight: true,
    helper: pythonReader({
      name: 'read_aws_secret',
      manager: 'AWS Secrets Manager',
      parameter: 'secret_id',
      fetch: (w) => `
client = ${w.local('boto3')}.client(${w.string('secretsmanager')})
value = client.get_secret_value(SecretId=secret_id)[${w.string('SecretString')}]`,
    }),
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}
