import assert from 'node:assert/strict';
import { inRepository } from '../../../scripts/repository';
import { readCategories, respondData } from '../../../scripts/rules/respondData';
import { respondPage, responseOf, sectionNames } from '../../../src/respond';
import { readResult } from '../rules/ruleFiles';

describe('built-in response data', () => {
  const data = respondData(readResult.files, readCategories(inRepository('rules/_categories.yaml')));

  for (const { provider } of readResult.files) {
    it(`has every section for the rules of ${provider.name}`, () => {
      for (const { id } of provider.rules) {
        const names = responseOf(data, id)?.sections.map(({ name }) => name);
        assert.deepEqual(names, sectionNames, id);
        assert.match(respondPage(data, id) ?? '', /what to do after a leak/);
      }
    });
  }
});
