import assert from 'node:assert/strict';
import { seededRandom } from '../../../src/base';
import { expandTemplates } from '../../../src/rules/template';

const expand = (line: string, seed = 7) => expandTemplates(line, seededRandom(seed));

describe('expandTemplates', () => {
  const shapes: readonly (readonly [template: string, expected: RegExp])[] = [
    ['{{hex:32}}', /^[0-9a-f]{32}$/],
    ['{{HEX:32}}', /^[0-9A-F]{32}$/],
    ['{{digits:10}}', /^\d{10}$/],
    ['{{lower:8}}', /^[a-z]{8}$/],
    ['{{upper:8}}', /^[A-Z]{8}$/],
    ['{{alpha:8}}', /^[A-Za-z]{8}$/],
    ['{{alnum:20}}', /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9]{20}$/],
    ['{{lowernum:20}}', /^(?=.*[a-z])(?=.*\d)[a-z0-9]{20}$/],
    ['{{uppernum:20}}', /^(?=.*[A-Z])(?=.*\d)[A-Z0-9]{20}$/],
    ['{{base32:16}}', /^[A-Z2-7]{16}$/],
    ['{{base58:40}}', /^[1-9A-HJ-NP-Za-km-z]{40}$/],
    ['{{base64:40}}', /^[A-Za-z0-9+/]{40}$/],
    ['{{base64url:43}}', /^[A-Za-z0-9_-]{43}$/],
    ['{{base64pad:88}}', /^[A-Za-z0-9+/]{86}==$/],
    ['{{base64pad:44}}', /^[A-Za-z0-9+/]{43}=$/],
    ['{{uuid}}', /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/],
    ['{{password:16}}', /^[A-Za-z0-9]{2}[A-Za-z0-9_.~!]{12}[A-Za-z0-9]{2}$/],
    ['{{set:A-C._-:24}}', /^[ABC._-]{24}$/],
    ['{{crc32:ghp_:30}}', /^ghp_[A-Za-z0-9]{36}$/],
    ['{{jwt}}', /^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]{43}$/],
    ['{{pem:EC PRIVATE KEY}}', /^-----BEGIN EC PRIVATE KEY-----\n[\s\S]+\n-----END EC PRIVATE KEY-----$/],
    ['{{pemline:EC PRIVATE KEY}}', /^-----BEGIN EC PRIVATE KEY-----\\n[^\n]+\\n-----END EC PRIVATE KEY-----$/],
    ['{{basic}}', /^[A-Za-z0-9+/]+={0,2}$/],
  ];
  for (const [template, expected] of shapes) {
    it(`fills ${template} with any seed`, () => {
      for (let seed = 0; seed < 40; seed++) {
        const { text, problems } = expand(template, seed);
        assert.deepEqual(problems, []);
        assert.match(text, expected);
      }
    });
  }

  it('gives the same text for the same seed, and another for another', () => {
    assert.equal(expand('{{alnum:30}}', 1).text, expand('{{alnum:30}}', 1).text);
    assert.notEqual(expand('{{alnum:30}}', 1).text, expand('{{alnum:30}}', 2).text);
  });

  it('tells where each template stands', () => {
    const { text, spans, marked } = expand('a={{digits:3}} b={{digits:4}}');
    assert.equal(marked, false);
    assert.deepEqual(spans, [
      { start: 2, end: 5 },
      { start: 8, end: 12 },
    ]);
    assert.equal(text.length, 12);
  });

  it('takes marks away and tells where they stood', () => {
    const { text, spans, marked } = expand('postgres://app:«{{digits:4}}»@db/{{lower:2}}');
    assert.equal(marked, true);
    assert.deepEqual(spans, [{ start: 15, end: 19 }]);
    assert.match(text, /^postgres:\/\/app:\d{4}@db\/[a-z]{2}$/);
  });

  it('encodes JSON with templates of its own inside', () => {
    const { text, problems } = expand('{{base64json:{"a":{"b":"{{digits:4}}"}}}}!');
    assert.deepEqual(problems, []);
    assert.ok(text.endsWith('!'));
    assert.match(Buffer.from(text.slice(0, -1), 'base64').toString(), /^\{"a":\{"b":"\d{4}"\}\}$/);
  });

  it('encodes a user and a password for basic authentication', () => {
    assert.match(Buffer.from(expand('{{basic}}').text, 'base64').toString(), /^[a-z]{6}:[A-Za-z0-9]{17}$/);
  });

  it('leaves what only looks like a template', () => {
    const line = 'key: {{ secrets.KEY }} {{API_KEY}} ${{ env.X }} {{open:4';
    assert.equal(expand(line).text, line);
  });

  for (const line of ['{{nonsense:4}}', '{{hex}}', '{{hex:0}}', '{{hex:many}}', '{{base64pad:3}}', '{{set::4}}', '{{pem}}']) {
    it(`says what is wrong with ${line}`, () => {
      const { problems } = expand(line);
      assert.equal(problems.length, 1);
      assert.match(problems[0]!, /template/);
    });
  }

  for (const line of ['«', '»', '««a»', 'a»b']) {
    it(`says that the marks of ${line} don't pair`, () => {
      assert.ok(expand(line).problems.length > 0);
    });
  }
});
