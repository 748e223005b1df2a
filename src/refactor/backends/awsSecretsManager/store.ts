// Storing in AWS Secrets Manager with the AWS command line (versions 1 and 2).
// Source: its reference of secretsmanager and of parameter files (`file://` is read as text in the given encoding).
import { type CommandStore, memberOf } from '../../commandStore';

export const store: CommandStore = {
  programs: ['aws'],
  environment: { AWS_PAGER: '', AWS_CLI_FILE_ENCODING: 'UTF-8', PYTHONUTF8: '1' },
  signIn: 'aws sso login',
  advice: [
    [
      /specify a region|Could not connect to the endpoint/i,
      'Set AWS_REGION, or `aws configure set region …`.',
    ],
    [
      /scheduled for deletion|marked for deletion/i,
      'The secret is being deleted: choose another name, or bring it back with `aws secretsmanager restore-secret`.',
    ],
    [/Unable to locate credentials/i, 'Sign in with `aws sso login` or `aws configure`, then try again.'],
  ],
  read: ({ id }) => ['secretsmanager', 'get-secret-value', '--secret-id', id, '--output', 'json'],
  found: ({ code, stdout, stderr }) => {
    if (code !== 0) {
      // A secret without a value of its own has no version with this label.
      return /ResourceNotFoundException/.test(stderr)
        ? { kind: 'missing', entry: /staging label/.test(stderr) }
        : { kind: 'failed' };
    }
    const text = memberOf(stdout, ['SecretString']);
    // Bytes are no text, so they are another value in any case.
    return { kind: 'value', text: typeof text === 'string' ? text : '' };
  },
  create: ({ id }) => ({
    args: (file) => ['secretsmanager', 'create-secret', '--name', id, '--secret-string', `file://${file}`],
    input: { via: 'file' },
  }),
  replace: ({ id }) => ({
    args: (file) => [
      'secretsmanager',
      'put-secret-value',
      '--secret-id',
      id,
      '--secret-string',
      `file://${file}`,
    ],
    input: { via: 'file' },
  }),
  taken: /ResourceExistsException/,
};
