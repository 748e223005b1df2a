import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inRepository } from '../../../../scripts/repository';
import { fillers } from '../../../../src/rules/templates/fillers';

describe('fillers', () => {
  it('are those that rules/README.md lists', () => {
    const section = /### Templates in examples\n([^#]+)/.exec(readFileSync(inRepository('rules/README.md'), 'utf8'));
    const named = [...section![1]!.matchAll(/`\{\{([A-Za-z][A-Za-z0-9]*)[:}]/g)].map(([, name]) => name);
    assert.deepEqual([...new Set(named)].sort(), [...fillers.keys()].sort());
  });
});
