import assert from 'node:assert/strict';
import { compileRules, mirrorIds } from '../../../src/rules/compiler';
import { originalId } from '../../../src/rules/mirror';
import { writtenRule } from './ruleFiles';

describe('mirrorIds', () => {
  it('turns the order of ids round, in references too', () => {
    const rules = ['acme-a', 'acme-b', 'acme-c'].map((id) => writtenRule({ id, specializes: ['acme-c'] }));
    const provider = { provider: 'acme', name: 'A', website: 'https://acme.example', category: 'email', rules } as const;
    const mirrored = mirrorIds(compileRules([{ file: 'rules/acme.yaml', provider }]).rules);
    const sorted = mirrored.map(({ id }) => id).sort((a, b) => a.localeCompare(b));
    assert.deepEqual(sorted.map(originalId), ['acme-c', 'acme-b', 'acme-a']);
    assert.deepEqual([...new Set(mirrored.flatMap(({ specializes }) => specializes))].map(originalId), ['acme-c']);
    assert.ok(mirrored.some(({ id }) => id === mirrored[0]!.specializes[0]));
  });
});
