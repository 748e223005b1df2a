import assert from 'node:assert/strict';
import { formatProblem } from '../../../src/rules/problem';

describe('formatProblem', () => {
  it('names the file, the rule, the problem and the way out', () => {
    const problem = { file: 'rules/acme.yaml', message: 'It is wrong.', hint: 'Mend it.' };
    assert.equal(formatProblem(problem), 'rules/acme.yaml: It is wrong. Mend it.');
    assert.equal(formatProblem({ ...problem, rule: 'acme-key' }), 'rules/acme.yaml  acme-key: It is wrong. Mend it.');
  });
});
