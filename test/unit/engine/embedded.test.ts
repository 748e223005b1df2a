// keylift:ignore-file because the values below are drawn at run time, and open nothing.
import assert from 'node:assert/strict';
import { createDetector, type DetectResult } from '../../../src/engine';
import { alphanumeric, drawn } from '../../support/drawn';
import { passwordRuleOf, ruleOf, ruleSetOf } from './ruleOf';

const rules = ruleSetOf(
  ruleOf(),
  ruleOf({
    id: 'acme-hex',
    shape: '[0-9a-f]{24}',
    anchors: [],
    minLength: 24,
    maxLength: 24,
    near: ['acme'],
  }),
  ruleOf({
    id: 'acme-base64',
    shape: 'YWNtZV[A-Za-z0-9+/]{10,40}',
    anchors: [{ literal: 'ywntzv', min: 0, max: 0 }],
    minLength: 16,
    maxLength: 46,
    paths: { only: ['\\.known$'], never: [] },
  }),
  passwordRuleOf(),
);
const detector = createDetector(rules);
const key = `acme_${drawn('bcdfghjklm0123456789', 12, 4)}`;
const password = drawn(alphanumeric, 18, 7);

const base64 = (text: string): string => Buffer.from(text).toString('base64');

function detect(text: string, path = 'settings.yaml'): DetectResult {
  return detector.detect({ text, path }, { salt: 'shop' });
}

function idsIn(text: string, path?: string): string[] {
  return detect(text, path).findings.map(({ ruleId }) => ruleId);
}

describe('a secret inside base64', () => {
  it('is found on the base64 characters, and the finding says so', () => {
    const text = `wrapped: "${base64(`{"key": "${key}"}`)}"`;
    const [finding] = detect(text).findings;
    assert.equal(finding?.ruleId, 'acme-key');
    assert.equal(text.slice(finding.span.start, finding.span.end), base64(`{"key": "${key}"}`));
    assert.equal(finding.encoding, 'base64');
    assert.equal(finding.key, 'wrapped');
    assert.ok(finding.evidence.some(({ text }) => text === 'decoded from base64'));
  });

  it('may have its near word outside', () => {
    const hex = drawn('0123456789abcdef', 24, 9);
    assert.deepEqual(idsIn(`ACME_TOKEN: ${base64(hex)}`), ['acme-hex']);
    assert.deepEqual(idsIn(`OTHER: ${base64(hex)}`), []);
  });

  it('is not looked for twice nested', () => {
    assert.deepEqual(idsIn(`wrapped: ${base64(base64(`key is ${key}`))}`), []);
  });

  it('needs more than a name, but in a Kubernetes Secret', () => {
    const wrapped = base64(password);
    assert.deepEqual(idsIn(`note: ${base64(`password=${password}`)}`), []);
    assert.deepEqual(idsIn(`kind: Secret\ndata:\n  db_password: ${wrapped}\n`), ['generic-password']);
  });

  it('is left to a rule that knows the encoded form', () => {
    const text = `wrapped: ${base64(key).replace(/=/g, '')}`;
    assert.deepEqual(idsIn(text, 'a.known'), ['acme-base64']);
    assert.deepEqual(idsIn(text, 'a.other'), ['acme-key']);
  });

  it('is not looked for in a source map', () => {
    const map = base64(JSON.stringify({ sourcesContent: [`key = "${key}"`] }));
    assert.deepEqual(idsIn(`//# sourceMappingURL=data:application/json;base64,${map}`, 'app.js'), []);
  });

  it('makes the raw bytes worth a look', () => {
    assert.ok(detector.mayContain(Buffer.from(`x: ${base64(`the key is ${key}`)}`)));
  });

  it('is cut short by the budget, and the result says so', () => {
    const line = `${base64('a harmless text which is long enough to fill a line of base64')}\n`;
    const result = detect(line.repeat(Math.ceil((1.1 * (1 << 20)) / line.length)));
    assert.match(result.problems.join(), /was not decoded/);
  });
});

describe('a rule for whole files', () => {
  const fileRule = ruleOf({
    id: 'acme-file',
    where: 'file',
    anchors: [],
    shape: '(?:[a-z]{1,9}:)(?<secret>[a-z0-9]{8,20})',
    paths: { only: ['(?:^|/)acme\\.pass$'], never: [] },
  });
  const own = createDetector(ruleSetOf(fileRule));
  const find = (text: string, path?: string): string[] =>
    own
      .detect({ text, ...(path === undefined ? {} : { path }) }, { salt: 'shop' })
      .findings.map(({ span }) => text.slice(span.start, span.end));
  const value = drawn('bcdfghjklm0123456789', 12, 4);

  it('covers whole lines of the files that its path names', () => {
    assert.deepEqual(find(`# all\r\nada:${value}\r\n  bob:${value}0  \n`, 'home/acme.pass'), [
      value,
      `${value}0`,
    ]);
    assert.deepEqual(find(`say ada:${value}`, 'home/acme.pass'), []);
    assert.deepEqual(find(`ada:${value}`, 'home/other.pass'), []);
    assert.deepEqual(find(`ada:${value}`), []);
  });

  it('makes each such file worth a look', () => {
    assert.ok(own.mayContain(Buffer.from('a:b'), 'home/acme.pass'));
    assert.ok(!own.mayContain(Buffer.from('a:b'), 'home/other.pass'));
    assert.ok(!own.mayContain(Buffer.from('a:b')));
  });
});
