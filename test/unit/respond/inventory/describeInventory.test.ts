import assert from 'node:assert/strict';
import { describeInventory, type Inventory, type Use } from '../../../../src/respond/inventory';

const nothing: Inventory = {
  groups: [],
  names: [],
  isByUsualName: false,
  otherValue: [],
  filesRead: 7,
  problems: [],
};

const use: Use = {
  path: 'web/a.js',
  line: 3,
  kind: 'reads',
  name: 'ACME_KEY',
  how: 'process.env',
  owner: { kind: 'package', name: 'web' },
};

describe('describeInventory', () => {
  it('says that nothing is known to use the value, and how much was read', () => {
    assert.equal(describeInventory(nothing), 'Nothing in the 7 files of this workspace is known to use it.');
  });

  it('lists what stops, what needs a look, and what has another value', () => {
    const told = describeInventory({
      ...nothing,
      groups: [
        { owner: use.owner, stops: true, uses: [use] },
        {
          owner: { kind: 'package', name: '' },
          stops: false,
          uses: [{ ...use, path: 'README.md', kind: 'mentions', how: 'document' }],
        },
      ],
      otherValue: [{ ...use, path: 'b/.env', kind: 'defines', how: '.env' }],
      problems: ['One file could not be read.'],
    });
    assert.equal(
      told,
      [
        'These stop working when it is revoked, until they have the new value:',
        '**package web/**',
        '- `web/a.js:3` reads ACME_KEY (process.env)',
        'These name it or its provider, and need a look:',
        "**The workspace's root**",
        '- `README.md:3` mentions ACME_KEY (document)',
        'The same name with another value, so not affected:',
        '- `b/.env:3` defines ACME_KEY (.env)',
        'One file could not be read.',
      ].join('\n\n'),
    );
  });
});
