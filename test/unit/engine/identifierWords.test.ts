import assert from 'node:assert/strict';
import { identifierWords } from '../../../src/engine/identifierWords';

describe('identifierWords', () => {
  const table: Readonly<Record<string, string>> = {
    dbPassword_EU2: 'db password eu 2',
    'client-secret': 'client secret',
    API_KEY: 'api key',
    APIKey: 'api key',
    HTTPSProxyURL: 'https proxy url',
    myAPI: 'my api',
    'X-Api-Key': 'x api key',
    'spring.datasource.password': 'spring datasource password',
    aws2Secret3: 'aws 2 secret 3',
    s3SecretKey: 's 3 secret key',
    __private__: 'private',
    $token: 'token',
    schlüsselWort: 'schl ssel wort',
    A: 'a',
    ABc: 'a bc',
  };
  for (const [identifier, words] of Object.entries(table)) {
    it(`reads ${identifier} as ${words}`, () => {
      assert.equal(identifierWords(identifier).join(' '), words);
    });
  }

  it('finds no words where there are none', () => {
    for (const text of ['', '___', '🔑', '- .']) assert.deepEqual(identifierWords(text), []);
  });
});
