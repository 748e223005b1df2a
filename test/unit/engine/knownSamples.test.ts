// keylift:ignore-file because the values below are published samples, and open nothing.
import assert from 'node:assert/strict';
import { createDetector } from '../../../src/engine';
import { digestOf, knownSample } from '../../../src/engine/knownSamples';
import data from '../../../src/engine/knownSamples.generated.json';
import { builtinRules } from '../../../src/rules';
import { alphanumeric, drawn, hexDigits } from '../../support/drawn';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const header = encode({ alg: 'HS256', typ: 'JWT' });
const johnDoe = { sub: '1234567890', name: 'John Doe', iat: 1516239022 };
/** In two pieces, so that no scanner takes it for a key. */
const emulatorKey = [
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6',
  'IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==',
].join('');

describe('knownSample', () => {
  it('knows samples by their source', () => {
    assert.equal(knownSample(emulatorKey), 'the Azure emulators');
    assert.equal(knownSample(Buffer.from('Aladdin:open sesame').toString('base64')), 'RFC 7617');
  });

  it("knows tokens by a sample's claims, whoever signed them", () => {
    assert.equal(knownSample(`${header}.${encode(johnDoe)}.${drawn(hexDigits, 43)}`), 'jwt.io');
    assert.equal(
      knownSample(`${header}.${encode({ ...johnDoe, iat: 1 })}.${drawn(hexDigits, 43)}`),
      undefined,
    );
    const local = { iss: 'supabase-demo', role: 'service_role', exp: 1983812996 };
    assert.equal(knownSample(`${header}.${encode(local)}.${drawn(hexDigits, 43)}`), "Supabase's local stack");
  });

  it('knows nothing of other values', () => {
    for (const value of ['hunter2', drawn(hexDigits, 64), '']) assert.equal(knownSample(value), undefined);
  });

  it('takes one value in several spellings for one', () => {
    const hex = drawn(hexDigits, 64);
    assert.equal(digestOf(`0x${hex.toUpperCase()}`), digestOf(hex));
    const block = (newline: string): string =>
      ['-----BEGIN PRIVATE KEY-----', 'Proc-Type: 4', 'AbCd', 'EfGh==', '-----END PRIVATE KEY-----'].join(
        newline,
      );
    assert.equal(digestOf(block('\n')), digestOf(block('\\n')));
    const body = `MIIE${drawn(alphanumeric, 120)}`;
    const [begin, end] = ['BEGIN', 'END'].map((word) => `-----${word} PRIVATE KEY-----`);
    const whole = [begin, body.slice(0, 64), `${body.slice(64)}=`, end].join('" +\n "');
    assert.equal(digestOf(whole), digestOf(`${body}=`));
    assert.notEqual(digestOf(block('\n')), digestOf(block('\n').replace('AbCd', 'AbCe')));
  });

  it('holds digests only', () => {
    for (const digest of Object.values(data).flat()) assert.match(digest, /^[0-9a-f]{16}$/);
  });
});

describe('a published sample', () => {
  const detector = createDetector(builtinRules);
  const text = `AZURE_STORAGE_CONNECTION_STRING="AccountName=devstoreaccount1;AccountKey=${emulatorKey}"`;
  const find = (includeHarmless: boolean): ReturnType<typeof detector.detect>['findings'] =>
    detector.detect({ text }, { salt: '', includeHarmless }).findings;

  it('is a hint, and the evidence names its source', () => {
    const [finding] = find(true);
    assert.equal(finding?.severity, 'hint');
    assert.ok(finding.evidence.some(({ text }) => text.includes('the Azure emulators')));
  });

  it('is not shown unless hints are asked for', () => assert.deepEqual(find(false), []));
});
