// A made-up incident, just opened.
import type { Incident } from '../../../../src/respond/incident';

export const acmeIncident: Incident = {
  fingerprint: 'f'.repeat(32),
  length: 36,
  masked: 'key-… (36 characters)',
  ruleId: 'acme-key',
  ruleName: 'Acme Key',
  opened: '2026-11-21T10:00:00.000Z',
  names: [],
  places: [],
  ticks: {},
};
