import assert from 'node:assert/strict';
import { canEndWord, isWordAt, nearSpellings } from '../../../src/engine/nearWords';

describe('nearSpellings', () => {
  it('joins the parts of a near word with each separator', () => {
    assert.deepEqual([...nearSpellings('api key')].sort(), [
      'api key',
      'api-key',
      'api.key',
      'api_key',
      'apikey',
    ]);
    assert.deepEqual([...nearSpellings('a b c')].sort(), ['a b c', 'a-b-c', 'a.b.c', 'a_b_c', 'abc']);
  });

  it('knows one spelling of a single word', () => {
    assert.deepEqual(nearSpellings('mailgun'), ['mailgun']);
  });
});

describe('isWordAt', () => {
  /** The word in question stands between brackets, which are taken out. */
  const judge = (marked: string): boolean => {
    const start = marked.indexOf('[');
    return isWordAt(marked.replace(/[[\]]/g, ''), start, marked.indexOf(']') - 1);
  };

  for (const marked of [
    '[aws]',
    'my_[aws]_key',
    'my-[aws]',
    'my[Aws]Key',
    '[aws]Key',
    'use[AWS]',
    '[AWS]_KEY',
    'x.[aws].y',
    '2[aws]3',
    '"[aws]"',
    '[mailgun]ner',
    '[mailgun]s',
    'my[Mailgun]er',
    '[AWS]Key',
    'my[AWS]SecretKey',
    '\\n[aws]',
    '\\t[AWS]',
    'é[aws]é',
    '_[1password]',
    'a[1password]',
    '[slack]er',
    '-D[acme].key',
    '[okta]key',
    '[okta]apitoken = ',
    'MY_[AWS]SECRETS',
    'java "-P[acme].key"',
    `a1b2c3Q[Aws]D4e5f6`,
    `${'letters'.repeat(6)}Q[Aws]`,
  ]) {
    it(`takes ${marked} for a word`, () => assert.ok(judge(marked)));
  }

  for (const marked of [
    '[aws]ome',
    'l[aws]',
    'p[aws]',
    'PA[WS]',
    'un[mailgun]',
    'UN[MAILGUN]',
    '[AWS]OME',
    '[aws]e',
    '[okta]ner',
    `${'a1B2'.repeat(6)}Q[Aws]${'3dC4'.repeat(6)}`,
    'vi[aws]',
    'n[aws]',
    'x-D[acme]',
    '[okta]keyring',
    '[oh]key',
    'n[okta]key',
  ]) {
    it(`takes ${marked} for a part of another word`, () => assert.ok(!judge(marked)));
  }
});

describe('canEndWord', () => {
  for (const name of [
    'token',
    'dbToken',
    'TOKEN_ID',
    'tokenId',
    'tokens',
    'TOKENS',
    'token2',
    'TOKENId',
    'token.x',
    'dbtoken',
  ])
    it(`says yes of ${name}`, () => assert.ok(canEnd(name, 'token')));

  for (const name of ['tokenize', 'TOKENIZE', 'tokenstream', 'Tokenid'])
    it(`says no of ${name}`, () => assert.ok(!canEnd(name, 'token')));

  for (const [name, word] of [
    ['dbpassword', 'password'],
    ['wpass', 'pass'],
    ['rootpwd', 'pwd'],
  ] as const)
    it(`takes ${word} for the end of ${name}`, () => assert.ok(canEnd(name, word)));

  it('takes a short word for no end of another one', () => assert.ok(!canEnd('compat', 'pat')));

  function canEnd(name: string, word: string): boolean {
    const start = name.toLowerCase().indexOf(word);
    return canEndWord(name, start, start + word.length);
  }
});
