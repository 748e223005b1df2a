import assert from 'node:assert/strict';
import { checklistOf, isRotated, stepIds, withSeen, withTick } from '../../../../src/respond/incident';
import type { Inventory, Use } from '../../../../src/respond/inventory';
import { acmeIncident as incident } from './acmeIncident';

const now = '2026-11-21T11:00:00.000Z';
const use: Use = {
  path: '.env',
  line: 1,
  kind: 'defines',
  name: 'ACME_KEY',
  how: '.env',
  owner: { kind: 'package', name: '' },
};

function seen(uses: readonly Use[], problems: readonly string[] = []): Inventory {
  const [first] = uses;
  return {
    groups: first ? [{ owner: first.owner, stops: true, uses }] : [],
    names: [],
    isByUsualName: false,
    otherValue: [],
    filesRead: 1,
    problems,
  };
}

describe('an incident', () => {
  it('keeps ticks with their time, and takes them back', () => {
    const ticked = withTick(incident, 'create', { at: now });
    assert.deepEqual(ticked.ticks, { create: { at: now } });
    assert.deepEqual(withTick(ticked, 'create', undefined).ticks, {});
  });

  it('remembers where the value stood and what it was called', () => {
    const { places, names, ticks } = withSeen(
      incident,
      seen([
        { ...use, value: 'this' },
        { ...use, path: 'a.js', line: 3, kind: 'holds', name: 'key', value: 'this' },
      ]),
      now,
    );
    assert.deepEqual(places, [
      { path: '.env', line: 1 },
      { path: 'a.js', line: 3 },
    ]);
    assert.deepEqual(names, ['ACME_KEY']);
    assert.deepEqual(ticks, {});
  });

  it('ticks "moved out" when no source file holds the value any more', () => {
    const { ticks } = withSeen(incident, seen([{ ...use, value: 'this' }]), now);
    assert.deepEqual(Object.keys(ticks), ['contain']);
    assert.match(ticks.contain?.because ?? '', /no source file/);
  });

  it('ticks the rotation when the value is gone and its variable has another one', () => {
    const before = withSeen(incident, seen([{ ...use, value: 'this' }]), now);
    const after = withSeen(before, seen([{ ...use, value: 'other' }]), now);
    assert.deepEqual(Object.keys(after.ticks), ['contain', 'create', 'update']);
    assert.match(after.ticks.create?.because ?? '', /ACME_KEY in \.env/);
    assert.ok(isRotated(after));
    assert.deepEqual(after.places, before.places);
  });

  it('does not take a value of another variable for the new one', () => {
    const after = withSeen(incident, seen([{ ...use, value: 'other' }]), now);
    assert.ok(!isRotated(after));
  });

  it('proves nothing from a search that missed files', () => {
    assert.deepEqual(withSeen(incident, seen([], ['One file could not be read.']), now).ticks, {});
  });

  it('leaves a person’s tick as it is', () => {
    const own = withTick(incident, 'contain', { at: '2026-11-01T00:00:00.000Z' });
    assert.equal(withSeen(own, seen([]), now).ticks.contain?.at, '2026-11-01T00:00:00.000Z');
  });
});

describe('checklistOf', () => {
  it('goes from the new value over its users to the old one', () => {
    const ids = checklistOf(undefined).map(({ id }) => id);
    assert.deepEqual(ids, [...stepIds]);
    const order = ['create', 'update', 'verify', 'revoke', 'watch'] as const;
    const places = order.map((id) => ids.indexOf(id));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });

  it('asks only for what the verdict needs', () => {
    const verdict = { level: 'contained', settled: true, reasons: [], advice: [] } as const;
    const needed = checklistOf(verdict).filter(({ isOptional }) => !isOptional);
    assert.deepEqual(
      needed.map(({ id }) => id),
      ['contain'],
    );
  });
});
