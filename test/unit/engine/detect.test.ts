// keylift:ignore-file because the passwords below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { CancellationSource } from '../../../src/base';
import { createDetector, type DetectInput, type DetectOptions, type DetectResult } from '../../../src/engine';
import { drawn } from '../../support/drawn';
import { unmark } from './marked';
import { passwordRuleOf, ruleOf, ruleSetOf } from './ruleOf';

const rules = ruleSetOf(
  ruleOf(),
  ruleOf({
    id: 'acme-public',
    shape: 'acpk_[a-z0-9]{12}',
    anchors: [{ literal: 'acpk_', min: 0, max: 0 }],
    kind: 'publishable',
  }),
  ruleOf({
    id: 'acme-hex',
    shape: '[0-9a-f]{24}',
    anchors: [],
    minLength: 24,
    maxLength: 24,
    near: ['acme'],
  }),
  ruleOf({
    id: 'acme-half',
    shape: '[A-Z]{16}',
    anchors: [],
    minLength: 16,
    maxLength: 16,
    near: ['acme half'],
    pair: { rule: 'acme-key', lines: 2 },
  }),
  ruleOf({
    id: 'acme-url',
    shape: 'acme://[a-z]{1,9}:(?<secret>[a-z0-9]{6,20})@',
    anchors: [{ literal: 'acme://', min: 0, max: 0 }],
    minLength: 16,
    maxLength: 39,
  }),
  ruleOf({
    id: 'acme-config',
    shape: 'accf_[a-z0-9]{12}',
    anchors: [{ literal: 'accf_', min: 0, max: 0 }],
    paths: { only: ['\\.conf$'], never: ['^test/'] },
  }),
  passwordRuleOf(),
);
const detector = createDetector(rules);
const key = `acme_${drawn('bcdfghjklm0123456789', 12, 4)}`;
const otherKey = `acme_${drawn('bcdfghjklm0123456789', 12, 5)}`;

function detect(
  text: string,
  options: Partial<DetectOptions> = {},
  input: Partial<DetectInput> = {},
): DetectResult {
  return detector.detect({ text, ...input }, { salt: 'shop', ...options });
}

const idsOf = ({ findings }: DetectResult): string[] => findings.map(({ ruleId }) => ruleId);

describe('detect', () => {
  describe('gives exactly the secret', () => {
    for (const [what, marked] of Object.entries({
      'at the beginning': `«${key}» is the key`,
      'at the end': `key: «${key}»`,
      'as the whole text': `«${key}»`,
      'behind Windows line breaks': `a = 1\r\n\r\nkey = "«${key}»"\r\nb = 2`,
      'behind old Macintosh line breaks': `a = 1\rkey = "«${key}»"\rb`,
      'behind tabs': `\t\t\tkey\t=\t"«${key}»"`,
      'behind a byte order mark': `\ufeffkey = "«${key}»"`,
      'behind surrogate pairs': `// 🔑🔑🔑\nkey = "«${key}»" // 🔑`,
      'right behind a surrogate pair': `🔑«${key}»🔑`,
      'behind half a surrogate pair': `\ud83d«${key}»\udd11`,
      'behind combining marks': `e\u0301e\u0301 key = "«${key}»"\u0301`,
      'behind letters that grow in upper case': `ßßß ŉ key = "«${key}»"`,
      'behind letters that grow in lower case': `İİİ key = "«${key}»"`,
      'between zero bytes': `\0\0«${key}»\0`,
      'as a part of a match': `db = "acme://shop:«hunter22»@host"`,
      'as the value of a name': `password = "«tr0ub4dor&3»"`,
      'behind an escape': `"a\\n«${key}»\\n"`,
      'as a hexadecimal value near its word': `acme = "«${drawn('0123456789abcdef', 24)}»"`,
    })) {
      it(what, () => {
        const { text, value } = unmark(marked);
        const { findings, problems } = detect(text);
        assert.deepEqual(
          findings.map(({ span }) => span),
          [value],
        );
        assert.deepEqual(problems, []);
      });
    }
  });

  it('leaves to no other rule what begins like a key and ends too early, but for passwords', () => {
    const token = passwordRuleOf({ id: 'generic-token', near: ['token'], field: 'token' });
    const found = (text: string) =>
      createDetector(ruleSetOf(...rules.rules, token))
        .detect({ text }, { salt: 'shop' })
        .findings.map(({ ruleId }) => ruleId);
    const random = drawn('bcdfghjklm0123456789', 11, 4);
    assert.deepEqual(found(`token = "acme_${random}"`), []);
    assert.deepEqual(found(`token = "acne_${random}"`), ['generic-token']);
    assert.deepEqual(found(`token = "acme_${random}Wx7"`), ['generic-token']);
    assert.deepEqual(found(`password = "acme_${random}"`), ['generic-password']);
  });

  it('tells all that is known of a finding, but not the value', () => {
    const [finding] = detect(`const acmeKey = "${key}";`).findings;
    assert.deepEqual(finding, {
      ruleId: 'acme-key',
      span: { start: 17, end: 17 + key.length },
      masked: `${key.slice(0, 2)}… (17 characters)`,
      fingerprint: finding?.fingerprint,
      confidence: 'high',
      severity: 'warning',
      evidence: [{ kind: 'shape', text: 'has the distinctive shape of an Acme Key' }],
      context: 'assignment',
      key: 'acmeKey',
      alsoMatched: [],
    });
  });

  it('gives the same fingerprint to the same value, wherever it stands', () => {
    const { findings } = detect(`a = "${key}"\nb: ${key}\nc = "${otherKey}"`);
    const [first, second, third] = findings.map(({ fingerprint }) => fingerprint);
    assert.equal(first, second);
    assert.notEqual(first, third);
    const salted = detect(`"${key}"`, { salt: 'other' }).findings[0]?.fingerprint;
    assert.notEqual(first, salted);
  });

  it('does not show a secret as the name of the next one', () => {
    for (const text of [
      `["${key}", "${otherKey}"]`,
      `{"${key}": "${otherKey}"}`,
      `${key}=${otherKey}`,
      `"${key}": "${drawn('0123456789abcdef', 24)}"`,
    ]) {
      const { findings } = detect(text);
      assert.ok(findings.length > 0);
      assert.ok(!JSON.stringify(findings).includes(key), 'a value can be read');
    }
  });

  it('leaves out disabled rules', () => {
    const text = `a = "${key}"\npassword = "tr0ub4dor&3"`;
    assert.deepEqual(idsOf(detect(text)), ['acme-key', 'generic-password']);
    assert.deepEqual(idsOf(detect(text, { disabledRules: new Set(['acme-key']) })), ['generic-password']);
    assert.deepEqual(idsOf(detect(text, { disabledRules: new Set(['generic-password']) })), ['acme-key']);
  });

  it('reports what is harmless alone only when asked, as a hint', () => {
    const text = `a = "acpk_${drawn('bcdfghjklm0123456789', 12)}"`;
    assert.deepEqual(idsOf(detect(text)), []);
    assert.deepEqual(
      detect(text, { includeHarmless: true }).findings.map(({ severity }) => severity),
      ['hint'],
    );
  });

  it('reports what a marker silences only when asked, with the marker', () => {
    const text = `a = "${key}" // gitleaks:allow`;
    assert.deepEqual(idsOf(detect(text)), []);
    assert.deepEqual(
      detect(text, { includeIgnored: true }).findings.map(({ ignoredBy }) => ignoredBy),
      ['gitleaks:allow'],
    );
  });

  it('reports a key that is counted up behind its mark, with a doubt', () => {
    const [finding] = detect(`key = "acme_abcdefghijkl"`).findings;
    assert.deepEqual([finding?.ruleId, finding?.confidence], ['acme-key', 'low']);
    assert.ok(finding?.evidence.some(({ kind, text }) => kind === 'doubt' && text.includes('counted up')));
    assert.deepEqual(detect(`key = "acme_${'x'.repeat(12)}"`).findings, []);
  });

  it('says when it has cut the list', () => {
    const text = `x = "${key}"\n`.repeat(5);
    const whole = detect(text, { maxFindings: 5 });
    assert.deepEqual([whole.findings.length, whole.problems], [5, []]);
    const { findings, problems } = detect(text, { maxFindings: 3 });
    assert.equal(findings.length, 3);
    assert.match(problems.join(), /^More than 3 findings/);
    assert.deepEqual(findings, whole.findings.slice(0, 3));
  });

  it('does not count what it does not report', () => {
    const silenced = `x = "${key}" // keylift:ignore\n`.repeat(9);
    const { findings, problems } = detect(`${silenced}x = "${key}"`, { maxFindings: 1 });
    assert.deepEqual([findings.length, problems], [1, []]);
  });

  it('stops when cancelled, and says so', () => {
    const text = `x = "${key}"\n`.repeat(5);
    const source = new CancellationSource();
    source.cancel();
    const none = detector.detect({ text }, { salt: 'shop' }, source.token);
    assert.deepEqual(none.findings, []);
    assert.match(none.problems.join(), /cancelled/);
    let asked = 0;
    const later = {
      get isCancellationRequested() {
        return ++asked > 2;
      },
    };
    const some = detector.detect({ text }, { salt: 'shop' }, later);
    assert.ok(some.findings.length > 0 && some.findings.length < 5);
    assert.match(some.problems.join(), /incomplete/);
  });

  it('asks a rule only in the files that it is for', () => {
    const text = `a = "accf_${drawn('bcdfghjklm0123456789', 12)}"`;
    for (const [path, found] of [
      ['shop.conf', true],
      ['etc/shop.conf', true],
      ['shop.ts', false],
      ['test/shop.conf', false],
    ] as const) {
      assert.equal(idsOf(detect(text, {}, { path })).length > 0, found, path);
    }
    assert.deepEqual(idsOf(detect(text)), ['acme-config'], 'a text without a path');
  });

  it('takes bare values for literals in configuration, not in code', () => {
    const text = 'password = tr0ub4dor3\n';
    assert.deepEqual(idsOf(detect(text, {}, { path: 'shop.ini' })), ['generic-password']);
    assert.deepEqual(idsOf(detect(text, {}, { path: 'shop.py' })), []);
    assert.deepEqual(idsOf(detect(text, {}, { languageId: 'python' })), []);
    assert.deepEqual(idsOf(detect(`x = 1; ${text}`)), [], 'in the middle of a line of who knows what');
  });

  describe('pairs', () => {
    const half = 'KQZXJVWMKPQRSTGH';

    it('find the half that has no near word beside its partner', () => {
      assert.deepEqual(idsOf(detect(`id: ${key}\nother: ${half}`)), ['acme-key', 'acme-half']);
      assert.deepEqual(idsOf(detect(`other: ${half}`)), []);
    });

    it('do not reach beyond their lines', () => {
      assert.deepEqual(idsOf(detect(`id: ${key}\n${'x: 1\n'.repeat(100)}other: ${half}`)), ['acme-key']);
    });

    it('say what tied them', () => {
      const finding = detect(`id: ${key}\nother: ${half}`).findings[1];
      assert.ok(finding?.evidence.some(({ kind }) => kind === 'pair'));
      assert.ok(!JSON.stringify(finding).includes(key));
    });
  });

  it('tells from the bytes whether it is worth decoding a file', () => {
    assert.ok(detector.mayContain(Buffer.from(`x = "${key}"`)));
    assert.ok(detector.mayContain(Buffer.from('é PASSWORD=1', 'latin1')));
    assert.ok(!detector.mayContain(Buffer.from('nothing to see')));
  });
});
