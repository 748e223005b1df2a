import assert from 'node:assert/strict';
import { googleServiceAccount } from '../../../../src/engine/checks/googleServiceAccount';
import { alphanumeric, drawn } from '../../../support/drawn';
import { ask } from '../ask';

const label = 'PRIVATE KEY';
const keyOf = (body: string): string => `-----BEGIN ${label}-----\\n${body}\\n-----END ${label}-----`;

describe('google-service-account', () => {
  it('proves the type field, plain or escaped, and a key with a body', () => {
    for (const value of [
      '{"type": "service_account", "project_id": "shop"}',
      '{\\"type\\":\\"service_account\\"}',
      keyOf(drawn(alphanumeric, 200)),
    ]) {
      assert.equal(ask(googleServiceAccount, value), 'proves', value.slice(0, 20));
    }
  });

  it('names the account', () => {
    const file = '{"type": "service_account", "client_email": "ci@shop-1.iam.gserviceaccount.com"}';
    assert.match(googleServiceAccount(file, 0, '').text, /for ci@shop-1\.iam/);
  });

  it('drops other files and empty keys', () => {
    for (const value of ['{"type": "authorized_user"}', keyOf('').replace('\\n\\n', '\\n'), '']) {
      assert.equal(ask(googleServiceAccount, value), 'no', value);
    }
  });
});
