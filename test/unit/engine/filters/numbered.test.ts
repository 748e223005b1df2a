import assert from 'node:assert/strict';
import { numbered } from '../../../../src/engine/filters/numbered';
import { candidateOf, type CandidateChanges } from '../candidateOf';
import { ruleOf } from '../ruleOf';

const uuid = '3c9e1f7a-5b2d-4e8f-a016-d47b92c3e85f';

function judge(line: string, changes: CandidateChanges = {}): string | undefined {
  const rule = ruleOf({ near: ['acme'] });
  const near = { nearness: 'key', word: { start: 0, end: 4 } } as const;
  return numbered(candidateOf(line, { rule, near, ...changes }));
}

describe('numbered', () => {
  it("drops the number of a client's request", () => {
    assert.ok(judge(`acmeClientToken = "«${uuid}»"`));
    assert.equal(judge(`acmeToken = "«${uuid}»"`), undefined);
    assert.equal(judge(`acmeClientToken = "«${uuid.replaceAll('-', '')}»"`), undefined);
  });

  for (const name of [
    'acme_project_id',
    'acmeRequestId',
    'ACME_ORG_ID',
    'acme_uuid',
    'acmeApiVersion',
    'acme_cache_key',
    'acmeSessionName',
    'id',
  ])
    it(`drops the number that ${name} gives`, () => assert.ok(judge(`${name} = "«${uuid}»"`)));

  for (const name of [
    'acme_project_key',
    'acme_id',
    'acme_name_key',
    'acme_client_id',
    'ACME_PROJECT_ID_TOKEN',
  ])
    it(`keeps what ${name} gives`, () => assert.equal(judge(`${name} = "«${uuid}»"`), undefined));

  it('keeps the keys of providers that call them so', () => {
    const line = `acme_project_id = "«${uuid}»"`;
    assert.equal(judge(line, { rule: ruleOf({ near: ['acme', 'acme project id'] }) }), undefined);
    assert.equal(judge(line, { rule: ruleOf({ id: 'acme-project-id', near: ['acme'] }) }), undefined);
    assert.equal(judge(line, { rule: ruleOf({ kind: 'identifier', near: ['acme'] }) }), undefined);
  });

  it('keeps the argument behind a number', () => {
    assert.equal(judge(`Acme(project_id, "«${uuid}»")`), undefined);
  });

  it('leaves values alone that no near word ties to a provider', () => {
    const rule = ruleOf({ near: ['acme'] });
    assert.equal(numbered(candidateOf(`project_id = "«${uuid}»"`, { rule })), undefined);
  });
});
