import assert from 'node:assert/strict';
import { inRepository } from '../../../../scripts/repository';
import { readCategories, respondData } from '../../../../scripts/rules/respondData';
import { responseOf } from '../../../../src/respond';
import { type PageState, partsOf, responseHtml } from '../../../../src/respond/html';
import type { Incident } from '../../../../src/respond/incident';
import { readResult } from '../../rules/ruleFiles';

const data = respondData(readResult.files, readCategories(inRepository('rules/_categories.yaml')));
const frame = {
  cspSource: 'https://own.example',
  styleAddress: 'https://own.example/response.css',
  scriptAddress: 'https://own.example/response.js',
  nonce: 'abc',
};
const incident: Incident = {
  fingerprint: 'f',
  length: 36,
  masked: 'key-… (36 characters)',
  ruleId: 'mailgun-domain-sending-key',
  ruleName: 'Mailgun Domain Sending Key',
  opened: '2026-11-21T10:00:00.000Z',
  names: [],
  places: [],
  ticks: {},
};

function stateOf(ruleId: string, more: Partial<PageState> = {}): PageState {
  const response = responseOf(data, ruleId);
  assert.ok(response);
  return {
    response,
    incident,
    isThere: true,
    exposure: { kind: 'asking' },
    inventory: { kind: 'asking' },
    canAsk: false,
    ...more,
  };
}

/** What the mission wants to be answered about each leaked key, and the words that answer it for two of them. */
const points: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  'mailgun-domain-sending-key': [
    ['what it is', /may only send messages .* for the one Mailgun domain/],
    ['how it is generated', /Add sending key/],
    ['why it leaks', /contact form, newsletter script/],
    ['the risks', /signed with its DKIM key/],
    ['best practices', /one sending key for each application and environment/],
    ['how to check for misuse', /Filter Sending &gt; Logs by the key&#39;s domain/],
    ['how to revoke', /Delete the leaked key on the same tab/],
    ['rotation without an outage', /both work side by side/],
    ['what stops working', /HTTP 401 when they post to/],
    ['testing', /o:testmode/],
    ['fallback', /SMTP credentials can carry urgent mail/],
  ],
  'clarifai-api-key': [
    ['what it is', /Key of one Clarifai application/],
    ['how it is generated', /Create API Key/],
    ['why it leaks', /every application has a key from the start/],
    ['the risks', /uses the application&#39;s resources at the owner&#39;s cost/],
    ['best practices', /only the scopes it needs/],
    ['how to check for misuse', /Control Center/],
    ['how to revoke', /Delete the leaked key in the same list/],
    ['rotation without an outage', /both work side by side/],
    ['what stops working', /predictions, searches, uploads and training of this one application stop/],
    ['testing', /status code 10000/],
    ['fallback', /cached or default answer/],
  ],
};

describe('responseHtml', () => {
  for (const [ruleId, answers] of Object.entries(points)) {
    for (const [point, words] of answers) {
      it(`answers ${point} for ${ruleId}`, () => assert.match(responseHtml(stateOf(ruleId), frame), words));
    }

    it(`has nothing general about ${ruleId}`, () => {
      const general = stateOf(ruleId).response.sections.filter((section) => section.general);
      assert.deepEqual(general, []);
    });
  }

  it('puts the verdict before the steps, these before the places, and these before the advice', () => {
    const html = responseHtml(stateOf('clarifai-api-key'), frame);
    const places = ['part-verdict', 'part-checklist', 'part-places', 'section-risks'].map((id) =>
      html.indexOf(`id="${id}"`),
    );
    assert.ok(places.every((place) => place > 0));
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });

  it('lets nothing in but its own style and script', () => {
    const html = responseHtml(stateOf('clarifai-api-key'), frame);
    assert.match(
      html,
      /default-src &#39;none&#39;; style-src https:\/\/own\.example; script-src &#39;nonce-abc&#39;;/,
    );
    assert.ok(!/\son\w+=|javascript:|<style|style=/.test(html));
    assert.equal(html.match(/<script/g)?.length, 1);
  });

  it('gives every heading, box and list what screen readers need', () => {
    const html = responseHtml(stateOf('clarifai-api-key'), frame);
    assert.match(html, /<html lang="en">/);
    assert.equal(html.match(/<h1/g)?.length, 1);
    assert.equal(html.match(/<main/g)?.length, 1);
    assert.match(html, /role="status"/);
    for (const [, id] of html.matchAll(/<input type="checkbox" id="([^"]+)"/g)) {
      assert.ok(html.includes(`<label for="${id}">`), id);
    }
    for (const [, id] of html.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)) {
      assert.ok(html.includes(`id="${id}"`), id);
    }
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) assert.ok(html.includes(`id="${id}"`), id);
  });

  it('is about no value on the page of a type', () => {
    const state = stateOf('clarifai-api-key');
    const type: PageState = {
      response: state.response,
      isThere: false,
      exposure: { kind: 'asking' },
      inventory: { kind: 'asking' },
      canAsk: false,
    };
    const html = responseHtml(type, frame);
    assert.ok(!html.includes('checkbox') && !html.includes('data-command'));
    assert.match(html, /Revoke the old value/);
  });
});

describe('partsOf', () => {
  it('shows the verdict with its reasons', () => {
    const { verdict } = partsOf(
      stateOf('clarifai-api-key', {
        exposure: {
          kind: 'known',
          value: {
            facts: {
              git: { kind: 'none' },
              saved: true,
              places: [],
              published: [],
              unknown: [],
            },
            verdict: {
              level: 'exposed',
              settled: true,
              reasons: ['A remote has it, on `<b>`.'],
              advice: ['Rotate.'],
            },
          },
        },
      }),
    );
    assert.match(verdict, /class="verdict exposed"><strong>Exposed\.<\/strong>/);
    assert.match(verdict, /on <code>&lt;b&gt;<\/code>/);
    assert.match(verdict, /<ol><li>Rotate\.<\/li><\/ol>/);
  });

  it('says why there is no verdict', () => {
    const { verdict } = partsOf(
      stateOf('clarifai-api-key', { exposure: { kind: 'absent', because: 'No Git here.' } }),
    );
    assert.match(verdict, /Not known\.<\/strong> No Git here\./);
  });

  it('makes a button of each place', () => {
    const { places } = partsOf(
      stateOf('clarifai-api-key', {
        inventory: {
          kind: 'known',
          value: {
            groups: [
              {
                owner: { kind: 'Compose service', name: '"web"' },
                stops: true,
                uses: [
                  {
                    path: 'a"b.yaml',
                    line: 4,
                    kind: 'passes',
                    name: 'KEY',
                    how: 'env_file',
                    owner: { kind: 'Compose service', name: '"web"' },
                  },
                ],
              },
            ],
            names: ['KEY'],
            isByUsualName: false,
            otherValue: [],
            filesRead: 3,
            problems: [],
          },
        },
      }),
    );
    assert.match(places, /<h3>Compose service &quot;web&quot;<\/h3>/);
    assert.match(places, /<button type="button" class="place" data-path="a&quot;b\.yaml" data-line="4"/);
    assert.match(places, /passes on KEY \(env_file\)/);
  });

  it('shows ticks with their time, and what the verdict does not need', () => {
    const ticked = { ...incident, ticks: { create: { at: '2026-11-21T10:00:00.000Z' } } };
    const { checklist } = partsOf(stateOf('clarifai-api-key', { incident: ticked }));
    assert.match(checklist, /1 of 8 steps are done/);
    assert.match(checklist, /data-step="create"[^>]* checked>/);
    assert.match(checklist, /Done 2026-11-21 10:00 UTC/);
  });

  it('offers to ask the provider only where that is turned on', () => {
    assert.ok(!partsOf(stateOf('clarifai-api-key')).verdict.includes('checkLive'));
    assert.ok(partsOf(stateOf('clarifai-api-key', { canAsk: true })).verdict.includes('checkLive'));
  });
});
