import assert from 'node:assert/strict';
import { skippedPage } from '../../../src/editor/skippedPage';
import { escapeMarkdown, whyPage } from '../../../src/editor/whyPage';
import { exampleFinding, exampleRule } from './examples';

describe('whyPage', () => {
  const facts = { rule: exampleRule(), finding: exampleFinding(), path: 'src/mail.py', line: 12 };

  it('tells the rule, the place, the evidence and how to silence it', () => {
    const page = whyPage(facts);
    for (const part of ['# Acme Key', 'src/mail.py, line 12', 'Distinctive shape', 'keylift.disabledRules']) {
      assert.ok(page.includes(part), part);
    }
  });

  it('tells why there is no fix, when there is none', () => {
    assert.ok(!whyPage(facts).includes('Why there is no automatic fix'));
    assert.ok(whyPage({ ...facts, noFixBecause: 'It is a type.' }).includes('It is a type.'));
  });

  it('shows text from the workspace as text', () => {
    const page = whyPage({ ...facts, path: '[click](command:evil).py' });
    assert.ok(!page.includes('](command:evil)'));
  });
});

describe('skippedPage', () => {
  it('lists failures before choices, each with its detail', () => {
    const page = skippedPage(
      [
        { path: 'a.bin', reason: 'binary', detail: 'is not text' },
        { path: 'b.py', reason: 'unreadable', detail: 'EACCES' },
      ],
      [],
    );
    assert.ok(page.indexOf('EACCES') < page.indexOf('is not text'));
  });

  it('says so when nothing was left out', () => {
    assert.match(skippedPage([], []), /Nothing: every file was scanned\./);
  });

  it('counts what it does not list', () => {
    const skipped = Array.from({ length: 600 }, (_, number) => {
      return { path: `${number}`, reason: 'binary', detail: '' } as const;
    });
    assert.match(skippedPage(skipped, []), /… and 100 more\./);
  });
});

describe('escapeMarkdown', () => {
  it('takes the meaning from every sign', () => {
    assert.equal(escapeMarkdown('a_b*[c](d)<e>`'), 'a\\_b\\*\\[c\\]\\(d\\)\\<e\\>\\`');
  });
});
