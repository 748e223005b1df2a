// keylift:ignore-file because the passwords below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { isAmongSettings, isHandedOver } from '../../../src/engine/settingsOfCommands';

function spanOf(text: string, part: string) {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

describe('isHandedOver', () => {
  for (const text of [
    'docker run -e DB_PASSWORD=hunter2 shop',
    'docker build --build-arg DB_PASSWORD=hunter2 .',
    'java -Dshop.PASSWORD=hunter2 -jar shop.jar',
    'kubectl create secret generic db --from-literal=PASSWORD=hunter2',
  ])
    it(`says yes to ${text}`, () => assert.ok(isHandedOver(text, spanOf(text, 'PASSWORD'))));

  for (const text of [
    'DB_PASSWORD=hunter2',
    'test -e PASSWORD',
    'if -e PASSWORD == hunter2',
    'x = -PASSWORD=1',
  ])
    it(`says no to ${text}`, () => assert.ok(!isHandedOver(text, spanOf(text, 'PASSWORD'))));
});

describe('isAmongSettings', () => {
  const isAmong = (text: string, name = 'password'): boolean =>
    isAmongSettings(text, spanOf(text, name), spanOf(text, 'hunter2'));

  it('knows a setting before or after others', () => {
    assert.ok(isAmong('user=app password=hunter2'));
    assert.ok(isAmong('password=hunter2 user=app'));
    assert.ok(!isAmong('password = hunter2 user=app'));
    assert.ok(!isAmong('with password=hunter2 you sign in'));
  });

  it('knows a variable in front of its command', () => {
    assert.ok(isAmong('$ PGPASSWORD=hunter2 psql -h db', 'PGPASSWORD'));
    assert.ok(!isAmong('Use PGPASSWORD=hunter2 here', 'PGPASSWORD'));
  });
});
