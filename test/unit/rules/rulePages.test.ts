import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { rulePages } from '../../../scripts/docs/rulePages';
import { inRepository } from '../../../scripts/repository';

describe('docs/rules', () => {
  const pages = rulePages();
  const folder = inRepository('docs/rules');

  it('has a page for every provider, and no other', () => {
    assert.deepEqual(readdirSync(folder).sort(), [...pages.keys()].sort());
  });

  for (const [name, text] of pages) {
    it(`has a fresh ${name} (npm run build:docs)`, () => {
      assert.ok(readFileSync(`${folder}/${name}`, 'utf8') === text, 'run "npm run build:docs"');
    });
  }

  it('gives every rule a heading that links can name', () => {
    const text = pages.get('mailgun.md') ?? '';
    assert.match(text, /\n## mailgun-domain-sending-key\n/);
    assert.match(text, /\[mailgun-domain-sending-key\]\(#mailgun-domain-sending-key\)/);
  });
});
