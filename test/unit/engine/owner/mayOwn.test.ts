import assert from 'node:assert/strict';
import { mayOwn } from '../../../../src/engine/owner';

/** The verdict on the everyday name in the text. */
function saysYes(text: string): boolean {
  const found = /stripe|front/i.exec(text);
  assert.ok(found);
  return mayOwn(text, found.index, found.index + found[0].length);
}

describe('mayOwn', () => {
  for (const text of [
    'stripe = "x"',
    'STRIPE_KEY=x',
    'stripe["api_key"] = "x"',
    "config['stripe'] = 'x'",
    'stripe: x',
    '"stripe" : "x"',
    'new StripeClient("x")',
    'new FrontClient<Options>("x")',
    'const stripeKey: string = "x"',
    'name: STRIPE_KEY\n  value: x',
    'name: "stripe", value: "x"',
    'stripe ||= "x"',
    'stripe',
  ])
    it(`lets an everyday name own a value: ${text}`, () => assert.ok(saysYes(text)));

  for (const text of [
    'https://stripe.com/docs',
    'the front of the house',
    'import x from "@stripe/core"',
    'stripe_commit: x',
    'git clone stripe/stripe-node',
  ])
    it(`lets it own nothing where it names no value: ${text}`, () => assert.ok(!saysYes(text)));

  it('lets a name that means one thing own a value everywhere', () =>
    assert.ok(mayOwn('see agora/docs', 4, 9)));
});
