// keylift:ignore-file because the passwords below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { fileKindOf } from '../../../src/engine/fileKind';
import { keyCandidates } from '../../../src/engine/keyCandidates';
import { Matcher } from '../../../src/engine/match';
import { passwordRuleOf, ruleSetOf } from './ruleOf';

const general = passwordRuleOf();
const provider = passwordRuleOf({ id: 'acme-password', provider: 'acme', general: false });
const matcher = new Matcher(ruleSetOf(general, provider));

function valuesIn(text: string, path = '', id = general.id): readonly string[] {
  const source = { text, path, fileKind: fileKindOf(path, undefined) };
  return [...keyCandidates(source, matcher.match(text), (rule) => rule.id === id)].map(({ value }) => value);
}

describe('keyCandidates', () => {
  it('gives the value of a name that promises a secret', () => {
    assert.deepEqual(valuesIn('const password = "hunter2";', 'a.ts'), ['hunter2']);
    assert.deepEqual(valuesIn('host=h\npassword=hunter2\n', '.env'), ['hunter2']);
  });

  it('leaves names about a secret to the scorer, but not for rules of a provider', () => {
    assert.deepEqual(valuesIn('passwordField = "password_input"', 'a.ts'), ['password_input']);
    assert.deepEqual(valuesIn('passwordField = "password_input"', 'a.ts', provider.id), []);
  });

  it("takes what a line of a notebook's output labels, but no bare word of its code", () => {
    assert.deepEqual(valuesIn('"text": [\n "password: hunter22\\n"\n]', 'a.ipynb'), ['hunter22']);
    assert.deepEqual(valuesIn('"source": [\n "password = hunter22\\n"\n]', 'a.ipynb'), []);
  });

  it('takes a bare word of a patch where the changed file has values without quotes', () => {
    const change = (name: string, line: string) =>
      valuesIn(`--- a/${name}\n+++ b/${name}\n@@ -1 +1 @@\n${line}\n`, 'change.diff');
    assert.deepEqual(change('.env', '+PASSWORD=hunter22'), ['hunter22']);
    assert.deepEqual(change('.env', '-PASSWORD=hunter22'), ['hunter22']);
    assert.deepEqual(change('config.yml', '-  password: hunter22'), ['hunter22']);
    assert.deepEqual(change('a.py', '+password = hunter22'), []);
  });

  it('takes what a literal labels, or a remark behind code, but no word there', () => {
    assert.deepEqual(valuesIn("console.log('  Password: hunter22');", 'a.js'), ['hunter22']);
    assert.deepEqual(valuesIn("print('\\n* Admin password: hunter22')", 'a.py'), ['hunter22']);
    assert.deepEqual(valuesIn('yaml = "  password: hunter22\\n" + rest', 'A.java'), ['hunter22']);
    assert.deepEqual(valuesIn("('jo', 'x'); -- password: hunter22\n", 'a.sql'), ['hunter22']);
    assert.deepEqual(valuesIn('Sign in as jo (password: hunter22) first.\n', 'a.md'), ['hunter22']);
    assert.deepEqual(valuesIn('Call it as open(password: hunter22) first.\n', 'a.md'), []);
    assert.deepEqual(valuesIn('Sign in as jo (password: optional) first.\n', 'a.md'), []);
    for (const line of [
      "log('Password: required')",
      "log('Password: ' + hunter22)",
      "log('Password: %-25s')",
      "log('Password: at least 8')",
    ])
      assert.deepEqual(valuesIn(line, 'a.js'), [], line);
  });

  it('takes base64 to its padding, before which stands neither a type nor the name of an argument', () => {
    const value = 'bWFwbGUgYW5kIGNvcHBlciBhbmQgcml2ZXIgb2Y=';
    assert.deepEqual(valuesIn(`curl -H 'X-Password: ${value}' https://acme.example`, 'a.sh'), [value]);
    assert.deepEqual(valuesIn("password: str='hunter2'", 'a.py'), ['hunter2']);
    assert.deepEqual(valuesIn("password=dest='hunter2'", 'a.sh'), []);
  });

  it('takes bare values of unknown files and documents only where nothing else stands on the line', () => {
    assert.deepEqual(valuesIn('password: hunter2\n', 'README.md'), ['hunter2']);
    assert.deepEqual(valuesIn('Default password: hunter2\n', 'README.md'), ['hunter2']);
    assert.deepEqual(valuesIn('Your password: hunter2 is weak\n', 'README.md'), []);
    assert.deepEqual(valuesIn('  -d "password=hunter2" `\n', 'README.md'), ['hunter2']);
    assert.deepEqual(valuesIn('password = Read-Host "Password"\n', 'x.unknown'), []);
  });

  it('takes bare values in the comments of code, and in its literals of many lines', () => {
    for (const text of [
      '// password: hunter2\nx();',
      '/* the password: hunter2 */\nx();',
      ' * password=hunter2\n',
      '# password = hunter2\n',
      'text = """\nuser: u\npassword: hunter2\n"""\n',
      'const text = `\nuser: u\npassword: hunter2\n`;\n',
    ])
      assert.deepEqual(valuesIn(text, 'a.py'), ['hunter2'], text);
    for (const text of ['password = hunter2\n', 'text = """x"""\npassword = hunter2\n'])
      assert.deepEqual(valuesIn(text, 'a.py'), [], text);
  });

  it('takes what a command is given in documents and in code', () => {
    for (const text of [
      'Run docker run -e DB_PASSWORD=hunter2 -p 80:80 shop\n',
      '* docker run --env DB_PASSWORD=hunter2 shop\n',
      'java -Dspring.password=hunter2 -jar shop.jar\n',
      'helm install shop --set db.password=hunter2 ./chart\n',
    ]) {
      assert.deepEqual(valuesIn(text, 'README.md'), ['hunter2'], text);
      assert.deepEqual(valuesIn(text, 'start.ps1'), ['hunter2'], text);
    }
    assert.deepEqual(valuesIn('if -e password == hunter2\n', 'start.ps1'), []);
  });

  it('takes settings beside others, and before a command, in documents', () => {
    for (const text of [
      '10.0.0.7 ansible_user=app ansible_password=hunter2\n',
      'connect with password=hunter2 user=app\n',
      'DB_PASSWORD=hunter2 psql -h db\n',
    ])
      assert.deepEqual(valuesIn(text, 'README.md'), ['hunter2'], text);
    for (const text of ['with password=hunter2 you sign in\n', 'Use DB_PASSWORD=hunter2 here\n'])
      assert.deepEqual(valuesIn(text, 'README.md'), [], text);
  });

  it('takes the default of a variable, and reads no assignment in its colon', () => {
    assert.deepEqual(valuesIn('x=${DB_PASSWORD:-hunter2}\n', '.env'), ['hunter2']);
    assert.deepEqual(valuesIn('x=${DB_PASSWORD:-}\n', '.env'), []);
  });

  it('takes the value of a name that is data, whatever the value is called', () => {
    assert.deepEqual(valuesIn('[{"key": "password", "text_value": "hunter2"}]', 'a.json'), ['hunter2']);
  });

  it('takes the header that a command sends, on any line', () => {
    const command = 'curl -H "X-Password: hunter2" https://shop.example\n';
    for (const text of [command, `echo\necho\n${command}`])
      assert.deepEqual(valuesIn(text, 'x.unknown'), ['hunter2'], text);
  });

  it('takes what is written beside a user in a document', () => {
    assert.deepEqual(valuesIn('Login: admin, password: hunter2\n', 'README.md'), ['hunter2']);
    assert.deepEqual(valuesIn('* **Password**: hunter2\n', 'README.md'), ['hunter2']);
  });

  it('takes values of addresses anywhere', () => {
    assert.deepEqual(valuesIn('See https://shop.example/a?password=hunter2&x=1 there', 'README.md'), [
      'hunter2',
    ]);
  });

  it('reads all names of a run without white space', () => {
    const run = Array.from({ length: 60 }, (_, at) => `password${at}=hunter${at}`).join(';');
    const values = valuesIn(run, '.env');
    assert.ok(values.includes('hunter59'));
    assert.equal(values.length, 60);
  });
});
