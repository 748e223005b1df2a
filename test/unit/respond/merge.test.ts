import assert from 'node:assert/strict';
import { responseOf } from '../../../src/respond/merge';
import { data } from './respondData';

const sentences = (ruleId: string, name: string) => {
  const section = responseOf(data, ruleId)?.sections.find((candidate) => candidate.name === name);
  return section && { sentences: section.sentences, general: section.general };
};

describe('responseOf', () => {
  it('takes a rule’s own advice before its provider’s', () => {
    assert.deepEqual(sentences('acme-key', 'risks'), { sentences: ['It opens the door.'], general: false });
    assert.deepEqual(sentences('acme-id', 'risks'), { sentences: ['It sends mail.'], general: false });
    assert.deepEqual(sentences('acme-key', 'practices'), { sentences: ['Lock it away.'], general: false });
  });

  it('falls back to the category’s advice, then to that for all, and says so', () => {
    assert.deepEqual(sentences('acme-key', 'audit'), { sentences: ['Look at sent mail.'], general: true });
    assert.deepEqual(sentences('acme-key', 'leaks'), { sentences: ['It leaks.'], general: true });
  });

  it('does not test a value that is replaced in its own way with its provider’s usual call', () => {
    const { acme } = data.providers;
    assert.ok(acme);
    const hook = { name: 'Acme Hook', description: 'Signs.', respond: { revoke: ['Roll it.'] } };
    const withHook = {
      categories: { default: { ...data.categories['default'], testing: ['Try it.'] } },
      providers: {
        acme: {
          ...acme,
          respond: { ...acme.respond, testing: ['Call /me.'] },
          rules: { ...acme.rules, 'acme-hook': hook },
        },
      },
    };
    const testing = (ruleId: string) =>
      responseOf(withHook, ruleId)?.sections.find(({ name }) => name === 'testing')?.sentences;
    assert.deepEqual(testing('acme-key'), ['Call /me.']);
    assert.deepEqual(testing('acme-hook'), ['Try it.']);
  });

  it('leaves out what nobody knows', () => {
    assert.equal(sentences('acme-key', 'notes'), undefined);
  });

  it('knows the page where keys are managed', () => {
    assert.equal(responseOf(data, 'acme-id')?.manage, 'https://acme.example/keys');
  });

  it('has nothing on rules it does not know', () => assert.equal(responseOf(data, 'other-key'), undefined));
});
