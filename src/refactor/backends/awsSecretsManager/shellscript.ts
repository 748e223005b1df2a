// AWS Secrets Manager in shell scripts, with the AWS CLI.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { assigned, variableFor } from '../../shellVariable';

/** For a binary secret the CLI would print `None` without an error: the query makes it nothing. */
export function shellscript({ id }: StoredAt): Lookup {
  const command = `aws secretsmanager get-secret-value --secret-id ${id} --query "SecretString || ''" --output text`;
  return {
    imports: [],
    packages: [],
    notes: ['At run time the script needs the AWS CLI (aws), signed in.'],
    tight: true,
    helper: {
      name: variableFor(id),
      hoisted: false,
      code: (w) => assigned(w, command, `${id} could not be read from AWS Secrets Manager`),
    },
    expression: (w) => `\${${w.helper}}`,
  };
}
