import assert from 'node:assert/strict';
import { isDashed } from '../../../../src/rules/shape/dashed';
import { parsed } from './parsed';

describe('isDashed', () => {
  for (const shape of ['a-b', '[\\w-]{8}', '[^a]{8}', '[+-/]', '.', '\\S{4}', '(?:a|b-)']) {
    it(`sees that ${shape} may hold a dash`, () => assert.equal(isDashed(parsed(shape)), true));
  }
  for (const shape of ['ab', '[a-z]{8}', '[^-]{4}', '\\w{4}', '[^-a-z]']) {
    it(`sees that ${shape} holds none`, () => assert.equal(isDashed(parsed(shape)), false));
  }
});
