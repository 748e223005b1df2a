// keylift:ignore-file because the values below read like passwords, and open nothing
import assert from 'node:assert/strict';
import { inAddress } from '../../../../../src/engine/filters/placeholder/inAddress';
import { candidateOf } from '../../candidateOf';
import { ruleOf } from '../../ruleOf';

describe('inAddress', () => {
  const judge = (marked: string) => inAddress(candidateOf(marked, { rule: ruleOf({ general: true }) }));

  it('drops names in capitals and words for what was taken out, but not weak passwords', () => {
    for (const value of ['SECRET_KEY', 'REDACTED', 'PASSWORD', 'TOKEN'])
      assert.ok(judge(`amqp://app:«${value}»@host`), value);
    for (const value of ['guest', 'changeme', 'my_password'])
      assert.equal(judge(`amqp://app:«${value}»@host`), undefined, value);
  });

  it('drops a word in capitals behind another one', () => {
    assert.ok(judge('http://CERT:«FILENAME»@host/'));
    assert.equal(judge('http://jo:«FILENAME»@host/'), undefined);
    assert.equal(judge('http://CERT:«FILENAME7»@host/'), undefined);
  });

  it('drops a user and a password that are called alike, on one line', () => {
    assert.ok(judge('connect(url, "mydbusername", "«mydbpassword»")'));
    assert.ok(judge('mosquitto_pub -u mqtt_username -P «mqtt_password»'));
    assert.equal(judge('mosquitto_pub -u shop_username -P «mqtt_password»'), undefined);
    assert.equal(judge('mosquitto_pub -u mqtt_username -P «mqtt_maple»'), undefined);
  });

  it('drops user:password before any address', () => {
    assert.ok(judge('user:«password»@tcp(host:3306)/shop'));
    assert.equal(judge('shopuser:«password»@tcp(host:3306)/shop'), undefined);
  });

  it("drops a pair that is nobody's, but neither half beside another", () => {
    for (const pair of ['myuser:«mypassword»', 'my_username:«my_pass»'])
      assert.ok(judge(`amqp://${pair}@host`), pair);
    for (const pair of ['foo:«bar»', 'shop:«mypassword»'])
      assert.equal(judge(`amqp://${pair}@host`), undefined, pair);
  });

  it('drops a port that a program fills in', () => {
    assert.ok(judge('http://localhost:«@PORT»@/'));
    assert.equal(judge('http://localhost:«@PORT»/'), undefined);
  });

  it('drops the words of a manual behind -u and in calls', () => {
    assert.ok(judge('curl -u username:«password» https://host'));
    assert.equal(judge('curl -u jo:«password» https://host'), undefined);
    assert.ok(judge('login("user", "«pass»")'));
    assert.equal(judge('login("admin", "«password»")'), undefined);
  });
});
