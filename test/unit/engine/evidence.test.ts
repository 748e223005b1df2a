import assert from 'node:assert/strict';
import { describeEvidence, nearEvidence } from '../../../src/engine/evidence';
import { candidateOf, nearCandidateOf, passwordOf } from './candidateOf';
import { passwordRuleOf, ruleOf } from './ruleOf';

const rule = ruleOf({ near: ['acme', 'acme api key'] });

describe('nearEvidence', () => {
  const at = (text: string, word: string, nearness: 'key' | 'line' | 'block') => {
    const start = text.indexOf(word);
    return nearEvidence(rule, 'theKey', { nearness, word: { start, end: start + word.length } }, text);
  };

  it('tells the name, the line or the lines around', () => {
    assert.deepEqual(at('acme', 'acme', 'key'), { kind: 'key', text: 'assigned to “theKey”' });
    assert.deepEqual(at('use Acme', 'Acme', 'line'), { kind: 'near', text: '“Acme” on the same line' });
    assert.deepEqual(at('ACME_API_KEY', 'ACME_API_KEY', 'block'), {
      kind: 'near',
      text: '“ACME_API_KEY” in the lines around it',
    });
  });

  it('does not repeat the other half of a pair, which may be a secret', () => {
    const partner = 'v4luable';
    const evidence = at(`id = ${partner}`, partner, 'line');
    assert.equal(evidence.kind, 'pair');
    assert.ok(!evidence.text.includes(partner));
  });

  it('shortens long names', () => {
    const key = 'a'.repeat(100);
    const { text } = nearEvidence(passwordRuleOf(), key, { nearness: 'key', word: { start: 0, end: 1 } }, '');
    assert.ok(text.length < 60 && text.includes('…'));
  });
});

describe('describeEvidence', () => {
  it('begins with the shape', () => {
    assert.deepEqual(describeEvidence(candidateOf('k = "«v4l»"'))[0], {
      kind: 'shape',
      text: 'has the distinctive shape of an Acme Key',
    });
    assert.equal(describeEvidence(nearCandidateOf('k = "«v4l»"'))[0]?.text, 'has the shape of an Acme Key');
    const rule = ruleOf({ name: 'Shop Key' });
    assert.match(describeEvidence(candidateOf('k = "«v4l»"', { rule }))[0]?.text ?? '', /of a Shop Key$/);
    assert.equal(describeEvidence(passwordOf('k = "«v4l»"'))[0]?.text, 'a literal value');
  });

  it('keeps what was gathered, and doubts comments', () => {
    const evidence = [{ kind: 'check', text: 'the checksum is right' }] as const;
    assert.deepEqual(
      describeEvidence(candidateOf('// k = "«v4l»"', { evidence })).map(({ kind }) => kind),
      ['shape', 'check', 'doubt'],
    );
  });

  it('never holds the value', () => {
    for (const make of [candidateOf, nearCandidateOf, passwordOf]) {
      for (const { text } of describeEvidence(make('// k = "«v4luable»"')))
        assert.ok(!text.includes('v4luable'));
    }
  });
});
