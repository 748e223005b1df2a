// keylift:ignore-file because the passwords below are samples for the reader, and open nothing.
import assert from 'node:assert/strict';
import { readAssignments } from '../../../../src/engine/assignment';

/** What the first name that holds "password" is given. */
function valueOf(text: string): string | undefined {
  const at = text.search(/password/i);
  const found = readAssignments(text, at, at + 8, () => true)[0];
  return found && text.slice(found.value.start, found.value.end);
}

describe('readSpaced', () => {
  it('reads commands that stand in one line of a device', () => {
    assert.equal(valueOf('Backlog SSID1 attic; Password1 maple9x; MqttHost 10.0.0.2'), 'maple9x');
    assert.equal(valueOf('backlog0 MqttPassword maple9x'), 'maple9x');
  });

  it('leaves other lines with a semicolon', () => {
    assert.equal(valueOf('enter the name; Password maple9x; then'), undefined);
    assert.equal(valueOf('the backlog; a Password maple9x or so'), undefined);
  });
});
