// keylift:ignore-file because the made-up values of these cases stand in sentences
import assert from 'node:assert/strict';
import { prose } from '../../../../src/engine/filters/prose';
import type { CompiledRule } from '../../../../src/engine';
import { type CandidateChanges, passwordOf } from '../candidateOf';
import { passwordRuleOf, ruleOf } from '../ruleOf';

const judge = (marked: string, changes: CandidateChanges = {}): string | undefined =>
  prose(passwordOf(marked, { generic: true, ...changes }));

describe('prose', () => {
  for (const marked of [
    'looks for a property identified by "«alt»", and copies it',
    '--- PASS: «FuzzAcme»',
    'the "PASS: «TestLogin»" line',
    "sign('', 'test_secret') => '«deadbeefdeadbeef»'",
    "splitpasswd('user:passwd') -> '«user»', 'passwd'",
    "state = exists(path) ? 'pass' : '«fail»'",
    'HOST:PORT:USERNAME:PASSWORD:«BASE_DN»',
    '["password":"«Connection»":private]=>',
    "raise InvalidPassword => '«foo»';",
    'p = pwd `«between»` other',
    'for ("User Name", "Password", "«Company»")',
  ]) {
    it(`drops ${marked}`, () => assert.ok(judge(marked)));
  }

  it('drops words behind a heading or a mark of a comment, but no value of a setting', () => {
    for (const marked of [
      'Password «storage»',
      '# pass «through»',
      '// password «was»',
      '    password «changes.»',
    ])
      assert.ok(judge(marked, { form: 'spaced' }), marked);
    assert.ok(judge('# Passwort «entschlüsseln»\n', { form: 'spaced', fileKind: 'code' }));
    for (const marked of [' password «cisco»', '# requirepass «foobared»', 'Password «kq7vwx»'])
      assert.equal(judge(marked, { form: 'spaced' }), undefined, marked);
  });

  it('drops what begins the next line of a log, but no value that stands there', () => {
    assert.ok(judge('Password:\n"«north-east»" #1: answering'));
    assert.ok(judge('prompt for Password:\n"«north-east»" is up now'));
    assert.equal(judge('password:\n  "«north-east»" # of the hub'), undefined);
    assert.equal(judge('password =\n  "«north-east»" if ready'), undefined);
    assert.equal(judge('password: "«north-east»" is up now'), undefined);
  });

  it("drops the end of a model's word", () => {
    assert.ok(judge('Ġpass «engers»', { form: 'spaced' }));
    assert.equal(judge('ò pass «engers»', { form: 'spaced' }), undefined);
  });

  it('drops a row of a table of numbers, but no number among settings', () => {
    assert.ok(judge('ypserv 100004\nyppasswdd «100009»\nypupdated 100028\n', { form: 'spaced' }));
    assert.ok(judge('palette e40a\npassword «f042»\npause e034\n', { form: 'spaced' }));
    assert.equal(judge('port 6379\nrequirepass «123456»\ntimeout 300\n', { form: 'spaced' }), undefined);
    assert.equal(judge('id: abc123\nsecret: «def789»\nurl: fed321\n'), undefined);
  });

  it('drops the name of the next pair', () => {
    assert.ok(judge("['password', '«repository»': repository]", { form: 'argument' }));
    assert.ok(judge('PASSWORD_VERIFIER "«ChallengeName»": "x"', { form: 'spaced' }));
    assert.equal(judge('password "«ChallengeName»"', { form: 'spaced' }), undefined);
    assert.equal(judge('Connect with the password "«tr0ub4dor»":', { form: 'spaced' }), undefined);
  });

  for (const marked of [
    "CREATE USER app IDENTIFIED BY '«tr0ub4dor»'",
    "create user 'app'@'%' identified by '«tr0ub4dor»'",
    "grant all on shop.* to 'app' identified by '«tr0ub4dor»'",
    'PASS: «tr0ub4dor»',
    "'password' => '«tr0ub4dor»'",
    "if password == '«tr0ub4dor»': return",
    "token = isValid(given) ? given : '«tr0ub4dor»'",
  ]) {
    it(`keeps ${marked}`, () => assert.equal(judge(marked), undefined));
  }

  it('drops whose a password is, and what a message calls a secret', () => {
    assert.ok(judge("password: «Account»'s password."));
    assert.equal(judge("password: '«Account»'s"), undefined);
    const message = (rule: CompiledRule) =>
      judge('secrets "«shop-token-t0slk»" already exists', { rule, form: 'spaced' });
    assert.ok(message(ruleOf({ where: 'key', near: ['secret'] })));
    assert.equal(message(passwordRuleOf()), undefined);
  });

  it('drops the first of two texts, whose password is the other', () => {
    assert.ok(judge('htpasswd "«jo»" "tr0ub4dor"', { form: 'spaced' }));
    assert.equal(judge('htpasswd "«jo»" tr0ub4dor', { form: 'spaced' }), undefined);
  });
});
