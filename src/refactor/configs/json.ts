// JSON has no way to name a variable: it stays as it is, with the way that its reader takes.
import type { ConfigFormat } from '../config';
import { notApplicable } from '../notApplicable';

export const json: ConfigFormat = {
  id: 'json',
  claims: ({ name, languageId }) =>
    /\.(?:json|jsonc|json5|tfstate|har)$/.test(name) || /^json/.test(languageId) ? 'syntax' : undefined,
  place: ({ name }) => notApplicable(reasons.find(({ names }) => names.test(name))?.reason ?? general),
};

const general =
  'JSON looks nothing up. Delete the value here, and let the program that reads the file take it from the environment.';

const reasons: readonly { readonly names: RegExp; readonly reason: string }[] = [
  {
    names: /^secrets\.json$/,
    reason:
      'This looks like the user secrets of .NET, which belong in your own profile: keep the file out of the repository, and set values by `dotnet user-secrets set`.',
  },
  {
    names: /^launchsettings\.json$/,
    reason:
      "The file starts the program on any developer's machine and looks nothing up. Delete the value here, and store it by `dotnet user-secrets set`, which takes JSON on standard input.",
  },
  {
    names: /^package(?:-lock)?\.json$|^composer\.json$/,
    reason:
      'A manifest looks nothing up and is published with the package. Move the value to .npmrc or to the script that uses it.',
  },
  {
    names: /^local\.settings\.json$/,
    reason:
      'This is where Azure Functions keep local values. Make sure that Git ignores it (a line `local.settings.json` in .gitignore).',
  },
  {
    names: /\.tfstate$/,
    reason: 'Terraform writes this file itself. Keep it out of the repository, in a remote backend.',
  },
  {
    names: /\.har$/,
    reason: 'This is a recording of requests, which no program looks up. Delete it, or the headers in it.',
  },
  {
    names: /service[_-]?account|credentials|client_secret|-key\.json$|^google-services\.json$/,
    reason:
      'The whole file is a credential. Keep it out of the repository, and give its path to the program by the environment (for Google, GOOGLE_APPLICATION_CREDENTIALS).',
  },
];
