// Answers that providers are documented, or seen, to give, and what the live checks make of them.
import assert from 'node:assert/strict';
import { judgeAnswer, verifySpecOf, type LiveAnswer } from '../../../../src/respond';

type Row = readonly [rule: string, status: number, text: string, verdict: LiveAnswer['verdict']];

/** Where one status means several things: a key without rights is still a key, a barred address says nothing. */
const rows: readonly Row[] = [
  ['openai-api-key', 401, '{"error":{"code":"invalid_api_key"}}', 'dead'],
  [
    'openai-api-key',
    401,
    '{"error":{"message":"Missing scopes: api.model.read","code":"missing_scope"}}',
    'live',
  ],
  ['openai-api-key', 401, '{"error":{"code":"ip_not_authorized"}}', 'unknown'],
  ['elevenlabs-api-key', 401, '{"detail":{"status":"missing_permissions"}}', 'live'],
  ['elevenlabs-api-key', 401, '{"detail":{"status":"invalid_api_key"}}', 'dead'],
  ['resend-api-key', 401, '{"name":"restricted_api_key"}', 'live'],
  ['resend-api-key', 400, '{"name":"validation_error","message":"API key is invalid"}', 'dead'],
  ['dropbox-short-lived-token', 401, '{"error_summary":"missing_scope/."}', 'live'],
  ['dropbox-short-lived-token', 401, '{"error_summary":"expired_access_token/."}', 'dead'],
  ['typeform-pat', 403, '{"code":"AUTHENTICATION_FAILED"}', 'dead'],
  ['typeform-pat', 403, '{"code":"FORBIDDEN"}', 'unknown'],
  ['ngrok-api-key', 403, '{"error_code":"ERR_NGROK_202","status_code":403}', 'dead'],
  ['ngrok-api-key', 403, '{"error_code":"ERR_NGROK_220","status_code":403}', 'unknown'],
  ['brevo-sendinblue-api-key', 401, '{"message":"Key not found","code":"unauthorized"}', 'dead'],
  ['brevo-sendinblue-api-key', 401, '{"message":"… an unrecognised IP address …"}', 'unknown'],
  ['xai-api-key', 400, '{"error":"Incorrect API key provided."}', 'dead'],
  ['xai-api-key', 200, '{"api_key_blocked":true}', 'unknown'],
  ['clarifai-api-key', 401, '{"status":{"code":11008}}', 'dead'],
  ['clarifai-api-key', 401, '{"status":{"code":11007}}', 'unknown'],
  ['cloudflare-api-token', 200, '{"result":{"status":"active"}}', 'live'],
  ['cloudflare-api-token', 200, '{"result":{"status":"disabled"},"messages":["inactive"]}', 'unknown'],
  ['stripe-live-restricted-key', 403, '{"error":{"code":"more_permissions_required"}}', 'live'],
  ['gitlab-pat', 403, '{"error":"insufficient_scope"}', 'live'],
  ['gitlab-pat', 403, '<html>Blocked</html>', 'unknown'],
  [
    'github-app-installation-token',
    403,
    '{"message":"Maximum number of login attempts exceeded"}',
    'unknown',
  ],
  ['vultr-api-key', 401, '{"error":"Unauthorized IP address"}', 'unknown'],
  ['mapbox-secret-token', 200, '{"code":"TokenRevoked"}', 'dead'],
  ['slack-bot-token', 200, '{"ok":false,"error":"token_revoked"}', 'dead'],
];

describe('Answers of providers', () => {
  for (const [rule, status, text, verdict] of rows) {
    it(`${rule}: ${status} ${text} is ${verdict}`, async () => {
      const spec = await verifySpecOf(rule);
      assert.ok(spec);
      assert.equal(judgeAnswer(spec, status, text).verdict, verdict);
    });
  }
});
