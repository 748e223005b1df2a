// Package lists of Python as people write them: extras in brackets, comments, line ends, lists on one line.
import assert from 'node:assert/strict';
import { addToPyproject } from '../../../../src/refactor/packages/python';

function project(dependencies: string): string {
  return `[project]\nname = "shop"\ndependencies = ${dependencies}\n\n[tool.x]\ny = 1\n`;
}

function check(before: string, after: string | undefined): void {
  const expected = after === undefined ? undefined : project(after);
  assert.equal(addToPyproject(project(before), 'hvac', '2.4.0'), expected);
}

describe('dependencies of pyproject.toml', () => {
  it('with extras keep their brackets', () => {
    check(
      '[\n  "uvicorn[standard]>=0.30",\n  "flask>=3",\n]',
      '[\n  "uvicorn[standard]>=0.30",\n  "flask>=3",\n  "hvac>=2.4.0",\n]',
    );
    check('["celery[redis]==5"]', '["celery[redis]==5", "hvac==2.4.0"]');
  });

  it('keep their comments', () => {
    check(
      '[\n  "a>=1", # [old]\n  "b>=1" # "last"\n]',
      '[\n  "a>=1", # [old]\n  "b>=1", # "last"\n  "hvac>=2.4.0",\n]',
    );
    check('[\n  "b>=1",\n  # the end\n]', '[\n  "b>=1",\n  "hvac>=2.4.0",\n  # the end\n]');
  });

  it('keep their layout', () => {
    check('[]', '["hvac==2.4.0"]');
    check('[\n  # none yet\n]', '["hvac==2.4.0"\n  # none yet\n]');
    check('["flask", "boto3",]', '["flask", "boto3", "hvac",]');
    check('[\n  "flask",\n  "boto3"]', '[\n  "flask",\n  "boto3",\n  "hvac",\n]');
    const windows = (text: string): string => project(text).replaceAll('\n', '\r\n');
    const before = windows("[\n\t'flask' # web\n]");
    assert.equal(addToPyproject(before, 'hvac', '2.4.0'), windows("[\n\t'flask', # web\n\t'hvac',\n]"));
  });

  it('are left alone where they name the package, or are no list of strings', () => {
    check('["flask", "HVAC[parser]>=2"]', undefined);
    check('[["flask"]]', undefined);
    check('["flask"', undefined);
  });
});
