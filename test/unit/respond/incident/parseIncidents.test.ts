import assert from 'node:assert/strict';
import { type Incident, parseIncidents } from '../../../../src/respond/incident';

const incident: Incident = {
  fingerprint: 'f',
  length: 3,
  masked: '…',
  ruleId: 'a',
  ruleName: 'A',
  opened: '2026-11-21T10:00:00.000Z',
  names: ['A'],
  places: [{ path: 'a', line: 1 }],
  ticks: { look: { at: '2026-11-21T10:00:00.000Z', because: 'Seen.' } },
};

describe('parseIncidents', () => {
  it('gives back what was kept', () => {
    const kept: unknown = JSON.parse(JSON.stringify([incident]));
    assert.deepEqual(parseIncidents(kept), [incident]);
  });

  it('leaves out what is not whole, and unknown steps', () => {
    const odd = { ...incident, names: [1], places: [{}], ticks: { look: {}, other: { at: 'x' } } };
    assert.deepEqual(parseIncidents([null, { fingerprint: 'f' }, odd]), [
      { ...incident, names: [], places: [], ticks: {} },
    ]);
    assert.deepEqual(parseIncidents(undefined), []);
  });
});
