// Storing in AWS Secrets Manager with the AWS command line (versions 1 and 2).
// Source: its reference of secretsmanager and of `--cli-input-json` (what stands in the arguments wins over the file).
import { type CommandStore, memberOf, type WriteCommand } from '../../commandStore';

export const store: CommandStore = {
  programs: ['aws'],
  environment: { AWS_PAGER: '', PYTHONUTF8: '1' },
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
  create: ({ id }) => withInput(['create-secret', '--name', id]),
  replace: ({ id }) => withInput(['put-secret-value', '--secret-id', id]),
  taken: /ResourceExistsException/,
};

/** A file with the plain text would be read with the system's encoding and line breaks; JSON brings both along. */
function withInput(args: readonly string[]): WriteCommand {
  return {
    args: (file) => ['secretsmanager', ...args, '--cli-input-json', `file://${file}`],
    input: {
      via: 'file',
      text: (value) =>
        JSON.stringify({ SecretString: value }).replace(
          /[^ -~]/g,
          (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
        ),
    },
  };
}
