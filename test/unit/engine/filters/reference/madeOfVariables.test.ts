import assert from 'node:assert/strict';
import { madeOfVariables } from '../../../../../src/engine/filters/reference/madeOfVariables';
import { passwordOf } from '../../candidateOf';

describe('madeOfVariables', () => {
  for (const value of [
    '$login:$pass',
    '-U$DOMAIN/$USER%$PASSWORD',
    "$config{'PASSW'}",
    '$_[0]',
    'pass:$1',
    '**%ADMINPW%',
    '$bindir/kpasswd',
    '--max-age=270',
    '\\&callback',
    "'$srcdir'/certs/key.pem",
    String.raw`\0$secret`,
  ]) {
    it(`drops ${value}`, () => assert.ok(madeOfVariables(passwordOf(value, { generic: true }))));
  }

  for (const value of [
    'P@$word1',
    'tass:$1',
    'tom@work@77',
    '$up3r$Ecr3t',
    '$2a$04$0WVaz0pV3jzfZ5',
    '--secret--',
    'x--max7',
  ]) {
    it(`keeps ${value}`, () => {
      assert.equal(madeOfVariables(passwordOf(value, { generic: true })), undefined);
    });
  }
});
