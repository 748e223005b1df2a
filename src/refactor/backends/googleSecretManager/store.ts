// Storing in Google Secret Manager with the Google Cloud command line, in the project that it is set to.
// Source: its reference of `secrets` (`--data-file=-` reads standard input).
import type { CommandStore } from '../../commandStore';

export const store: CommandStore = {
  programs: ['gcloud'],
  environment: { CLOUDSDK_CORE_DISABLE_PROMPTS: '1' },
  signIn: 'gcloud auth login',
  advice: [
    [
      /project.{0,100}(?:not|must be).{0,100}set|core\/project/i,
      'Choose a project with `gcloud config set project …`.',
    ],
    [
      /SERVICE_DISABLED|has not been used in project/i,
      'Switch the service on: `gcloud services enable secretmanager.googleapis.com`.',
    ],
  ],
  read: ({ id }) => ['secrets', 'versions', 'access', 'latest', `--secret=${id}`],
  found: ({ code, stdout, stderr }) => {
    if (code === 0) return { kind: 'value', text: stdout };
    // It is the same answer for a secret without versions; `create` tells the two apart.
    return /NOT_FOUND/.test(stderr) ? { kind: 'missing', entry: false } : { kind: 'failed' };
  },
  create: ({ id }) => ({
    args: () => ['secrets', 'create', id, '--replication-policy=automatic', '--data-file=-'],
    input: { via: 'stdin' },
  }),
  replace: ({ id }) => ({
    args: () => ['secrets', 'versions', 'add', id, '--data-file=-'],
    input: { via: 'stdin' },
  }),
  taken: /ALREADY_EXISTS|already exists/i,
};
