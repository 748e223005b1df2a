import assert from 'node:assert/strict';
import { phrase } from '../../../../src/engine/filters/phrase';
import { candidateOf, passwordOf } from '../candidateOf';

describe('phrase', () => {
  for (const value of [
    'is too short',
    'Old one',
    'your password',
    'tell us why:',
    'nothing is here.',
    'must have digits',
    'jo said what?',
    'mkpasswd -l 8',
    '/usr/bin/tool run --fast',
  ]) {
    it(`drops ${value}`, () => assert.ok(phrase(passwordOf(value, { generic: true }))));
  }

  for (const value of [
    'open the river',
    'seven brown horses',
    'Maple 77',
    'river',
    'maple9.x stone',
    'river - stone',
  ]) {
    it(`keeps ${value}`, () => assert.equal(phrase(passwordOf(value, { generic: true })), undefined));
  }

  it('drops what a file of accounts holds', () => {
    const text = "{ '/etc/passwd': '«some data»' }";
    const candidate = passwordOf(text, { generic: true });
    assert.ok(phrase({ ...candidate, span: { start: text.indexOf('passwd'), end: candidate.secret.end } }));
    assert.equal(phrase(candidate), undefined);
  });

  it('leaves what is no password alone', () =>
    assert.equal(phrase(candidateOf('your password', { generic: true })), undefined));
});
