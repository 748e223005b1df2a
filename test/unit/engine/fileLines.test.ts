import assert from 'node:assert/strict';
import { matchLines } from '../../../src/engine/fileLines';
import { ruleOf } from './ruleOf';

const rule = ruleOf({ where: 'file', anchors: [], shape: '(?:[a-z]{1,9}:)(?<secret>[a-z0-9]{4,20})' });

describe('matchLines', () => {
  const secretsIn = (text: string): string[] =>
    [...matchLines(text, rule)].map(({ secret }) => text.slice(secret.start, secret.end));

  it('gives the secret of each line that the shape covers', () => {
    assert.deepEqual(secretsIn('ada:one1\r\n\t bob:two2 \n# eve:three\nmax:four4'), [
      'one1',
      'two2',
      'four4',
    ]);
  });

  it('gives nothing where the line goes on', () => {
    assert.deepEqual(secretsIn('ada:one1 is all\nsay ada:one1\n'), []);
  });

  it('gives the match without the white space around it', () => {
    const [match] = matchLines('  ada:one1  ', rule);
    assert.deepEqual(match?.span, { start: 2, end: 10 });
  });

  it('takes the whole match where no part is named', () => {
    const [match] = matchLines('\nabcd\n', ruleOf({ where: 'file', shape: '[a-z]{4}' }));
    assert.deepEqual(match?.secret, { start: 1, end: 5 });
  });
});
