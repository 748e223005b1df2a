import assert from 'node:assert/strict';
import { location } from '../../../../src/engine/filters/location';
import { candidateOf, nearCandidateOf, passwordOf } from '../candidateOf';
import { ruleOf } from '../ruleOf';

describe('location', () => {
  for (const value of [
    'https://shop.example/login',
    'postgres://localhost/shop',
    'urn://x',
    '/v1/accounts:signInWithPassword',
    'urn:oasis:names:tc:SAML:2.0:ac:classes:Password',
    'java:comp/env/shop/password',
    'menu/art_blueish/frame1_r',
    'jabber:iq:auth',
    'log.configurationPassword',
    'npm:minipass@^3.3.6',
    'tests/run-pass/**/*.rs',
    './testdata/.htpasswd',
    'test_*.py',
    'shop_key.p8.gpg',
    'proxy.acme.test:3128',
    'localhost:80',
    `0x${'0a1B'.repeat(10)}`,
  ]) {
    it(`drops ${value}`, () => assert.ok(location(passwordOf(value))));
  }

  it('drops paths that are given to a provider, but no password with slashes', () => {
    const rule = ruleOf({ where: 'key', near: ['acme password'] });
    const given = (value: string) =>
      location(candidateOf(`ACME_PASSWORD=«${value}»`, { rule, generic: false }));
    assert.ok(given('/run/secrets/acme_password'));
    assert.equal(given('/k7Qx/r4Zt9'), undefined);
    assert.equal(given('run7secrets'), undefined);
  });

  for (const value of [
    'hunter2',
    'a/b',
    'x@y',
    '/dhR4+q',
    'p.q',
    '12-34',
    'k3y.9f8a.7721b',
    'https',
    'a/b.7Q',
    'te*st.7',
    'java:beans7',
    'log.Password7',
    'k3y.tr0ub4dorKey9',
    'npm:77',
    'kq7/vwx_rm/zt9f',
    'menu/art_Blue/frame1',
    'proxy:3128',
    'local.host:99x',
    `0x${'0a1B'.repeat(16)}`,
  ]) {
    it(`keeps ${value}`, () => assert.equal(location(passwordOf(value)), undefined));
  }

  it('drops the token of a badge, and of no other address', () => {
    const given = (address: string) => location(passwordOf(address, { generic: true, key: 'token' }));
    assert.ok(given('https://codecov.io/gh/acme/shop/graph/badge.svg?token=«ykWa0RRdyk»'));
    assert.ok(given('https://img.shields.io/circleci/build/github/acme/shop?token=«ykWa0RRdyk»'));
    assert.equal(given('https://codecov.io/upload/v2?token=«ykWa0RRdyk»'), undefined);
  });

  it('drops the folder that a shell gives to a container', () => {
    for (const key of ['pwd', 'PWD', '$(PWD', 'self._pwd']) {
      assert.ok(location(passwordOf('/input', { key })), key);
      assert.equal(location(passwordOf('hunter2', { key })), undefined, key);
    }
  });

  it('drops the id of a file that an address shows, and no key in an address', () => {
    const given = (address: string) =>
      location(nearCandidateOf(address, { near: { nearness: 'line', word: { start: 14, end: 18 } } }));
    assert.ok(given('https://files.acme.test/s/«7a9c0k2m4q6s8u1»/Photo%20of%20us.png'));
    assert.ok(given('https://files.acme.test/s/«7a9c0k2m4q6s8u1»/shop-1.2.tar.gz'));
    assert.equal(given('https://files.acme.test/s/«7a9c0k2m4q6s8u1»/orders'), undefined);
    assert.equal(given('https://files.acme.test/s/«7a9c0k2m4q6s8u1»/photo.png.key'), undefined);
  });

  it('drops a part of a resource name, whatever the rule', () => {
    const id = 'project/Destination/1656705098765';
    assert.ok(location(nearCandidateOf(`arn:aws:rekognition:us-east-1:555555555555:«${id}»`)));
    assert.equal(location(nearCandidateOf(`"«${id}»"`)), undefined);
  });

  it('drops long parts of the path of an address', () => {
    const rule = { near: ['acme'], anchors: [] };
    assert.ok(location(nearCandidateOf('fetch("https://shop.example/«a1b2/c3d4»")', { rule: ruleOf(rule) })));
  });

  it('drops what an address lists under a plural, and revisions on the way to a file', () => {
    const judge = (marked: string) => location(nearCandidateOf(marked));
    const revision = 'f0e1d2c3b4a5968778695a4b3c2d1e0f01234567';
    assert.ok(judge('curl https://api.acme.example/v1/orders/«3c9e1f7a5b2d»'));
    assert.ok(judge(`curl https://get.acme.example/«${revision}»/install.sh`));
    assert.ok(judge('curl https://shop.vault.azure.net/secrets/acme-key/«3c9e1f7a5b2d»'));
    assert.equal(judge('curl https://shop.azure.net/secret/acme-key/«3c9e1f7a5b2d»'), undefined);
    assert.equal(judge('curl https://api.acme.example/v1/«3c9e1f7a5b2d»/orders'), undefined);
    assert.equal(judge('curl https://api.acme.example/webhooks/«3c9e1f7a5b2d»'), undefined);
    assert.equal(judge('curl https://api.acme.example/v1/orders?key=«3c9e1f7a5b2d»'), undefined);
    assert.equal(judge(`curl https://get.acme.example/«${revision}»/orders`), undefined);
  });

  it('drops the path of a module, and keeps what only begins like one', () => {
    const named = (value: string) => location(passwordOf(value, { key: 'onepassword', generic: true }));
    assert.ok(named('github.com/1password/onepassword-sdk-go'));
    assert.ok(named('gopkg.in/acme/password.v2'));
    assert.equal(named('shop.example/kUw83'), undefined);
  });

  it('drops what stands in a PEM block, and keeps what a rule with a shape of its own finds there', () => {
    const body = '-----BEGIN RSA PRIVATE KEY----- «MIIEpQIBAAKCAQEAuyf»';
    assert.ok(location(nearCandidateOf(body)));
    assert.equal(location(candidateOf(body)), undefined);
  });

  it('judges only what a name alone made suspicious', () => {
    assert.equal(location(candidateOf('https://shop.example/login')), undefined);
  });

  it('drops the scope of a signature in an address', () => {
    assert.ok(location(passwordOf('XXXX%2Fus-east-2%2Fs3%2Faws4_request')));
  });

  it('drops what stands before the host of an error tracker, and nothing else before a host', () => {
    const changes = { rule: ruleOf({ provider: 'url-credentials' }) };
    const key = 'k3y9f8a7721b'.repeat(2);
    assert.ok(location(candidateOf(`dsn = "https://«${key}»@errors.acme.test/42"`, changes)));
    for (const address of [`https://«${key}»@git.acme.test/shop.git`, `redis://:«${key}»@cache.acme.test/1`])
      assert.equal(location(candidateOf(`url = "${address}"`, changes)), undefined);
  });

  it('drops regions, be they made up', () => {
    for (const region of ['fips-us-west-2', 'us-west-111', 'cn-north-1'])
      assert.ok(location(passwordOf(region)), region);
    assert.equal(location(passwordOf('uk-west-111')), undefined);
  });

  it('drops the name of a picture and its size', () => {
    const judge = (marked: string) => location(nearCandidateOf(marked));
    assert.ok(judge('acme: https://images.test/«5c3fa1d27b5c3fa1d27b».1000x1000x1.png'));
    assert.equal(judge('acme: https://images.test/«5c3fa1d27b5c3fa1d27b».1000x1000x1'), undefined);
  });

  it('drops what stands in the name of a program that is fetched', () => {
    const judge = (marked: string) => location(nearCandidateOf(marked));
    assert.ok(judge('acme: /files/shop-«5c3fa1d27b5c3fa1d27b»-debug.apk'));
    assert.equal(judge('acme: /files/shop-«5c3fa1d27b5c3fa1d27b»-debug.'), undefined);
  });

  it('drops what stands behind an encoded sign of an address', () => {
    const judge = (marked: string) => location(nearCandidateOf(marked));
    assert.ok(judge('https://acme.test/?token=Ab3x%«2FnQJt8zH0gz9tOUSaatmz»'));
    assert.equal(judge('https://acme.test/?token=Ab3x-«2FnQJt8zH0gz9tOUSaatmz»'), undefined);
  });

  it('drops where a function is', () => {
    assert.ok(location(passwordOf('shop.commands.users:main')));
    assert.equal(location(passwordOf('shop:main7')), undefined);
    assert.ok(location(passwordOf('shop-pw = acme.commands.password:«main»')));
    assert.equal(location(passwordOf('acme.password:«main»')), undefined);
  });

  it('drops the name of an attribute that the next one gives its value', () => {
    assert.ok(location(passwordOf('<filter token="«SMTP_HOST»" value="x"/>')));
    assert.ok(location(passwordOf('<property key="«x-name-sec»" value=""/>')));
    assert.equal(location(passwordOf('<filter token="«kq7vwx»" name="x"/>')), undefined);
    assert.equal(location(passwordOf('<add key="a" value="«kq7vwx»"/>')), undefined);
  });

  it('drops an address on a chain under whatever name, but no shape of its own', () => {
    const address = `0x${'5c3fa1'.repeat(7).slice(0, 40)}`;
    const rule = ruleOf({ where: 'provider', general: true });
    assert.ok(location(candidateOf(address, { rule, key: 'coinbase', distinctive: false })));
    assert.equal(
      location(candidateOf(`${address}5c`, { rule, key: 'coinbase', distinctive: false })),
      undefined,
    );
  });

  it('drops what a page of snippets is called', () => {
    const rule = ruleOf({ near: ['acme'], anchors: [] });
    const given = (address: string) =>
      location(candidateOf(address, { rule, near: { nearness: 'line', word: { start: 0, end: 1 } } }));
    assert.ok(given(`acme https://gist.github.com/jo/«${'5c3f'.repeat(8)}»`));
    assert.equal(given(`acme https://gist.acme.test/jo/«${'5c3f'.repeat(8)}»`), undefined);
  });
});
