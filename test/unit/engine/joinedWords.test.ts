// keylift:ignore-file because the made-up words below look like passwords, and open nothing.
import assert from 'node:assert/strict';
import { isJoinedWords } from '../../../src/engine/joinedWords';

describe('isJoinedWords', () => {
  for (const value of [
    'Amsel/Zaun',
    'paper+plane',
    'green.bottle',
    'Frau+Holle+Bett',
    'Blue#Kettle',
    'Nord-Hafen/Ost',
    'kräuter:suppe',
    'Mond!Sonne!',
  ])
    it(`knows ${value}`, () => assert.ok(isJoinedWords(value)));

  for (const value of [
    'blue-kettle',
    'blue_kettle',
    'kettle',
    '/blue/kettle',
    'kettle.txt',
    'kettle.example',
    'user.kettle',
    'users/kettle',
    'kettle.reset',
    'config.kettle',
    'blueKettle.lid',
    'kettle.4',
    'a.b',
    'blue/kettle/lid/handle/spout',
  ])
    it(`leaves ${value}`, () => assert.ok(!isJoinedWords(value)));
});
