// YAML files that nothing fills in are refused, each with its own reason.
import { checkNotApplicable } from '../../../support/checkRefactor';

const yaml = { languageId: 'yaml', path: 'config/app.yml' };

describe('Other YAML', () => {
  it('is refused, for nobody fills it in', () =>
    checkNotApplicable(yaml, 'key: «»\n', /not known which program/));

  it('is refused within comments as what it is', () =>
    checkNotApplicable(yaml, '# key: «»\na: b\n', /comment/));

  it('that is a template is refused as one', () =>
    checkNotApplicable(yaml, '{% if a %}\nkey: «»\n{% endif %}\n', /template/));

  const files: readonly (readonly [string, string, RegExp])[] = [
    ['stack.yaml', 'AWSTemplateFormatVersion: 2010-09-09\nk: «»\n', /resolve:secretsmanager/],
    ['api.yaml', 'openapi: 3.1.0\nk: «»\n', /description of an interface/],
  ];
  for (const [path, text, reason] of files) {
    it(`like ${path} is refused with the way that its reader takes`, () =>
      checkNotApplicable({ ...yaml, path }, text, reason));
  }
});
