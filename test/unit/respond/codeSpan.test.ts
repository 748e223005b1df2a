import assert from 'node:assert/strict';
import { codeSpan } from '../../../src/respond/codeSpan';

describe('codeSpan', () => {
  it('fences with more backticks than the text has in a row', () => {
    assert.equal(codeSpan('main'), '`main`');
    assert.equal(codeSpan('a`b``c'), '```a`b``c```');
    assert.equal(codeSpan('`x'), '`` `x ``');
  });

  it('keeps the text on its line', () => assert.equal(codeSpan('a\r\n# b'), '`a  # b`'));
});
