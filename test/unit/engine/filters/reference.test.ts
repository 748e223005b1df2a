// keylift:ignore-file because the passwords below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { reference } from '../../../../src/engine/filters/reference';
import { alphanumeric, drawn } from '../../../support/drawn';
import { candidateOf, nearCandidateOf, passwordOf } from '../candidateOf';

describe('reference', () => {
  for (const value of ['),f?e.createElement(', '.concat(i)),t&&(s+=']) {
    it(`drops ${value}, which stands between two texts`, () => assert.ok(reference(passwordOf(value))));
  }

  it('drops code in a text that is put together', () => {
    const joined = candidateOf(`sql = "SET password='".«$form[3]».$rest."'";`);
    assert.equal(reference(joined), undefined);
    assert.ok(
      reference(candidateOf(`sql = "SET password='"«.$form[3].»"'";`, { rule: passwordOf('x').rule })),
    );
  });

  it('keeps a random value that holds two at signs', () => {
    assert.equal(reference(passwordOf('k7!h-@^*u+@6@k@_')), undefined);
  });

  for (const value of [
    '$DB_PASSWORD',
    '${DB_PASSWORD}',
    '${DB_PASSWORD:-none}',
    '$(cat /run/secrets/db)',
    '$env:DB_PASSWORD',
    '%DB_PASSWORD%',
    '%6',
    '%5:%6',
    '{{ db_password }}',
    '<%= ENV["X"] %>',
    '#{password}',
    '${{ secrets.TOKEN }}',
    '@@PASSWORD@@',
    '__PASSWORD__',
    '{password}',
    '$(Password)',
    '<password>',
    'op://vault/item/field',
    'vault:secret/data/db',
    'ref+awsssm://db',
    'arn:aws:secretsmanager:eu-west-1:1:secret:db',
    '!Ref DbPassword',
    'ENC[AES256]',
    'process.env.PASSWORD',
    "os.getenv('PASSWORD')",
    'secrets.PASSWORD',
    '%s',
    '%(password)s',
    '{0}',
    ':password',
    '?',
    'config.password',
    'this.settings.secret',
    'settings->password',
    'Config::secret',
  ]) {
    it(`drops ${value}`, () => assert.ok(reference(passwordOf(value))));
  }

  for (const value of [
    'hunter2',
    'tr0ub4dor&3',
    'a$b',
    'pa{ss',
    '50%off',
    'x.7k2',
    'Zq.Xv9.Lp',
    drawn(alphanumeric, 32),
  ]) {
    it(`keeps ${value}`, () => assert.equal(reference(passwordOf(value)), undefined));
  }

  it('takes a call for an expression only outside of quotes', () => {
    assert.ok(reference(passwordOf('password = «getSecret(»')));
    assert.equal(reference(passwordOf('password = "«getPass(word»"')), undefined);
  });

  it('leaves values with a shape of their own alone, unless they hold braces', () => {
    assert.equal(reference(candidateOf('config.password')), undefined);
    assert.ok(reference(candidateOf('https://u:${PASSWORD}@h')));
  });

  it('does not take members of a path for an expression where the shape decides', () => {
    assert.equal(reference(nearCandidateOf('config.password')), undefined);
  });

  it('drops code that stands between two texts', () => {
    for (const value of [
      '"):f?e.create(',
      '".concat(f(r),"',
      '99).toString(',
      'AWS4-HMAC/+Credential=$accessKeyId',
    ])
      assert.ok(reference(passwordOf(value)), value);
    for (const value of ['ab).cd', 'tr0=$ub']) assert.equal(reference(passwordOf(value)), undefined, value);
  });

  it('takes a bare word after a quoted name for a variable, but in configuration', () => {
    const marked = "'Authorization': «message»";
    assert.ok(reference(passwordOf(marked, { generic: true, path: 'README.md' })));
    assert.equal(reference(passwordOf(marked, { generic: true, path: 'app.yml' })), undefined);
    assert.equal(
      reference(passwordOf('password: «message»', { generic: true, path: 'README.md' })),
      undefined,
    );
  });

  it("takes a bundler's bare name for a variable, but not in quotes", () => {
    assert.ok(reference(passwordOf('apiKey = «defaultApiKey$1»;', { generic: true })));
    assert.equal(reference(passwordOf('password = "«Secret$1»";', { generic: true })), undefined);
    assert.equal(reference(passwordOf('PASSWORD=«Tr0ub4dor$»', { generic: true })), undefined);
  });

  it('takes bare words in code for variables, but not in its comments', () => {
    const given = (marked: string, key: string, path = 'a.js') =>
      reference(passwordOf(marked, { generic: true, key, path }));
    assert.ok(given('withToken: «defaultToConfig2»,', 'withToken'));
    assert.ok(given('password: «password»,', 'password'));
    assert.ok(given('passThroughStream: «this»,', 'passThroughStream'));
    assert.equal(given('// password: «defaultToConfig»', 'password'), undefined);
    assert.equal(given('password: «defaultToConfig»', 'password', 'app.yml'), undefined);
    assert.equal(given('password: "«defaultToConfig»"', 'password'), undefined);
    assert.equal(given('password: «tr0ub4dor»', 'password'), undefined);
  });

  it('takes a bare constant for a variable, in comments of code too, and a call with types for an expression', () => {
    const given = (marked: string, path: string) =>
      reference(passwordOf(marked, { generic: true, key: 'secretAccessKey', path }));
    assert.ok(given('// secretAccessKey: «AWS_SECRET_KEY»', 'a.ts'));
    assert.equal(given('secretAccessKey: «AWS_SECRET_KEY»', 'a.yml'), undefined);
    assert.ok(given("secret: «config.get<string>('SECRET')»", 'a.ts'));
  });

  it('drops what a template goes on after', () => {
    const given = (marked: string) => reference(passwordOf(marked, { generic: true }));
    assert.ok(given('password=«kq7vwx»{{rest}}'));
    assert.equal(given('password=«kq7vwx» {{rest}}'), undefined);
  });

  it('drops what stands between two texts', () => {
    const given = (marked: string) => reference(passwordOf(marked, { generic: true }));
    assert.ok(given(`"password='«"+conf[»'x']`));
    assert.ok(given(`"password='«" + password + "»'"`));
    assert.equal(given(`password='«"+q9»'`), undefined);
  });

  it('drops what is made of variables, but not a password with a dollar sign', () => {
    const given = (value: string, key = 'password') =>
      reference(passwordOf(`x "«${value}»"`, { key, generic: true }));
    for (const value of [
      '$login:$pass',
      '-U$DOMAIN/$USER%$PASSWORD',
      "$config{'PASSW'}",
      '$_[0]',
      '**%ADMINPW%',
      '$bindir/kpasswd',
      '--max-age=270',
    ])
      assert.ok(given(value), value);
    for (const value of [
      'P@$word1',
      'tom@work@77',
      '$up3r$Ecr3t',
      '$2a$04$0WVaz0pV3jzfZ5',
      '--secret--',
      'x--max7',
    ])
      assert.equal(given(value), undefined, value);
  });

  it('takes bare words behind a dollar sign for variables', () => {
    assert.ok(reference(passwordOf('$pass = «conv»', { key: '$pass', generic: true })));
    assert.equal(reference(passwordOf('pass = «conv»', { key: 'pass', generic: true })), undefined);
  });

  it('drops a format of user and password', () => {
    assert.ok(reference(passwordOf('%s:%s')));
    assert.equal(reference(passwordOf('%s:%s7')), undefined);
  });
});
