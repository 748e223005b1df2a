// keylift:ignore-file because the lines below read like credentials, and are none
import assert from 'node:assert/strict';
import { interpolated } from '../../../../../src/engine/filters/reference/interpolated';
import { candidateOf, passwordOf } from '../../candidateOf';
import { ruleOf } from '../../ruleOf';

describe('interpolated', () => {
  const judged = (marked: string, path: string) => interpolated(passwordOf(marked, { generic: true, path }));

  it('drops a literal with a variable where the language fills it in', () => {
    for (const path of ['a.php', 'a.pl', 'deploy.sh', 'A.kt', 'build.gradle', 'a.ps1'])
      assert.ok(judged('login("jo", "«user-$id»")', path), path);
  });

  it('keeps a dollar sign in the quotes and languages that take it as it is', () => {
    assert.equal(judged("login('jo', '«user-$id»')", 'a.php'), undefined);
    assert.equal(judged('login("jo", "«user-$id»")', 'a.js'), undefined);
    assert.equal(judged('login("jo", "«P@$$w0rd»")', 'a.php'), undefined);
    assert.equal(judged('login("jo", "«pass\\$word7»")', 'a.php'), undefined);
    assert.equal(judged('login("jo", "«pass$1»")', 'a.kt'), undefined);
  });

  it('drops the variable of a script that psql puts in quotes', () => {
    assert.ok(judged("ALTER ROLE jo WITH PASSWORD :'«new_password»';", 'setup.sql'));
    assert.equal(judged("ALTER ROLE jo WITH PASSWORD '«new_password7»';", 'setup.sql'), undefined);
    assert.equal(judged("password :'«kettle_blue7!»'", 'setup.yml'), undefined);
  });

  it('drops what a shell fills in before it hands it on, in a file of any kind', () => {
    const rule = ruleOf({ general: true });
    const handed = (marked: string) => interpolated(candidateOf(marked, { rule, path: 'ci.yml' }));
    assert.ok(handed('add_user jo «x$NAME»'));
    assert.ok(handed('add_user jo "«x$NAME»"'));
    assert.ok(handed("run: 'add_user jo «x$NAME»'"));
    assert.equal(handed("add_user jo '«x$NAME»'"), undefined);
    assert.equal(handed('add_user jo «P@$$w0rd»'), undefined);
    assert.equal(handed('Server=db;Password=«jV4rFHvye$gfg»;'), undefined);
    assert.ok(handed('add_user jo «shop-7a$NAME»'));
    assert.ok(handed('add_user jo «shopuser$NAME»'));
    assert.equal(handed('shop:«$6$salt$hash»:19000'), undefined);
  });
});
