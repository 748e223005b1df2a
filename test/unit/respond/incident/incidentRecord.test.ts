import assert from 'node:assert/strict';
import { type Incident, incidentRecord } from '../../../../src/respond/incident';
import { acmeIncident } from './acmeIncident';

const incident: Incident = {
  ...acmeIncident,
  names: ['ACME_KEY'],
  places: [{ path: 'a.js', line: 3 }],
  ticks: {
    contain: { at: '2026-11-21T10:05:00.000Z', because: 'The value stands in no source file.' },
    revoke: { at: '2026-11-21T10:30:00.000Z' },
  },
};

describe('incidentRecord', () => {
  const commit = { hash: 'a'.repeat(40), date: '2026-11-01T09:00:00+01:00', author: 'Ann' };
  const record = incidentRecord(
    incident,
    {
      verdict: {
        level: 'exposed',
        settled: true,
        reasons: ['A remote has it, on `origin/main`.'],
        advice: [],
      },
      exposure: {
        git: { kind: 'repository', shallow: false },
        saved: true,
        history: {
          complete: true,
          commits: 1,
          first: commit,
          branches: ['main'],
          tags: [],
          remoteBranches: ['origin/main'],
          stashes: 0,
        },
        places: [],
        published: [],
        unknown: [],
      },
      live: 'Acme refused it at 10:31.',
    },
    '2026-11-21T11:00:00.000Z',
  );

  it('says what happened, and where', () => {
    assert.match(record, /^# Incident record: Acme Key\n/);
    assert.match(record, /Value: `key-… \(36 characters\)`/);
    assert.match(record, /Response opened: 2026-11-21 10:00 UTC/);
    assert.match(record, /\*\*Exposed\*\*/);
    assert.match(record, /A remote has it, on `origin\/main`\./);
    assert.match(record, /First: `a{40}`, 2026-11-01T09:00:00\+01:00, `Ann`/);
    assert.match(record, /Acme refused it at 10:31\./);
    assert.match(record, /- `a\.js:3`/);
  });

  it('says what was done, when, and why Keylift believes it', () => {
    assert.match(record, /## Steps \(2 of 8 done\)/);
    assert.match(
      record,
      /- \[x\] Move the value out of the code, 2026-11-21 10:05 UTC\. The value stands in no source file\./,
    );
    assert.match(record, /- \[x\] Revoke the old value, 2026-11-21 10:30 UTC\.\n/);
    assert.match(record, /- \[ \] Make a new value beside the old one\n/);
  });

  it('never holds the fingerprint', () => assert.ok(!record.includes(incident.fingerprint)));

  it('says what was not found out', () => {
    const bare = incidentRecord({ ...incident, places: [], ticks: {} }, {}, incident.opened);
    assert.match(bare, /How far the value got was not found out\./);
    assert.match(bare, /Not looked for\./);
  });
});
