// keylift:ignore-file because the lines below read like credentials, and are none
import assert from 'node:assert/strict';
import { describeContext } from '../../../../../src/engine/context';
import { bareWord } from '../../../../../src/engine/filters/reference/bareWord';
import { candidateOf, passwordOf } from '../../candidateOf';
import { ruleOf } from '../../ruleOf';

describe('bareWord', () => {
  const given = (marked: string, key = 'password', path = 'a.js') =>
    bareWord(passwordOf(marked, { generic: true, key, path }));

  it('drops a bare word after a quoted name, but in configuration', () => {
    const marked = "'Authorization': «message»";
    assert.ok(given(marked, 'Authorization', 'README.md'));
    assert.equal(given(marked, 'Authorization', 'app.yml'), undefined);
    assert.equal(given('password: «message»', 'password', 'README.md'), undefined);
    // Where a text begins, as one does that was in base64.
    assert.ok(given("': «message»", 'Authorization', 'README.md'));
  });

  it("drops a bundler's bare name, but not in quotes", () => {
    assert.ok(given('apiKey = «defaultApiKey$1»;', 'apiKey', ''));
    assert.equal(given('password = "«Secret$1»";', 'password', ''), undefined);
    assert.equal(given('PASSWORD=«Tr0ub4dor$»', 'PASSWORD', ''), undefined);
    assert.equal(given('Password: «tr0ub4dor$77»', 'Password', 'notes.txt'), undefined);
    assert.equal(given('PASSWORD=«kitchen$77»', 'PASSWORD', '.env'), undefined);
  });

  it('drops bare words in code, but not in its comments', () => {
    assert.ok(given('withToken: «defaultToConfig2»,', 'withToken'));
    assert.ok(given('password: «password»,'));
    assert.ok(given('passThroughStream: «this»,', 'passThroughStream'));
    assert.equal(given('// password: «defaultToConfig»'), undefined);
    assert.equal(given('password: «defaultToConfig»', 'password', 'app.yml'), undefined);
    assert.equal(given('password: "«defaultToConfig»"'), undefined);
    assert.equal(given('password: «tr0ub4dor»'), undefined);
  });

  it("keeps an element's text with digits or a capital in front, which is no expression", () => {
    const text = (marked: string) =>
      bareWord(passwordOf(marked, { generic: true, key: 'password', path: 'a.xml', form: 'element' }));
    assert.equal(text('<password>«kitchenDoor7»</password>'), undefined);
    assert.equal(text('<password>«KitchenDoor»</password>'), undefined);
    assert.ok(text('<password>«kitchenDoor»</password>'));
  });

  it('drops a bare constant, in comments of code too', () => {
    assert.ok(given('// secretAccessKey: «AWS_SECRET_KEY»', 'secretAccessKey', 'a.ts'));
    assert.equal(given('secretAccessKey: «AWS_SECRET_KEY»', 'secretAccessKey', 'a.yml'), undefined);
  });

  it('drops a call that shapes without a provider find, and the name that a seed is given', () => {
    const rule = ruleOf({ near: [], general: true });
    assert.ok(bareWord(candidateOf('dsn = make(dsn, password=«params.pop(»"x")', { rule, path: 'a.py' })));
    const address = (path: string) =>
      bareWord(candidateOf('url = "postgres://jo:«kitchen(»@db/shop"', { rule, path }));
    assert.equal(address('a.py'), undefined);
    assert.equal(address('.env'), undefined);
    assert.ok(given('random(seed=«inventory_hostname»)', 'seed', 'a.yml'));
    assert.equal(given('seed: «blue_river_7»', 'seed', 'a.yml'), undefined);
  });

  it('drops bare words behind a dollar sign', () => {
    assert.ok(given('$pass = «conv»', '$pass', ''));
    assert.equal(given('pass = «conv»', 'pass', ''), undefined);
  });

  it('keeps a setting among those of a literal of many lines', () => {
    const settings = '@"Server=db;\n  User Id=app;Password=«hunter2»;More=1"';
    const judged = (start: number): string | undefined => {
      const candidate = candidateOf(settings, { rule: ruleOf({ near: [], general: true }), path: 'a.cs' });
      return bareWord({ ...candidate, span: { start, end: candidate.secret.end } });
    };
    assert.equal(judged(2), undefined);
    assert.ok(judged(settings.indexOf('«')));
  });

  it('keeps what an account is identified by, when it has digits', () => {
    const judged = (statement: string): string | undefined => {
      const candidate = candidateOf(statement, { rule: ruleOf({ near: [], general: true }), path: 'a.sql' });
      return bareWord({ ...candidate, span: { start: 0, end: candidate.secret.end } });
    };
    assert.equal(judged('CREATE USER app IDENTIFIED BY «hunter2»;'), undefined);
    assert.equal(judged('GRANT DBA TO app IDENTIFIED BY «dragon»;'), undefined);
    assert.ok(judged('CREATE USER app IDENTIFIED BY «new_pass»;'));
    assert.ok(judged('CALL sign_in(app, «hunter2»);'));
  });

  it('keeps a part of a literal that a shape has found behind a dollar sign', () => {
    const pair = '$auth = encode64("jo:«tr0ub4dor»")';
    const rule = ruleOf({ near: [], general: true });
    assert.equal(bareWord(candidateOf(pair, { rule, generic: true, key: '$auth' })), undefined);
  });

  it("drops an option's word in a document", () => {
    const option = (path: string) =>
      bareWord(passwordOf('secret: «mySecret»,', { generic: true, form: 'assignment', path }));
    assert.ok(option('install.rst'));
    assert.equal(option('app.yml'), undefined);
  });

  it('drops a bare argument of a call', () => {
    const rule = ruleOf({ general: true });
    assert.ok(bareWord(candidateOf('call(x, «table_key», len)', { rule, path: 'a.c' })));
    assert.equal(bareWord(candidateOf('call(x, "«table_key»", len)', { rule, path: 'a.c' })), undefined);
    // A match that begins with the argument's name.
    const whole = describeContext("f(header='Token t7k2m9')", { start: 2, end: 23 });
    const header = candidateOf("f(header='Token «t7k2m9»')", { rule, path: 'a.py', context: whole });
    assert.equal(bareWord(header), undefined);
  });

  it('drops a command of PowerShell', () => {
    assert.ok(given('$password = «Read-Host»', 'x', ''));
    assert.equal(given('password = "«Read-Host»"', 'x', ''), undefined);
  });

  it("drops PowerShell's operators, but in quotes", () => {
    assert.ok(given('$password = «-join» ((65..90))', '$password', 'deploy.yml'));
    assert.equal(given('password: "«-join»"', 'password', 'deploy.yml'), undefined);
  });
});
