import assert from 'node:assert/strict';
import { join } from 'node:path';
import { readRuleFiles } from '../../../../scripts/rules/readRuleFiles';
import { describeRequest, fillRequest, hostOf, verifySpecOf } from '../../../../src/respond';
import { Masked } from '../../../../src/base';

const { files } = readRuleFiles(join(import.meta.dirname, '../../../../rules'));
const checked = files
  .map(({ provider }) => provider)
  .filter(({ rules }) => rules.some(({ verify }) => verify));

describe('The live checks of the built-in rules', () => {
  it('are known for sixty providers and more', () => {
    assert.ok(checked.length >= 60, `${checked.length} providers`);
  });

  it('are found by rule id', async () => {
    const spec = await verifySpecOf('stripe-live-secret-key');
    assert.ok(spec);
    assert.equal(hostOf(spec), 'api.stripe.com');
    assert.equal(await verifySpecOf('mailgun-domain-sending-key'), undefined);
    assert.equal(await verifySpecOf('constructor'), undefined);
  });

  for (const { provider, rules } of checked) {
    it(`of ${provider} carry the value once, and show all but the value`, async () => {
      for (const { id } of rules.filter(({ verify }) => verify)) {
        const spec = await verifySpecOf(id);
        assert.ok(spec);
        const request = fillRequest(spec, new Masked('Zz9'));
        assert.ok(request);
        const sent = JSON.stringify({ ...request, headers: Object.entries(request.headers).map(decoded) });
        assert.equal(sent.split('Zz9').length, 2, id);
        assert.equal(describeRequest(spec).join('\n').split('<the key>').length, 2, id);
        // Whatever can change things is left alone: reading calls, and calls documented to read.
        assert.ok(
          request.method === 'GET' || /graphql|auth\.test|get_current_account|v2$/.test(request.url),
          id,
        );
      }
    });
  }
});

function decoded([name, text]: readonly [string, string]): string {
  const basic = /^Basic (.*)$/.exec(text)?.[1];
  return `${name}: ${basic === undefined ? text : Buffer.from(basic, 'base64').toString()}`;
}
