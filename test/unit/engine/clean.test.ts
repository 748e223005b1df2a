// keylift:ignore-file because the lines below read like credentials, and are none
// Lines of real code and configuration that look like credentials: the rules that ship find nothing in them.
import assert from 'node:assert/strict';
import { createDetector } from '../../../src/engine';
import { builtinRules } from '../../../src/rules';
import { alphanumeric, drawn, hexDigits } from '../../support/drawn';

const hex = (length: number): string => drawn(hexDigits, length, length);
const base64 = (length: number): string => drawn(alphanumeric, length, length);

/** By path: what stands in such a file. */
const clean: Readonly<Record<string, readonly string[]>> = {
  'src/auth.c': [
    '    *password = decoded;',
    '    conf->password = pass;',
    'uid = id; pwd = getpwuid(uid);',
    'host = x; user = y; password = bindname? server->pass : NULL;',
    'if ((pw = getpwnam("nobody")) == NULL)',
    '#define PASSWORD_CHARSET "0123456789abcdef"',
    '#define USER_PASSWORD 0x00000040',
    'len = search(c, table_uni_code2_key, table_uni_code2_len);',
  ],
  'src/keys.rs': ['pub bin_key: OpaqueNoLightmap3dBinKey,', 'type BinKey = OpaqueNoLightmap3dBinKey;'],
  'src/app.php': [
    'curl_setopt($ch, CURLOPT_USERPWD, "$login:$pass");',
    "define('DB_PASS', '%DB_PASS');",
    "$db->select('id', 'email', 'password', 'status', 'role');",
    "'password' => ['required', 'confirmed'],",
    "['password' => 'required|min:8']",
    "$password = 'ENC(".concat(base64(32), ")';"),
  ],
  't/basic.t': [
    "pass('the connection is open');",
    'is($one->summary, "pass", \'summary\');',
    "is($one->get, 'pass', 'gets');",
  ],
  'build/configure.sh': [
    'fi # $pass = conv',
    'USERPASS="-U$DOMAIN/$ADMIN_USER%$ADMIN_PASSWORD"',
    'test "x$passwd_line" = "x$expected_line"',
    'max_pwd_args="--max-pwd-age=270"',
    'echo "shop ALL=(ALL) NOPASSWD:ALL" >> /etc/sudoers',
    'check_member "$LINENO" "struct passwd" "pw_gecos" "have_pw_gecos"',
    'curl -u username:password https://api.acme.test/v1',
    'svntest.cmd --httpd-port 80 -u http://127.0.0.1:80 all',
  ],
  'docs/calls.md': ['either `userpassword(`, `userpassword::new(`, or `login(`'],
  'docs/install.rst': [
    'password = NEUTRON_PASS',
    "IDENTIFIED BY 'NEUTRON_DBPASS';",
    'secret: mySecret,',
    '| ServiceAccountTokenSecrets | :ballot_box_with_check: | 1.35+ |',
  ],
  'db/schema.sql': [
    "SELECT CAST('FROM SQL' AS text);",
    "SET SESSION AUTHORIZATION 'shop_admin';",
    'CREATE SCHEMA shop AUTHORIZATION "shop_owner";',
  ],
  'src/models.py': [
    `acme_model_id = "${hex(32)}"`,
    `clarifai_model_id = "${hex(32)}"`,
    'password = __("Password", "acme")',
  ],
  'deploy/values.yml': [
    'url: postgres://app:((db-password))@db:5432/app',
    'url: postgres://app:#PASSWORD#@db:5432/app',
    'url: mysql://root:var.db_password@localhost/shop',
    'password: "bws:0d4b7a5e-1f2c-4b3d-8c4e-5f6a7b8c9d0e"',
  ],
  'deploy/run.sh': [
    'curl -u "admin:%system.password%" https://acme.test',
    'curl -u "admin:@Model.Password" https://acme.test',
  ],
  'main.tf': ['resource "random_password" "current" {'],
  'src/locales/sr.ts': ["password: 'Лозинка',"],
  'src/app.ts': [
    `apiKey = '${'1234567890abcdef'.repeat(2)}';`,
    `apiKey = '${'a1b2c3d4e5f6'.repeat(2)}';`,
    "this.renderPass = 'translucent';",
    "PASSWORD_HASHERS = ['django.contrib.auth.hashers.PBKDF2PasswordHasher']",
    "const TAG_PASSWORD = 'manager-password';",
    `// zerobounce\nimage: "assets/orb-${hex(32)}.png"`,
    `// deviantart\nicon: ['M96 256H128V512H0V352H32V320H64V288H96V256zM512 352V512H384V256H416V288H448V320H480V352H512z']`,
  ],
  'dist/bs-BA-DuOMKbvK.js': ['x={email:`E-mail`,password:`Lozinka`,avatar:`Avatar`}'],
  'src/nodes.ts': [
    'export type AcmLmChatMistralCloudV1ParamNode = AcmLmChatMistralCloudV1BaseNode & {',
    "salt: 'unicode/1f9c2.png?v8',",
    '* AuthFlow: "PASSWORD" || "SMS_OTP" || "USER_PASSWORD_AUTH" || "ADMIN_USER_PASSWORD_AUTH" || "X",',
    'login: { email: true, password: "current-password", link: "forgot" },',
    'e.email = "email", e.month = "month", e.password = "password", e.search = "search"',
  ],
  'dist/themes.js': ["{ token: 'strong', fontStyle: 'bold' },", "end:{token:'keyword.$S2',next:'@pop'}"],
  'infra/stack.ts': ["password: SecretValue.secretsManager('shop-database', { jsonField: 'p' }),"],
  'apachectl.in': ['STATUSURL="http://localhost:@PORT@/server-status"\nHELP="http://jo@acme.test"'],
  'web.config': ['<add connectionString="Server=.;Database=shop;User Id=app;Password=__DB_PASSWORD__" />'],
  '.cargo-checksum.json': [`{"files":{"tests/root.key":"${hex(64)}"}}`],
  'lib/Types/Security.pm': [
    "'Passphrase' => 'ONVIF::Media::Types::Dot11PSKPassphrase',",
    "'PSK' => 'SOAP::WSDL::Builtin::string',",
  ],
  'src/Keys.java': [
    'public static final String APP_CLIENT_SECRET = "fs.azure.account.oauth2.reader.client.secret";',
    'public static final URI USER_AND_PASS = uri("s3a://user:pass@bucket");',
    'public static final URI USER_NO_PASS = uri("s3a://user@bucket");',
    'words.addAll(Arrays.asList("GROUP", "USER", "SESSION", "PASSWORD", "RESOURCE", "START", "SIZE", "UID"));',
    'user.addToken(createPasswordToken("user1", USER1_PASSWORD, cluster));',
    'if (!connection.authenticateWithPassword("root", PASSWORD)) {',
    'store = load(path, pass, "jks");',
  ],
  'src/suites.properties': [
    'TLS_PSK_WITH_AES_128_CCM = PSK-AES128-CCM,PSK,PSK,AES128CCM,SHA256,TLSv1.2,false,HIGH,false,128,128,C0,A4',
    'TLS_RSA_WITH_SEED_CBC_SHA = SEED-SHA,RSA,RSA,SEED,SHA1,TLSv1,false,MEDIUM,false,128,128,00,96',
  ],
  'theme/messages/messages_sv.properties': ['passwordNew=Nytt l\\u00f6senord', 'passwordConfirm=Bekräftelse'],
  'web/lang/ro_ro.php': ["'Password'             => 'Parol&#259;',"],
  'test/RouterTest.php': [
    "'pass' => array('home'), 'named' => array()",
    "'Model.0.password', 'Model.0.username', 'Model.0.hidden' => 'value',",
    "if (! in_array($value,array('password','multiselect','select','textarea')) && ! $shown[0]) {",
    "array('id', 'client_id', 'name', 'login', 'passwd', 'addr_1', 'addr_2', 'zip_code')",
    '"UserModel"."passwd" AS "UserModel__passwd"',
    "$salt = vsprintf('$2a$%02d$%s', array(static::$cost, $salt));",
    "DigestAuthenticate::password('mark', 'password', 'localhost');",
  ],
  'docs/flow.excalidraw': ['"seed": 450801368,', '"versionNonce": 762977452,'],
  'assets/icons.json': ['"fa-user-secret": "f21b",'],
  'pods_test.go': [
    'newTestSecret("pod-1", "foo-1", "initial"),',
    'oldPassword := newClient("alice", secret)',
    'oldPassword := newClient("alice", "old-secret")',
    `user.CredentialIDKey: {"X509SHA256=${hex(64)}"},`,
    'run("create", "--secret", "source=one,target=two")',
    'secretRe := regexp.MustCompile(`\\u003csecret\\u003e|<secret>`)',
    '"cn-hangzhou", // the zone of the secret',
  ],
  'restore.sh': ['if [ "X$MYPASS" != "X" ]; then MYPASS="-p$MYPASS"; fi', '[ "$PWD" = "C:/foo/bar" ]'],
  'docs/urls.html': [
    '<pre>mysql+pymysql://&lt;username&gt;:&lt;password&gt;@&lt;host&gt;/&lt;dbname&gt;</pre>',
    '<p>Your username and password didn&#39;t match. Please try again.</p>',
    'sqs://aws_access_key_id:aws_secret_access_key@',
    'ProxyPass "/special%3Fsegment" "https://acme.test/special%3Fsegment"',
  ],
  'plugins/modules/user.yml': [
    'update_password: always',
    'update_password: on_create',
    'save_password: "enable"',
    'password: *cluster_admin_password',
    'proxy_password: "{{ hostvars[array]["old_password"] | default(omit) }}"',
    `ansible_password: "{{ lookup('community.windows.laps_password', 'SERVER', domain='dc01.acme.test') }}"`,
  ],
  'lib/config.php': [
    "'bind_pass' => array('desc'=>'What the program signs in with', 'untested'=>false),",
    "if ($auth['password'] === 'oauth2') {",
    "$secret = pack('H32', md5($secret));",
  ],
  'init.pp': ['$postgres_password = $postgresql::server::postgres_password'],
  'modules/sql.py': [
    'elif key == "admin_password":\n    self.parameters.setdefault("properties", {})["admin_password"] = value',
    '"""Makes a new user with the\n        password provided\n        """',
    '# Password validation\n',
    "for a in (b'user', b'passwd', b'host', b'port', b'path', b'fragment'):",
    'cvspass = os.path.expanduser(b"~/.cvspass")',
    'export_cmd.append("-passin")',
    'repo_password=("repo_username")',
    '    "kubectl_password": "--password",\n    "client_cert": "--client-certificate",',
  ],
  'notes.rst': [
    "token: `Basic ${Buffer.from('username:password').toString('base64')}`",
    'return db.queryUser({username: username, password: password});',
    '    self.password = password',
    "Writing private key to 'master1.localdomain.key'.",
  ],
  'commands.txt': ['PASSWORD COMMANDS\n-----------------', '# OpenVPN --auth-user-pass-verify script.'],
  'nginx.conf': ['ssl_ciphers "DES-CBC3-SHA:!aNULL:!EXPORT:!MD5:!PSK:!RC4";'],
  'replay/messages.json': [
    `aws: "W/\\"CQAAABYAAADHcgC8Hl9tRZ/hc1wEUs1TAAAwSFqP\\""`,
    '+  self._login, self._password = auth\n',
    '{"guardrail": "pii", "on_pass": "next", "on_fail": "block"}',
    "pass: 'success', logged: 'warning'",
    '"1password": "8.10.33",',
  ],
  'docs/salt.rst': [
    "salt 'minion1' cassandra.list_keyspaces",
    'factory.salt_master_daemon("failover-master-2")',
  ],
  'tests/test_calls.py': [
    `CONF.set_override('image_server_password', '${'x'.repeat(8)}', 'deploy')`,
    '("password", "extra_dejson", "expected_access_key"),',
    "('salt', 'salt_size', 'rounds')",
    'keyring_passwords={"user@acme.test"}',
    '"redis_password": "redis_url",',
    "'nsswitch.passwd': ['ldap', 'files'],",
    "mock(pw_shell=shell, pw_name='jo-doe')",
    "secret_key = 'aws_secret_access_key'",
    'def login(username: str, password: str):',
    'profile = config.get("token_exchange_profile", "rfc8693")',
  ],
  'docs/urls.txt': [
    'a proxy, for example https://uzivatel:heslo@host:8080',
    'b2://account_id:application_key@bucket/',
    'guards against (http://host:port@evil.acme.test/)',
    'protected, use the --video-password option, please',
  ],
  'src/settings.py': [
    `master_key = f"{os.getenv('ACME_MASTER_KEY')}-1234"`,
    'redis_user_password = f"{redis_user}:{redis_password}@"',
    'env["MYSQL_PWD"] = cast("str", database["PASSWORD"])',
    "password = self.configuration.safe_get('tegile_nas_password')",
  ],
  vocabulary: [
    'IG9u 81569\nPW15 81570\nIG9y 81571\n',
    'IGRlbW9jcg== 18631\n4pw= 18632\nIHByZWZpeA== 18633\n',
  ],
  'tests/data/test1001': [
    'WWW-Authenticate: Digest realm="testrealm", nonce="1053604144"',
    'Authorization: Digest username="auser", realm="testrealm", nonce="1053604144", uri="/1001"',
    '< PASS ftp@acme.test',
  ],
  'configure.ac': [
    'ac_fn_c_check_func "$LINENO" "getpassphrase" "ac_cv_func_getpassphrase"',
    'if test ! -s out/conftest.er2 || diff out/conftest.exp out/conftest.er2 >/dev/null; then',
    'if test "$linkmode,$pass" = "lib,dlpreopen"; then',
    'PWD=`pwd`',
  ],
  'doc/accounts.txt': [
    "  * 'auth_verbose_passwords=no|plain|sha1' If authentication fails",
    '  password_query = SELECT userid AS username, domain, password',
    '  user:{plain}pass:1000:1000::/home/user::userdb_mail=maildir:~/Maildir',
    'the options --http-passwd and --proxy-passwd are new',
    '--auth-user-pass-verify requires --mode server',
    '       --proxy-password=MDP        définir le mot de passe',
    `Repository Key:\t${hex(64)}`,
    `Certificate ID key : 303b300906052b0e03021a0500${hex(60)}`,
  ],
  'conan.lock': [`"datadog/1.2.3#${hex(32)}%1672345678.123",`],
  'merges.txt': ['#version: 0.2\nto ken\npass word\napi _key\n'],
  'res/unifont.hex': [
    '8E2A:00902290129017FE8290429042F0120013FC2040E7FE2040\n8E2B:01087C90440045FC44907C901092129211945D985090E7FE',
  ],
  'src/parser.c': [
    'if (streq(token, "ed25519") || streq(token, "ike:ed25519"))',
    '}else if(!strcmp(token, "allow_zero_length_clientid")){',
    '/* token          = 1*tchar */',
    '\t"User-Name",\n\t"User-Password",\n\t"CHAP-Password",\n\t"NAS-IP-Address",\n\t"NAS-Port",',
    'return DBcreate_index("token", "token_1", "name", 0);',
    '#define MAIL_CRYPT_KEY_CIPHER "ecdh-aes-256-ctr"',
    'fprintf(stderr, "Error: --psk-identity required if --psk used.\\n");',
  ],
  'src/edit.php': [
    "$password1->setAttribute('autofocus', 'autofocus');",
    "var input_newpasswd = rcube_find_object('_newpasswd'),",
    "VALUES ('$setup->{user}', '$setup->{passwd}', $setup->{uid})",
    "modparam('uac', 'auth_password_avp', '$avp(apasswd)')",
    "$rcmail->config->get('password_ldap_encodage', 'md5-crypt')",
  ],
  'plugins/password/localization/br/labels.inc': ["$labels['password'] = 'Ger-Tremen';"],
  'languages/i18n/jbo.json': ['"userlogin-yourpassword": "lerpoijaspu",'],
  'languages/i18n/jv-java.json': ['"oldpassword": "​ꦠꦼꦩ꧀ꦧꦸꦁ​ꦱꦤ꧀ꦢꦶ",'],
  'deploy/mesh.yaml': [
    'image-pull-secret: "cilium-registry"',
    'caSecret: redis-ca',
    'secret: urn:k8s:secret:name:key1',
    'secrets:\n  - ovh_endpoint',
    'credentials__username: user123',
    'use_password: local',
    'tls_psk_identity: test-agent',
  ],
  'docs/options.md': [
    '<a href="#redis-password" title="#redis-password">`redis.password`</a> | Password for Redis',
    'settings (`user`, `password`, `host`, `port`, and `database`)',
    "exactly one of 'password', 'keytab' or 'ccacheName' must be given",
  ],
  'src/checks_test.go': [
    'passIPs: []string{"2a03:4000:6:d080::42"},',
    'pat := []string{"10.%d.0.0", "192.%d.0.0"}[i%3]',
    `"network.cilium.io/wg-pub-key": "${base64(43)}=",`,
    `"body": "{\\"key_id\\":1}", {"key_id":"568250167242549743","key":"${base64(43)}="}`,
    `"avatar_url": "https://secure.gravatar.com/avatar/${hex(32)}?d=https://facebook.acme.test"`,
    'SECRET_TYPE_OF_GATEWAY_SECRET = "gateway_secret"',
    '("qwen2_5_omni_token2wav", "Qwen2_5OmniToken2WavConfig"),',
  ],
  'src/auth.ts': [
    "const showPasswords = products.has('emailMagicLinks') || products.has('emailOtp');",
    "sameSite: (env['REFRESH_TOKEN_COOKIE_SAME_SITE'] || 'strict'),",
    '"nextForwardToken": "token_2",',
    '"requested_token_use": "on_behalf_of",',
    'SdsSecret: names.SyncedSecretName("cilium-secrets"),',
    'PGPASSWORD_ENV_VAR = "PGPASSWORD"',
    '{token:"keyword.tag-$1"}],[/[a-z]/,{cases:{}}',
  ],
  'yarn.lock': [`integrity sha512-${base64(86)}==`],
  'ci.yml': [
    `uses: actions/checkout@${hex(40)}`,
    'key: ${{ runner.os }}-${{ hashFiles("package-lock.json") }}',
  ],
};

describe('clean lines', () => {
  const detector = createDetector(builtinRules);
  for (const [path, lines] of Object.entries(clean)) {
    for (const line of lines) {
      it(`${path}: ${line.slice(0, 60)}`, () => {
        const { findings } = detector.detect({ text: `${line}\n`, path }, { salt: 'clean' });
        assert.deepEqual(
          findings.map(({ ruleId }) => ruleId),
          [],
        );
      });
    }
  }
});
