// TOML is refused, each file with the way that its own reader takes.
import { checkNotApplicable } from '../../../support/checkRefactor';

describe('TOML', () => {
  const files: readonly (readonly [string, string, RegExp])[] = [
    ['config.toml', 'key = "«»"\n', /TOML looks nothing up/],
    ['.cargo/credentials.toml', 'token = "«»"\n', /CARGO_REGISTRY_TOKEN/],
    ['.cargo/config.toml', 'token = "«»"\n', /CARGO_REGISTRIES/],
    ['pyproject.toml', 'key = "«»"\n', /POETRY_HTTP_BASIC/],
    ['wrangler.toml', 'KEY = "«»"\n', /wrangler secret put/],
    ['netlify.toml', 'KEY = "«»"\n', /environment variable or a secret of the site/],
  ];
  for (const [path, text, reason] of files) {
    it(`of ${path} is refused with its reason`, () =>
      checkNotApplicable({ languageId: 'toml', path }, text, reason));
  }
});
