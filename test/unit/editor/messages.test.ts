import assert from 'node:assert/strict';
import { count, diagnosticMessage, rulePage } from '../../../src/editor/messages';
import { exampleRule } from './examples';

describe('diagnosticMessage', () => {
  it('names the type and the confidence, and says what to do', () => {
    assert.equal(
      diagnosticMessage(exampleRule(), 'high', 'plain'),
      'Acme Key in plain text (high confidence). Move it out of the code.',
    );
    assert.equal(
      diagnosticMessage(exampleRule(), 'certain', 'plain'),
      'Acme Key in plain text (certain). Move it out of the code.',
    );
  });

  it('says what moving alone does not mend', () => {
    assert.match(
      diagnosticMessage(exampleRule(), 'high', 'plain', 'pushed'),
      /A remote has it: .*rotate it\.$/,
    );
    assert.match(diagnosticMessage(exampleRule(), 'high', 'ignoredEnvFile', 'committed'), /A commit has it/);
    assert.match(diagnosticMessage(exampleRule(), 'high', 'plain', 'staged'), /Move it out of the code\.$/);
  });

  it('does not ask to move a key that is meant for clients', () => {
    assert.match(
      diagnosticMessage(exampleRule({ kind: 'publishable' }), 'high', 'plain'),
      /meant for clients/,
    );
  });

  it('says of an ignored .env file that the value belongs there', () => {
    assert.match(diagnosticMessage(exampleRule(), 'high', 'ignoredEnvFile'), /this is where it belongs\.$/);
  });
});

describe('rulePage', () => {
  it('is the provider’s page, at the rule', () => {
    assert.match(rulePage(exampleRule()), /^https:\/\/github\.com\/.*\/docs\/rules\/acme\.md#acme-key$/);
  });
});

describe('count', () => {
  it('knows one from many', () => {
    assert.deepEqual(
      [count(0, 'file'), count(1, 'file'), count(1234, 'file')],
      ['0 files', '1 file', '1,234 files'],
    );
  });
});
