// JSON is refused, each file with the way that its own reader takes.
import { checkNotApplicable } from '../../../support/checkRefactor';

describe('JSON', () => {
  const files: readonly (readonly [string, string, RegExp])[] = [
    ['config/app.json', '{ "key": "«»" }\n', /JSON looks nothing up/],
    ['secrets.json', '{ "Key": "«»" }', /out of the repository/],
    ['Properties/launchSettings.json', '{ "Key": "«»" }', /user-secrets/],
    ['package.json', '{ "key": "«»" }', /published with the package/],
    ['local.settings.json', '{ "key": "«»" }', /Azure Functions/],
    ['terraform.tfstate', '{ "key": "«»" }', /remote backend/],
    ['login.har', '{ "key": "«»" }', /recording of requests/],
    ['gcp/service-account.json', '{ "key": "«»" }', /GOOGLE_APPLICATION_CREDENTIALS/],
  ];
  for (const [path, text, reason] of files) {
    it(`of ${path} is refused with its reason`, () =>
      checkNotApplicable({ languageId: 'json', path }, text, reason));
  }
});
