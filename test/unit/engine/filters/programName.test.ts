// keylift:ignore-file because the made-up values of these cases stand in calls
import assert from 'node:assert/strict';
import { programName } from '../../../../src/engine/filters/programName';
import { type CandidateChanges, passwordOf } from '../candidateOf';

const judge = (marked: string, changes: CandidateChanges = {}): string | undefined =>
  programName(passwordOf(marked, { generic: true, ...changes }));

describe('programName', () => {
  for (const marked of [
    "passThroughSymbol = Symbol('«passThrough»')",
    `throw new Error('cookieParser("«secret»") is required')`,
    "clientKey: fixtureKey('«id_rsa_new»')",
    "credentials: new RequiredError('«listClaims»')",
    "throw new RequiredError('ServerApi', '«listOAuthClaims»', 'id')",
    "key = fs.readFileSync('«id_rsa»')",
    "password = open('«pwfile»').read()",
    "passwd = spawn('«chpasswd»', ['-c'])",
    "$pass = preg_replace('«[./]x»', 'a', $pass)",
    "requirepass => Deferred('«inline_epp»', [])",
    "$errors['password'] = _T('«info_required»');",
    "errors.password = _('«required»')",
    "spwd = import_module('«spwd»')",
    "fmt_pass = self.helper('«_format_explanation»')",
    "token = load_fixture('«token»')",
  ]) {
    it(`drops ${marked}`, () => assert.ok(judge(marked)));
  }

  it('drops names of functions that are handed on or compared', () => {
    assert.ok(judge('check("userToken", "«deleteUserTokenWithHTTPInfo»")', { form: 'argument' }));
    assert.ok(judge('i("apiKey", "«addApiKeyWithHTTPInfo»"', { form: 'argument' }));
    assert.ok(judge('token === "«xterm256Foreground»"', { form: 'comparison' }));
  });

  for (const marked of [
    "token = upload('«tr0ub4dor»')",
    `new Error(sign('shop'), "«tr0ub4dor»")`,
    "session = openSession('«tr0ub4dor»')",
    "password = reopen('«tr0ub4dor»')",
    "key = importKey('«tr0ub4dor»')",
    "password = '«_tr0ub4dor_three»'",
    "password = unlock('«tr0ub4dor»')",
  ]) {
    it(`keeps ${marked}`, () => assert.equal(judge(marked), undefined));
  }

  it('drops what is handed on or taken apart', () => {
    assert.ok(judge("passValue('«string»')", { form: 'argument', key: 'passValue' }));
    assert.ok(judge("splitpasswd('«user:ab»')", { form: 'argument', key: 'splitpasswd' }));
    assert.equal(judge("passPhrase('«string»')", { form: 'argument', key: 'passPhrase' }), undefined);
    assert.equal(judge("setpasswd('«user:ab»')", { form: 'argument', key: 'setpasswd' }), undefined);
  });

  it('keeps passwords that are handed on, and names that are assigned', () => {
    assert.equal(judge("setPassword('«tr0ub4dorAndThree»')", { form: 'argument' }), undefined);
    assert.equal(judge("login('jo', '«correctHorse»')", { form: 'argument' }), undefined);
    assert.equal(judge("password = '«correctHorseBatteryStaple»'", { form: 'assignment' }), undefined);
  });

  it('drops the words of a parser that begin with a number', () => {
    assert.ok(judge('if (!strcasecmp(token, "«100-continue»"))', { form: 'comparison', key: 'token' }));
    assert.ok(judge('if (!strcasecmp(token, "«8BITMIME»"))', { form: 'comparison', key: 'token' }));
    assert.equal(
      judge('if (!memcmp(token, "«100-continue»"))', { form: 'comparison', key: 'token' }),
      undefined,
    );
  });
});
