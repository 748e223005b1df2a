import assert from 'node:assert/strict';
import { digest } from '../../../../src/engine/filters/digest';
import { drawn, hexDigits } from '../../../support/drawn';
import { candidateOf, nearCandidateOf, passwordOf } from '../candidateOf';

const hex = drawn(hexDigits, 40);

describe('digest', () => {
  for (const path of [
    'package-lock.json',
    'web/yarn.lock',
    'go.sum',
    'Cargo.lock',
    'a/b/pnpm-lock.yaml',
    '.terraform.lock.hcl',
  ]) {
    it(`drops everything without a shape of its own in ${path}`, () => {
      assert.ok(digest(nearCandidateOf(hex, { path })));
    });
  }

  for (const path of ['', 'lock.json', 'yarn.lock.ts', 'src/package-lock.json/x.ts']) {
    it(`looks on in ${path || 'a text without a path'}`, () => {
      assert.equal(digest(nearCandidateOf(hex, { path })), undefined);
    });
  }

  for (const line of [
    `md5 = "«${hex}»"`,
    `mac: '«${hex}»'`,
    `"integrity": "«${'A7zQ'.repeat(10)}=»"`,
    `commit_sha: «${hex}»`,
    `see /commit/«${hex}»`,
    `result.etag == '"«${hex}»"'`,
    `"ETag": "\\"«${hex}»\\""`,
    `'etag' => '«${hex}»'`,
    `/blob/«${hex}»/README.md`,
    `rev=«${hex}»`,
    `image@sha256:«${hex}»`,
    `sha512-«${hex}»`,
    `md5="«${hex}»"`,
    `tags: ["env:prod", "«commit:${hex}»"]`,
    `uses: acme/action@«${hex}»`,
    `image: ghcr.io/acme/app:«${hex}»`,
    `https://acme.io/sdk-1.2.3.tgz#«${hex}»`,
    `«${hex}»  acme-linux-amd64.tar.gz`,
  ]) {
    it(`drops ${line.slice(0, line.indexOf('«'))}…`, () => assert.ok(digest(nearCandidateOf(line))));
  }

  it('drops a digest in base64 behind its algorithm, but nothing shorter', () => {
    const digested = 'b7Zq/x+K'.repeat(6).slice(0, 43);
    assert.ok(digest(passwordOf(`SHA256:${digested}`)));
    assert.ok(digest(passwordOf(`sha384-${'b7Zq/x+K'.repeat(8)}`)));
    assert.ok(digest(passwordOf(`sha512-${'b7Zq/x+K'.repeat(11).slice(0, 86)}==`)));
    assert.equal(digest(passwordOf(`SHA256:${digested.slice(1)}`)), undefined);
    assert.equal(digest(passwordOf(`sha384-${'b7Zq/x+K'.repeat(7)}`)), undefined);
  });

  for (const line of [
    `api_key = "«${hex}»"`,
    `acme/«${hex}»`,
    `committed «${hex}»`,
    `"«committed:${hex}»"`,
    `acme.io/start#«${hex}»`,
    `https://jo:«${hex}»@acme.io`,
    `«${hex}» is the key`,
  ]) {
    it(`keeps ${line.slice(0, line.indexOf('«'))}…`, () =>
      assert.equal(digest(nearCandidateOf(line)), undefined));
  }

  it('lets a distinctive shape stand', () => {
    assert.equal(digest(candidateOf(`md5 = "«${hex}»"`, { path: 'yarn.lock' })), undefined);
  });

  it('looks at the line only', () => {
    assert.equal(digest(nearCandidateOf(`sha256:\n«${hex}»`, { key: '' })), undefined);
  });

  it('drops a version of Go that names a commit', () => {
    assert.ok(digest(nearCandidateOf('v0.0.0-20250922181213-ec3ebc5fd46b')));
    assert.equal(digest(nearCandidateOf('v0-20250922181213-ec3ebc5fd46b')), undefined);
  });

  it('takes hexadecimal in a column of keys for keys', () => {
    assert.equal(digest(nearCandidateOf(`service,api_key\nacme,«${hex}»\n`)), undefined);
    assert.ok(digest(nearCandidateOf(`service,file\nacme,«${hex}»\n`)));
    assert.equal(digest(nearCandidateOf(`acme token\t«${hex}»\n`)), undefined);
    assert.ok(digest(nearCandidateOf(`acme file\t«${hex}»\n`)));
  });

  it('takes a setting that tabs line up for no row of a table', () => {
    assert.equal(digest(nearCandidateOf(`acme_api_key\t=\t«${hex}»\n`)), undefined);
    assert.equal(digest(nearCandidateOf(`"acme" =>\t«${hex}»\n`)), undefined);
    assert.ok(digest(nearCandidateOf(`acme=1\t«${hex}»\n`)));
  });
});
