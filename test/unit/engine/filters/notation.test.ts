// keylift:ignore-file because the made-up values of these cases stand under names of secrets
import assert from 'node:assert/strict';
import { notation } from '../../../../src/engine/filters/notation';
import { passwordOf } from '../candidateOf';

const judge = (key: string, value: string): string | undefined =>
  notation(passwordOf(value, { key, generic: true }));

describe('notation', () => {
  for (const [key, value] of [
    ['api_key_key', 'X-API-Key'],
    ['token', 'x-auth-token'],
    ['SPF_PASS', '-0.001'],
    ['update_password', 'when_changed'],
    ['nonce', '[0-9a-f]+'],
    ['authtoken', '0001_initial'],
    ['seed', '2016-01-15T16:13:30+12:00'],
    ['password', 'str'],
    ['secret-add', 'source=foo,target=foo2'],
    ['password_search_dn', 'cn=shop,dc=acme,dc=test'],
    ['cchChangePassword', '2-byte'],
    ['PREFIX_API_KEY', 'n8n_api_'],
    ['password', "//input[@type='password']"],
    ['credential', "[name='screen'][value='more']"],
    ['PASSWD', 'jo:x:1001:1001::/home/jo:/bin/sh'],
    ['accessToken', 'minutes'],
    ['password', 'required|min:6|confirmed'],
    ['password', 'required|required_with:again|same:again|min:8'],
    ['password', 'min:8'],
    ['Token', '#f8f8f2'],
    ['PASSWORD_INCORRECT', 'AUTH-0012'],
    ['enable_user_pwd_choice', 'list'],
    ['authorization', '2018-07-01-preview'],
    ['Passwords', 'json:"passwords,omitempty"'],
    ['--recovery-private-key', '([#325](https://acme.test/issues/325),'],
    ['lastModifiedSecret', '1595271862.123'],
    ['minipass', '^7.0.3'],
    ['pass', '>= 1.2.0'],
    ['credentials', '%Y-%m-%dT%H:%M:%SZ'],
    ['password', '1.0.0-beta.2'],
    ['secret', 'rgba(0,0,0,.5)'],
    ['secretColor', 'var(--accent)'],
    ['secret', 'us-central1'],
    ['secret', 'northamerica-northeast1'],
    ['password', 'fas fa-lock'],
    ['password', 'btn btn-primary'],
    ['password', 'varchar(255)'],
    ['api_token', 'CHAR(64) NOT NULL'],
    ['password', '{selectall}{backspace}'],
    ['secret-stack', 'github:acme/secret-stack#5c3fa1d27b6e'],
    ['secretAlphabet', 'useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzrict'],
  ] as const) {
    it(`drops ${value} as ${key}`, () => assert.ok(judge(key, value)));
  }

  for (const [key, value] of [
    ['nonce', '0x5c3fa1d27b6e4f8090'],
    ['seed', '0x5c3fa1d27b'],
    ['password', 'dict[sommer'],
    ['password', 'RequestSommer'],
    ['password', 'X-ray77-fan'],
    ['password', 'minutes7'],
    ['secret', 'user=jo,password=blue7'],
    ['password', 'a=b,c'],
    ['password', '64-bites'],
    ['password', '2016-01-15-jo'],
    ['password', 'string7'],
    ['password', 'required7'],
    ['password', 'blue|green|red'],
    ['password', 'jo:blue7'],
    ['password', '#f8f8f2!'],
    ['password', 'json:passwords'],
    ['password', '1595271862'],
    ['password', '#login77'],
    ['password', '000a'],
    ['pskHex', '000a1b2c3d'],
    ['password', 'mycert=East7'],
    ['password', 'aa:bb:cc:dd:ee:gg'],
    ['password', 'SUMMER-2012'],
    ['password', 'wpa-psk-77'],
    ['password', 'jo:yes77'],
    ['password', 'PSI_PLUGIN_7'],
    ['password', 'const charming'],
    ['password', '7980462765762429666'],
    ['password', '1.3.6.1.4.1.x'],
    ['password', '\\033[0;42'],
    ['password', '50%Yes%no'],
    ['password', '1.0.0-sommer'],
    ['password', 'rgba(0,0,7'],
    ['password', 'us-sommer1'],
    ['password', 'fast fa-lock'],
    ['password', 'varchar77'],
    ['password', '{selectall}kq7{enter}'],
    ['secret', 'github:sommer77'],
    ['secret', 'useandom-26T198340PX75pxJACKVERYMINDBUSHWOLF_GQZbfghjklqvwyzricu'],
  ] as const) {
    it(`keeps ${value} as ${key}`, () => assert.equal(judge(key, value), undefined));
  }

  for (const [key, value] of [
    ['nonce', '265794'],
    ['password', '#login-user-input'],
    ['password', 'minimum_uid=%1'],
    ['pskClientHex', '000a'],
    ['PSKBinderEntry', 'tls:"head=2,min=33"'],
    ['ikev2-psk', 'mycert=east'],
    ['changePassword', 'm-oid=1.3.6.1.4.1.18060'],
    ['WAKE_ON_LAN_PASSWORD', 'aa:bb:cc:dd:ee:ff'],
    ['KEY_MGMT', 'wpa-eap-suite-b-192'],
    ['KEY_MGMT', 'ieee8021x'],
    ['ikev2-psk', 'initial-contact:yes'],
    ['auth', 'name=AES_XCBC_96'],
    ['SSH_PASSWORD', 'PSI_PLUGIN_'],
    ['password', 'const char *'],
    ['seed', '7980462765762429666'],
    ['preshared_key', '1.3.6.1.4.1.34380.1.1.4'],
    ['PASS', '\\033[0;42m'],
    ['versionNonce', '0x5c3fa1d27b6e4f80'],
    ['password_verifiers', 'list[UserPasswordVerifiers]'],
    ['secrets', 'dict[str, list[Secret]]'],
    ['password', 'CredentialDetails'],
    ['password', 'regex:/[A-Z]/'],
    ['password', 'required_with:email'],
  ] as const) {
    it(`drops ${value} as ${key}`, () => assert.ok(judge(key, value)));
  }

  it('drops what stands behind a colon in the name of a measure', () => {
    const found = (text: string): string | undefined =>
      notation(passwordOf(text, { key: 'password_login', generic: true }));
    assert.ok(found('record: password_login:«success:ratio_rate5m»'));
    assert.ok(found('expr: password_login:«rate5m»'));
    assert.equal(found('password_login: «rate5m»'), undefined);
    assert.equal(found('password_login:«hunter5m»'), undefined);
  });

  it('drops a drawing that is packed, but no short text of an element', () => {
    const drawing = (marked: string) => notation(passwordOf(marked, { generic: true }));
    assert.ok(drawing(`<diagram id="q" name="Secrets">«${'7VqZ'.repeat(40)}»</diagram>`));
    assert.equal(drawing('<diagram id="q" name="Secrets">«7VqZ7VqZ»</diagram>'), undefined);
    assert.equal(drawing(`<entry name="Secrets">«${'7VqZ'.repeat(40)}»</entry>`), undefined);
  });
});
