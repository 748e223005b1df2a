import assert from 'node:assert/strict';
import { respondPage } from '../../../src/respond/page';
import { data } from './respondData';

describe('respondPage', () => {
  it('reads from the risks to the practices, with links, and marks what is general', () => {
    assert.equal(
      respondPage(data, 'acme-key'),
      `# Acme Key: what to do after a leak

Opens the workshop.

[Manage keys](https://acme.example/keys) · [Documentation](https://acme.example/docs) · [Acme](https://acme.example)

## What an attacker can do

- It opens the door.

## See whether it was misused (general)

- Look at sent mail.

## Replace and revoke it (general)

1. Make a new one.
2. Delete the old one.

## How it usually gets out (general)

- It leaks.

## Keep the next one safe

- Lock it away.

Parts marked "general" hold for credentials of this kind everywhere; Acme's own documentation may say more.
`,
    );
  });

  it('has nothing on rules it does not know', () => assert.equal(respondPage(data, 'other-key'), undefined));
});
