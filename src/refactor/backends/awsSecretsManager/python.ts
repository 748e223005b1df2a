// AWS Secrets Manager in Python, with boto3.
import type { StoredAt } from '../../backend';
import { laidOut, type Lookup, type Writer } from '../../lookup';

/** A missing secret raises ResourceNotFoundException, a binary one a KeyError; neither names the secret. */
export function python({ id }: StoredAt): Lookup {
  return {
    imports: [
      { as: 'functools', module: 'functools' },
      { as: 'boto3', module: 'boto3' },
    ],
    packages: ['boto3'],
    notes: ['boto3 finds its region in AWS_DEFAULT_REGION or in the AWS profile, not in AWS_REGION.'],
    tight: true,
    helper: { name: 'read_aws_secret', hoisted: false, code },
    expression: (w) => `${w.helper}(${w.string(id)})`,
  };
}

function code(w: Writer): string {
  return laidOut(
    w,
    `
    @${w.local('functools')}.cache
    def ${w.helper}(secret_id):
      try:
        client = ${w.local('boto3')}.client(${w.string('secretsmanager')})
        return client.get_secret_value(SecretId=secret_id)[${w.string('SecretString')}]
      except Exception as error:
        raise RuntimeError(f${w.string('{secret_id} could not be read from AWS Secrets Manager')}) from error
    `,
  );
}
