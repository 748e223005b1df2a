// The fixes of .npmrc: whole texts before and after.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, checkRefactor } from '../../../support/checkRefactor';

const npmrc = { languageId: 'properties', path: 'packages/a/.npmrc', env: 'NPM_TOKEN' };

describe('.npmrc', () => {
  it('reads a token from the environment', async () => {
    const plan = await checkRefactor(
      { ...npmrc, key: '_authToken' },
      '; ours\nregistry=https://r.test/\n//r.test/:_authToken=«»\n',
      '; ours\nregistry=https://r.test/\n//r.test/:_authToken=${NPM_TOKEN}\n',
    );
    assert.equal(plan.store.name, 'NPM_TOKEN');
    assert.equal(plan.store.target, 'env');
    assert.match(plan.notes.join(' '), /export NPM_TOKEN/);
  });

  it('takes a token with spaces around its sign, and Windows line ends', () =>
    checkRefactor(
      npmrc,
      '//r.test/:_authToken = «»\r\na=b\r\n',
      '//r.test/:_authToken = ${NPM_TOKEN}\r\na=b\r\n',
    ).then(() => undefined));

  it('says that a password is kept in base64', async () => {
    const plan = await checkRefactor(npmrc, '//r.test/:_password=«»\n', '//r.test/:_password=${NPM_TOKEN}\n');
    assert.match(plan.notes.join(' '), /base64/);
  });

  it('refuses comments and what npm reads otherwise', async () => {
    await checkNotApplicable(npmrc, '# //r.test/:_authToken=«»\n', /comment/);
    await checkNotApplicable(npmrc, '; //r.test/:_authToken=«»\n', /comment/);
    await checkNotApplicable(npmrc, '//r.test/:_authToken=«"abcdefgh»\n', /not certain/);
  });
});
