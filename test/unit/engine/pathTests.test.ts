import assert from 'node:assert/strict';
import { PathTests } from '../../../src/engine/pathTests';
import { ruleOf } from './ruleOf';

const paths = { only: ['\\.conf$'], never: ['^test/'] };

describe('PathTests', () => {
  const ofFiles = ruleOf({ paths: { only: ['\\.conf$'], never: ['^test/'] }, where: 'file' });
  const tests = new PathTests([ofFiles, ruleOf({ paths })]);

  it('lets a rule without paths into every file', () => {
    assert.ok(tests.allows(ruleOf(), 'a.ts'));
    assert.ok(tests.allows(ruleOf(), ''));
  });

  it('lets the others into the files that they name, and never into those that they exclude', () => {
    const rule = ruleOf({ paths });
    assert.ok(tests.allows(rule, 'etc/a.conf'));
    assert.ok(!tests.allows(rule, 'etc/a.ts'));
    assert.ok(!tests.allows(rule, 'test/a.conf'));
  });

  it('lets them into texts without a path, but for those that have nothing else to go by', () => {
    assert.ok(tests.allows(ruleOf({ paths }), ''));
    assert.ok(!tests.allows(ruleOf({ paths, where: 'file' }), ''));
  });

  it('names the rules that go by the path alone', () => {
    assert.deepEqual(tests.fileRulesOf('etc/a.conf'), [ofFiles]);
    assert.deepEqual(tests.fileRulesOf('test/a.conf'), []);
    assert.deepEqual(tests.fileRulesOf('etc/a.ts'), []);
    assert.deepEqual(tests.fileRulesOf(''), []);
    assert.deepEqual(new PathTests([]).fileRulesOf('etc/a.conf'), []);
  });
});
