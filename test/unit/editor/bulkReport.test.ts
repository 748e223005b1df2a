// What the user reads after many fixes at once.
import assert from 'node:assert/strict';
import { type BulkChange, bulkPage, bulkSummary } from '../../../src/editor/bulkReport';

const changes: readonly BulkChange[] = [
  { place: 'a.py:1', title: 'Acme key', status: 'applied', name: 'ACME_KEY', notes: ['Install acme.'] },
  { place: 'b.py:2', title: 'Acme key', status: 'refused', reason: 'It is a comment.', notes: [] },
  { place: 'c.py:3', title: 'Acme key', status: 'applied', name: 'ACME_KEY', notes: ['Install acme.'] },
];

describe('The report on many fixes', () => {
  it('counts', () => {
    assert.equal(bulkSummary(changes), '2 secrets fixed, 1 refused, 0 failed.');
    assert.equal(bulkSummary([]), 'Nothing to fix.');
  });

  it('lists what is left first, and each note once', () => {
    const page = bulkPage(changes);
    assert.deepEqual(page.match(/^## .*/gm), ['## Refused', '## Fixed', '## Notes']);
    assert.match(page, /b\\?\.py:2, Acme key: It is a comment/);
    assert.equal(page.match(/Install acme/g)?.length, 1);
  });
});
