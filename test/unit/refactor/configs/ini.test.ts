// keylift:ignore-file because the passwords below are samples for the fixes, and open nothing.
// An INI file is refused, each file with the way that its own reader takes.
import { checkNotApplicable } from '../../../support/checkRefactor';

describe('An INI file', () => {
  const files: readonly (readonly [string, string, RegExp])[] = [
    ['app.ini', '[a]\nkey=«»\n', /look nothing up/],
    ['app.ini', '; key=«»\n', /comment/],
    ['gradle.properties', 'key=«»\n', /ORG_GRADLE_PROJECT_name/],
    ['.pypirc', '[pypi]\npassword=«»\n', /TWINE_PASSWORD/],
    ['pip.conf', '[global]\nindex-url=https://u:«»@h/\n', /PIP_INDEX_URL/],
    ['.netrc', 'machine h login u password «»\n', /for passwords/],
    ['Pip.INI', '[global]\nindex-url=https://u:«»@h/\n', /PIP_INDEX_URL/],
    ['.aws/credentials', '[default]\naws_secret_access_key=«»\n', /short-lived keys/],
    ['.git/config', '[remote]\nurl=https://u:«»@h/\n', /credential helper/],
    ['src/messages.properties', 'key=«»\n', /System\.getenv/],
  ];
  for (const [path, text, reason] of files) {
    it(`of ${path} is refused with its reason`, () =>
      checkNotApplicable({ languageId: 'plaintext', path }, text, reason));
  }
});
