import assert from 'node:assert/strict';
import { Answers, answersFile } from '../../../../scripts/backtracking/answers';
import { bounded } from '../../../../scripts/backtracking/bounded';
import {
  type Expressions,
  expressionsOf,
  readExpressions,
} from '../../../../scripts/backtracking/expressions';
import { judgeSources, sourceFiles } from '../../../../scripts/backtracking/judgeSources';
import { inRepository } from '../../../../scripts/repository';

describe('readExpressions', () => {
  it('reads literals, and what is built with a word for each part that stands elsewhere', () => {
    const text = [
      'const a = /x[/]\\/y/gi.test(b) ? 1 / 2 / 3 : 0;',
      'new RegExp(`^${name}\\\\b`, "m");',
      'RegExp(String.raw`\\d${name}+`);',
      "new RegExp('a.c', flags);",
      'new RegExp(',
      '  parts.join("|"),',
      ');',
    ].join('\n');
    const { literals, built } = readExpressions('a.ts', text);
    assert.deepEqual(literals, [{ file: 'a.ts', line: 1, source: 'x[/]\\/y', flags: 'gi' }]);
    assert.deepEqual(
      built.map(({ line, source, flags }) => [line, source, flags]),
      [
        [2, '^word\\b', 'm'],
        [3, '\\dword+', ''],
        [4, 'a.c', ''],
        [5, undefined, ''],
      ],
    );
  });
});

describe('judgeSources', () => {
  const answers = new Answers('no such file');
  const expression = (file: string, source: string) => ({ file, line: 1, source, flags: '' });
  const problemsOf = (file: string, source: string, begin: readonly string[] = []) =>
    judgeSources(
      answers,
      [expression(file, source)],
      begin.length > 0 ? [{ file, begin, because: 'short' }] : [],
    ).problems;

  it('asks for linear time where texts come from anywhere, and for quadratic elsewhere', () => {
    assert.match(problemsOf('src/engine/a.ts', '=+$').join(), /src\/engine\/a\.ts:1 can take .* power 2/);
    assert.deepEqual(problemsOf('src/refactor/a.ts', '=+$'), []);
    assert.match(problemsOf('src/refactor/a.ts', '^\\w*\\d*\\w*x').join(), /power 3/);
  });

  it('lets a bound excuse what it names, and nothing exponential', () => {
    assert.deepEqual(problemsOf('src/engine/a.ts', '=+$', ['=']), []);
    assert.equal(problemsOf('src/engine/a.ts', '^(?:a|aa)+$', ['^']).length, 1);
  });

  it('reports bounds that nothing needs', () => {
    assert.match(problemsOf('src/engine/a.ts', '^=+$', ['^']).join(), /for 0 slow expressions/);
  });
});

describe('the regular expressions of the sources', function () {
  this.timeout(300_000);
  let expressions: Expressions;
  before(() => {
    expressions = expressionsOf(sourceFiles());
  });

  it('are all there: literals, what is built when modules are loaded, and what is built around words', () => {
    const has = (file: string, part: string): boolean =>
      expressions.written.some((one) => one.file === file && one.source.includes(part));
    assert.ok(expressions.written.length > 1500, `${expressions.written.length}`);
    assert.ok(has('src/scan/ignoreFile.ts', 'keylift-salt'));
    assert.ok(has('src/engine/assignment/call.ts', 'initialize'));
    assert.ok(has('src/engine/boundary.ts', 'word'));
  });

  it('are built of nothing but what they are given in a few places: shapes, globs and names', () => {
    assert.deepEqual([...new Set(expressions.given.map(({ file }) => file))].sort(), [
      // Words of rules, joined.
      'src/engine/findWordsNear.ts',
      // Globs of rules.
      'src/engine/pathTests.ts',
      // A name between edges, and an element of a project file.
      'src/refactor/packages/csproj.ts',
      'src/respond/inventory/constants.ts',
      'src/respond/inventory/sdks.ts',
      // A shape.
      'src/rules/examples.ts',
      'src/rules/glob.ts',
    ]);
  });

  it('take no longer than their texts allow ("npm run prove" tells all, and remembers the answers)', () => {
    const answers = new Answers(inRepository(answersFile));
    assert.deepEqual(judgeSources(answers, expressions.written, bounded).problems, []);
  });
});
