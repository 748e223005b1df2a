import assert from 'node:assert/strict';
import { isPublicName, withoutExposure } from '../../../src/engine/publicNames';

describe('isPublicName', () => {
  for (const name of [
    'publicKey',
    'acmePublicKey',
    'STRIPE_PUBLISHABLE_KEY',
    'vapid_pub',
    'RECAPTCHA_SITE_KEY',
    'hcaptchaSiteKey',
    'data-sitekey',
    'PUBLIC_TOKEN',
    'NEXT_PUBLIC_STRIPE_PUBLIC_KEY',
  ])
    it(`says so of ${name}`, () => assert.ok(isPublicName(name)));

  for (const name of [
    'NEXT_PUBLIC_MAIL_SECRET',
    'process.env.EXPO_PUBLIC_API_KEY',
    'republicToken',
    'apiKey',
    'websiteKey',
    'SITE_SECRET_KEY',
  ])
    it(`does not say so of ${name}`, () => assert.ok(!isPublicName(name)));
});

describe('withoutExposure', () => {
  it('takes out what a framework demands', () =>
    assert.equal(withoutExposure('NUXT_PUBLIC_MAIL_TOKEN'), 'MAIL_TOKEN'));

  it('leaves other names as they are', () => assert.equal(withoutExposure('PUBLIC_TOKEN'), 'PUBLIC_TOKEN'));
});
