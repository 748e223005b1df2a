// TOML has no way to name a variable: it stays as it is, with the way that its reader takes.
import type { ConfigFormat } from '../config';
import { notApplicable } from '../notApplicable';

export const toml: ConfigFormat = {
  id: 'toml',
  claims: ({ name, languageId }) => (name.endsWith('.toml') || languageId === 'toml' ? 'syntax' : undefined),
  place: ({ name, path }) =>
    notApplicable(
      reasons.find(({ paths }) => paths.test(path.toLowerCase()) || paths.test(name))?.reason ?? general,
    ),
};

const general =
  'TOML looks nothing up. Delete the value here, and let the program that reads the file take it from the environment.';

const reasons: readonly { readonly paths: RegExp; readonly reason: string }[] = [
  {
    paths: /(?:^|\/)\.cargo\/|^credentials\.toml$/,
    reason:
      'TOML looks nothing up, but Cargo reads the environment: delete the token here, and set CARGO_REGISTRIES_NAME_TOKEN, or CARGO_REGISTRY_TOKEN for crates.io.',
  },
  {
    paths: /^(?:pyproject|poetry)\.toml$/,
    reason:
      'TOML looks nothing up, but Poetry reads the environment: delete the value here, and set POETRY_HTTP_BASIC_NAME_PASSWORD or POETRY_PYPI_TOKEN_NAME.',
  },
  {
    paths: /^wrangler\.toml$/,
    reason:
      'Wrangler puts what stands here into the worker in plain text: delete the value, and store it by `wrangler secret put NAME`, which asks for it.',
  },
  {
    paths: /^(?:netlify|fly)\.toml$/,
    reason:
      'The file is read as it stands. Delete the value here, and set it as an environment variable or a secret of the site.',
  },
];
