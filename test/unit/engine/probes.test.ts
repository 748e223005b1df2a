import assert from 'node:assert/strict';
import { asciiBytes } from '../../../src/engine/asciiBytes';
import { Probes } from '../../../src/engine/probes';
import type { CompiledRule } from '../../../src/engine/rule';
import { passwordRuleOf, ruleOf } from './ruleOf';

const anchored = ruleOf({ id: 'anchored', near: ['acme'] });
const wide = ruleOf({ id: 'wide', anchors: [{ literal: '@acme', min: 3, max: 500 }] });
const bare = ruleOf({ id: 'bare', anchors: [], near: ['api key'] });
const owning = ruleOf({ id: 'owning', anchors: [], near: ['zenith'], where: 'provider' });
const named = passwordRuleOf({ id: 'named', near: ['password'] });

function visited(text: string, stretches?: readonly { start: number; end: number }[]): string[] {
  const seen: string[] = [];
  const tell = ({ id }: CompiledRule, kind: string, start: number, end: number): void => {
    seen.push(`${id} ${kind} ${start}–${end}`);
  };
  new Probes([anchored, wide, bare, owning, named]).visit(
    asciiBytes(text),
    stretches,
    (probes, start, end) => {
      for (const { rule, kind } of probes.anchors) tell(rule, kind, start, end);
      for (const rule of probes.near) tell(rule, 'near', start, end);
      for (const rule of probes.owned) tell(rule, 'owned', start, end);
      for (const rule of probes.keys) tell(rule, 'key', start, end);
    },
  );
  return seen;
}

describe('Probes', () => {
  it('tell of anchors, near words and names what they are', () => {
    assert.deepEqual(visited('ACME_x b@acme api_key PassWord zenith'), [
      'anchored start 0–5',
      'wide around 8–13',
      'bare near 14–21',
      'named key 22–30',
      'owning owned 31–37',
    ]);
  });

  it('do not look for the near words of a rule with an anchor', () => {
    assert.deepEqual(visited('acme'), []);
  });

  it('know each spelling of a near word', () => {
    assert.equal(visited('apikey api_key api-key api key api.key').length, 5);
  });

  it('look in stretches alone when they are given some', () => {
    assert.deepEqual(visited('acme_ acme_', [{ start: 5, end: 11 }]), ['anchored start 6–11']);
    assert.deepEqual(visited('acme_ acme_', []), []);
  });

  it('find nothing without rules', () => {
    const none = new Probes([]);
    none.visit(asciiBytes('acme_'), undefined, () => assert.fail());
    assert.ok(!none.test(Buffer.from('acme_')));
  });
});
