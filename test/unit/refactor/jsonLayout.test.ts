import assert from 'node:assert/strict';
import { jsonLayoutOf } from '../../../src/refactor/jsonLayout';

describe('jsonLayoutOf', () => {
  it('follows the first indented line and the line ends', () => {
    assert.deepEqual(jsonLayoutOf('{\n    "a": 1\n}\n'), { insertSpaces: true, tabSize: 4, eol: '\n' });
    assert.deepEqual(jsonLayoutOf('{\r\n\t"a": 1\r\n}\r\n'), {
      insertSpaces: false,
      tabSize: 1,
      eol: '\r\n',
    });
  });

  it('takes two spaces where nothing is indented', () => {
    assert.deepEqual(jsonLayoutOf('{}'), { insertSpaces: true, tabSize: 2, eol: '\n' });
  });
});
