import assert from 'node:assert/strict';
import { inRepository } from '../../../../scripts/repository';
import { readCategories, respondData } from '../../../../scripts/rules/respondData';
import { Masked, neverCancelled } from '../../../../src/base';
import {
  type ExposureFacts,
  type Inventory,
  matchValue,
  responseOf,
  takeInventory,
  verdictOf,
} from '../../../../src/respond';
import { type PageState, partsOf, responseHtml } from '../../../../src/respond/html';
import { readResult } from '../../rules/ruleFiles';

// The page puts these parts in with innerHTML. Whatever a stranger may have named (files, branches, tags, authors,
// services, variables) must therefore come out as text: the page has the same elements whatever the names are.
const hostile = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '`<b>`',
  '``<i>`',
  '**bold** </code></li></ul>',
  '&lt;u&gt;',
  '<!-- <a href="javascript:alert(1)">x</a>',
  '\u2028<svg/onload=alert(1)>\u202e',
];

const data = respondData(readResult.files, readCategories(inRepository('rules/_categories.yaml')));
const frame = { cspSource: 'x:', styleAddress: 'x:a.css', scriptAddress: 'x:a.js', nonce: 'abc' };

describe('The page of a repository with hostile names', () => {
  for (const name of hostile) {
    it(`has no other elements for ${JSON.stringify(name)}`, async () => {
      const [plain, attacked] = [await stateWith('name'), await stateWith(name)];
      assert.deepEqual(elementsOf(responseHtml(attacked, frame)), elementsOf(responseHtml(plain, frame)));
      for (const part of Object.values(partsOf(attacked))) {
        assert.ok(part.length > 100);
        assertWellFormed(part);
      }
    });
  }

  it('would be noticed', () => {
    assert.throws(() => assertWellFormed('<p>a <img src=x></p>'));
    assert.throws(() => assertWellFormed('<p>a < b</p>'));
    assert.notDeepEqual(elementsOf('<p><b>x</b></p>'), elementsOf('<p>x</p>'));
  });
});

/** A page on which everything that can be named is named so. */
async function stateWith(name: string): Promise<PageState> {
  const response = responseOf(data, 'clarifai-api-key');
  assert.ok(response);
  const commit = { hash: name, date: '2024-05-01T10:00:00Z', author: name };
  const history = {
    complete: true,
    commits: 2,
    first: commit,
    last: commit,
    branches: [name],
    tags: [name],
    remoteBranches: [name],
    stashes: 1,
  };
  const facts: ExposureFacts = {
    git: { kind: 'repository', shallow: false },
    saved: true,
    tracked: true,
    history,
    places: [],
    published: [],
    unknown: [],
  };
  const inventory = await inventoryWith(name);
  return {
    response,
    incident: {
      fingerprint: 'f',
      length: 32,
      masked: `a${name}`,
      ruleId: 'clarifai-api-key',
      ruleName: name,
      opened: '2026-11-21T10:00:00.000Z',
      names: [name],
      places: [{ path: name, line: 1 }],
      ticks: { create: { at: '2026-11-21T10:00:00.000Z', because: `Because ${name}.` } },
    },
    isThere: true,
    exposure: { kind: 'known', value: { facts, verdict: verdictOf(facts) } },
    inventory: { kind: 'known', value: inventory },
    canAsk: true,
  };
}

/** Taken from files that are really named so. */
function inventoryWith(name: string): Promise<Inventory> {
  const value = 'made-up-value-0123456789';
  const files: Readonly<Record<string, string>> = {
    '.env': `CLARIFAI_PAT=${value}\n`,
    [`${name}/app.js`]: `use(process.env.CLARIFAI_PAT, '${value}');\n`,
    [`${name}/package.json`]: '{}\n',
    'compose.yaml': `services:\n  ${JSON.stringify(name)}:\n    environment: [CLARIFAI_PAT]\n`,
  };
  return takeInventory(
    { value: matchValue(new Masked(value)) },
    {
      paths: [...Object.keys(files), `${name}.gone`],
      problems: [],
      read: (path) => Promise.resolve(files[path]),
    },
    neverCancelled,
  );
}

const tag = /<!?(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>/gi;

/** Elements and the names of their attributes, in order. */
function elementsOf(html: string): readonly string[] {
  return Array.from(html.matchAll(tag), ([, close = '', element = '', attributes = '']) => {
    const names = Array.from(attributes.matchAll(/ ([a-z-]+)(?:="[^"]*")?/g), ([, one = '']) => one);
    return `${close}${element} ${names.join(' ')}`.trim();
  });
}

/** Nothing but whole tags with quoted attributes, and no handler among them. */
function assertWellFormed(html: string): void {
  const text = html.replace(tag, '');
  assert.ok(!/[<>]/.test(text), text);
  assert.ok(!elementsOf(html).some((element) => / on\w+|\b(?:script|img|svg|iframe)\b/.test(element)));
}
