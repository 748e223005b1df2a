// A team's own names: prefixes for variables, places for entries.
import assert from 'node:assert/strict';
import {
  entryParts,
  environmentProblem,
  type Naming,
  pathProblem,
  prefixed,
  prefixProblem,
} from '../../../src/refactor/naming';

const naming = (change: Partial<Naming>): Naming => ({
  prefix: '',
  path: '',
  repo: 'my shop',
  environment: 'dev',
  ...change,
});

describe('the naming convention', () => {
  it('puts the prefix before a variable, once', () => {
    assert.equal(prefixed(naming({ prefix: 'SHOP_' }), 'API_KEY'), 'SHOP_API_KEY');
    assert.equal(prefixed(naming({ prefix: 'SHOP_' }), 'SHOP_KEY'), 'SHOP_KEY');
    assert.equal(prefixed(undefined, 'API_KEY'), 'API_KEY');
  });

  it('fills the placeholders of a path, and makes folders fit ids', () => {
    const path = '{repo}/{env}/{name}';
    assert.deepEqual(entryParts(naming({ path }), 'API_KEY'), ['my-shop', 'dev', 'api-key']);
    assert.deepEqual(entryParts(naming({ path, repo: '…', environment: 'prod' }), 'X'), ['app', 'prod', 'x']);
    assert.deepEqual(entryParts(naming({}), 'API_KEY'), []);
  });

  it('says what is wrong with a prefix, a path or an environment', () => {
    assert.equal(prefixProblem(''), undefined);
    assert.equal(prefixProblem('SHOP_'), undefined);
    assert.match(prefixProblem('1-') ?? '', /does not begin with a digit/);
    assert.equal(pathProblem('teams/{repo}/{env}-{name}'), undefined);
    assert.match(pathProblem('{repo}/{branch}/{name}') ?? '', /no placeholder \{branch\}/);
    assert.match(pathProblem('{repo}/{env}') ?? '', /must hold \{name\}/);
    assert.match(pathProblem('-x/{name}') ?? '', /may hold letters/);
    assert.match(pathProblem('/{name}') ?? '', /may hold letters/);
    assert.equal(environmentProblem('prod'), undefined);
    assert.match(environmentProblem('a b') ?? '', /may hold/);
  });
});
