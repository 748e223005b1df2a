// keylift:ignore-file because the made-up values of these cases stand in calls
import assert from 'node:assert/strict';
import { otherArgument } from '../../../../src/engine/filters/otherArgument';
import { passwordOf } from '../candidateOf';
import { ruleOf } from '../ruleOf';

const judge = (marked: string): string | undefined =>
  otherArgument(passwordOf(marked, { generic: true, form: 'argument' }));

describe('otherArgument', () => {
  for (const marked of [
    'Credentials::new("smtp_username".to_owned(), "«smtp_password»".to_owned())',
    'login("my_user", "«my_password»")',
    'transport.auth_password("«old-server»", "tr0ub4dor")',
    'UsernameToken("«jo.doe»", "tr0ub4dor")',
    "token = neo4j.auth.basic('«neo4j»', 'tr0ub4dor')",
    'User: url.UserPassword("«jo.doe»", "tr0ub4dor")',
    'new UsernamePasswordAuthenticationToken("«jo@acme.test»", null)',
    'PlainAuth("", "user", "pass", "«smtp.acme.test»")',
    'new NTCredentials("jo", "tr0ub4dor", "host2", "«domain1»")',
    "new NTLMSecurity('username', 'password', '«workgroup»', 'host')",
    'ftpwrapper("myuser", "mypass", "«localhost»", 9093)',
    'hash_password::<sha2::Sha256>("my_password", "«abcd»", &mut out)',
    'client.set_secret("«shop-database»", value)',
    '@sensitive_variables("user", "pw", "«credentials»")',
    "@sensitive_post_parameters('«password1»', 'password2')",
    'keyring.set_password("«shop»", "jo", secret)',
    'keyring.set_password("shop", "«session»", secret)',
    'pw = getpwnam("«nobody»")',
    'new aws.chime.ConnectorCredentials("«default»", {',
    "mail.unsetPassphrase('«personal»');",
    'if pw_has("«quota»")',
    'is(one.summary, "pass", "«summary»")',
    "equal(url.userinfo, 'user:pass', '«userinfo»')",
    'pick(options, "pfx", "key", "passphrase", "«cert»", "ca")',
    "bauth.add_password('«digest_test_realm»', host, 'jo', secret)",
    "self.set_password('service2', '«user3»', 'tr0ub4dor')",
    "self.set_password('«service2»', 'user3', 'tr0ub4dor')",
    "CONF.set_override('image_server_password', 'tr0ub4dor', '«deploy»')",
    'store.check_password("«saltstack»", "tr0ub4dor")',
    'store.check_password("«user»"+i, "pass"+i)',
    'user.addToken(createPasswordToken("«user1»", USER1_PASSWORD, cluster))',
    '_, token = MustJWTToken("«bad_user»", config.SharedSecret, true)',
    'oldPassword := newClient("«alice»", "tr0ub4dor")',
    'newTestSecret("«pod-1»", "foo-1", "initial")',
    'user = client.tools.getent.passwd("«nobody»")',
    'distro.unlock_passwd("«jo2»")',
    'builder.ForSecret("«shop-1»", "web-1")',
    'credentials += Credentials("Acme Repository", "repo.acme.internal", "«deploy»", "tr0ub4dor")',
    'credentials += Credentials("Acme Repository", "repo.acme.internal", "«deploy»", sys.env("PASSWORD"))',
  ]) {
    it(`drops ${marked}`, () => assert.ok(judge(marked)));
  }

  for (const marked of [
    'SetBasicAuth("testuser", "«testpass»")',
    'login("my_user", "«my_p4ssword»")',
    'new NTCredentials("jo", "«tr0ub4dor»", "host2", "domain1")',
    "token = neo4j.auth.basic('neo4j', '«tr0ub4dor»')",
    'User: url.UserPassword("jo.doe", "«tr0ub4dor»")',
    'config.set("database", "password", "«tr0ub4dor»")',
    'distro.set_passwd("«nobody»")',
    'verify_password("«tr0ub4dor»", stored)',
    'verify_password("«tr0ub4dor»", "$2b$12$abcdefgh")',
    "self.set_password('service2', 'user3', '«tr0ub4dor»')",
    "CONF.set_override('image_server_password', '«tr0ub4dor»', 'deploy')",
    'client.set_secret("shop-database", "«tr0ub4dor»")',
    'vault.setSecret("«Zq7hT4mK2w»", options)',
    'Map.of("user", "jo", "password", "«certain»", "host", "db")',
    "login('«tr0ub4dor»')",
    'keyring.set_password("shop", "jo", "«tr0ub4dor»")',
    'password = "«tr0ub4dor»", "x"',
  ]) {
    it(`keeps ${marked}`, () => assert.equal(judge(marked), undefined));
  }

  it('drops what an account is looked for by', () => {
    const rule = ruleOf({ general: true });
    const given = (marked: string) => otherArgument(passwordOf(marked, { rule, generic: true }));
    assert.ok(given('accounts.get_by_oauth_account("shop", "«jo77x»")'));
    assert.equal(given('accounts.sign_in_by_account("shop", "«jo77x»")'), undefined);
  });

  it('drops an address of a person in a call that a rule describes', () => {
    const rule = ruleOf({ general: true });
    const given = (marked: string) => otherArgument(passwordOf(marked, { rule, generic: true }));
    assert.ok(given('shop_login("shop", "jo", "«jo@acme.test»")'));
    assert.equal(given('shop_login("shop", "jo", "«jo@acme»")'), undefined);
  });

  it('drops what is signed with the key before it, where a shape names the call', () => {
    const given = (marked: string) =>
      otherArgument(passwordOf(marked, { rule: ruleOf({ general: true }), generic: true }));
    assert.ok(given('JWS.sign(jwk, "«tr0ub4dor»", options)'));
    assert.ok(given('verify(public_key, "«tr0ub4dor»")'));
    assert.equal(given('jwt.sign(payload, "«tr0ub4dor»")'), undefined);
  });

  it('drops the first of two whom a server is told, and keeps one alone', () => {
    const given = (marked: string) =>
      otherArgument(passwordOf(marked, { rule: ruleOf({ general: true }), generic: true }));
    assert.ok(given("$redis->auth('«jo7doe»', $password)"));
    assert.equal(given("redis.auth('«tr0ub4dor»', done)"), undefined);
    assert.equal(given("redis.auth('«tr0ub4dor»')"), undefined);
  });

  it('keeps what is typed into the field that a literal finds', () => {
    const marked = "page.fill('input[name=password]', '«kUw83»')";
    const typed = (form: 'comparison' | 'argument') =>
      otherArgument(passwordOf(marked, { generic: true, form }));
    assert.equal(typed('comparison'), undefined);
    assert.ok(typed('argument'));
  });

  it('drops the user that a header is made for', () => {
    const given = (call: string) => otherArgument(passwordOf(call, { generic: true, form: 'argument' }));
    assert.ok(given('authorizationHeader("«jo»", "tr0ub4dor")'));
    assert.equal(given('authorizationHeader("«jo»")'), undefined);
  });
});
