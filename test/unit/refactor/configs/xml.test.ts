// XML is refused, each file with the way that its own reader takes.
import { checkNotApplicable } from '../../../support/checkRefactor';

describe('XML', () => {
  const files: readonly (readonly [string, string, RegExp])[] = [
    ['config.xml', '<a>«»</a>', /XML looks nothing up/],
    ['config.xml', '<!-- <a>«»</a> -->', /comment/],
    ['pom.xml', '<password>«»</password>', /published with the artifact/],
    ['Web.config', '<add key="a" value="«»"/>', /configuration builder/],
    ['nuget.config', '<add key="ClearTextPassword" value="«»"/>', /%NAME%/],
    ['res/values/strings.xml', '<string name="key">«»</string>', /ships with the app/],
  ];
  for (const [path, text, reason] of files) {
    it(`of ${path} is refused with its reason`, () =>
      checkNotApplicable({ languageId: 'xml', path }, text, reason));
  }
});
