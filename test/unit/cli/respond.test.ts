// `keylift respond`, by the bundled command line as a process of its own.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { alphanumeric, drawn } from '../../support/drawn';
import { GitSandbox } from '../../support/gitSandbox';
import { skip } from '../../support/skip';
import { type Finished, KeyliftProcess } from './keyliftProcess';
import { makeKey } from './secret';

interface Answer {
  readonly rule: { readonly id: string };
  readonly place: {
    readonly path: string;
    readonly line: number;
    readonly verdict: { readonly level: string };
    readonly inventory: { readonly groups: readonly unknown[] };
  };
  readonly sections: readonly { readonly name: string }[];
}

describe('keylift respond', () => {
  const keylift = new KeyliftProcess();
  const sandbox = new GitSandbox();
  const key = makeKey(931);
  let path: string;

  before(async function () {
    this.timeout(180_000);
    await keylift.build();
    path = sandbox.init('project');
    sandbox.commit(path, { 'mail.py': `\nmailgun_api_key = "${key}"\n` });
  });
  after(() => {
    keylift.remove();
    sandbox.remove();
  });

  const respond = (...args: string[]): Promise<Finished> => keylift.run(['respond', ...args], { cwd: path });

  it('prints the page on a kind of credential', async () => {
    const { code, stdout, stderr } = await respond('mailgun-private-api-key', '--format', 'markdown');
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^# Mailgun .*: what to do after a leak\n/);
    assert.match(stdout, /\n## Replace and revoke it/);
  });

  it('prints text without marks unless told otherwise', async () => {
    const { stdout } = await respond('mailgun-private-api-key');
    assert.match(stdout, /^Mailgun .*: what to do after a leak\n-+\n/);
    assert.doesNotMatch(stdout, /^#|\]\(http/m);
  });

  it('lets no name move the cursor of a terminal', async function () {
    if (process.platform === 'win32') skip(this, 'no such names on Windows');
    const name = 'a\u001b[2J.py';
    const cwd = sandbox.init('names');
    sandbox.commit(cwd, { [name]: `\nmailgun_api_key = "${makeKey(932)}"\n` });
    for (const format of ['text', 'markdown']) {
      const { code, stdout } = await keylift.run(['respond', `${name}:2`, '--format', format], { cwd });
      assert.equal(code, 0);
      assert.ok(stdout.includes('a\\u001b[2J.py:2'));
      assert.ok(!stdout.includes('\u001b'));
    }
  });

  it('puts this repository’s facts and the consumers before the page, without the value', async () => {
    const { code, stdout, stderr } = await respond('mail.py:2', '--format', 'markdown');
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^# Shared in commits or packages: Mailgun .* in `mail\.py:2`\n/);
    assert.match(stdout, /first committed on 2024-05-01 by `Ada Author`/);
    assert.match(stdout, /git commit --amend/);
    assert.match(stdout, /\n## Which services will stop working\n/);
    assert.match(stdout, /\n# Mailgun .*: what to do after a leak\n/);
    assert.ok(!stdout.includes(key.slice(0, 12)));
  });

  it('gives programs the facts, the verdict and the sections', async () => {
    const { stdout } = await respond('mail.py:2:20', '--format', 'json');
    const { place, sections } = JSON.parse(stdout) as Answer;
    assert.deepEqual([place.path, place.line, place.verdict.level], ['mail.py', 2, 'shared']);
    assert.ok(place.inventory.groups.length > 0);
    assert.ok(sections.some(({ name }) => name === 'revoke'));
    assert.ok(!stdout.includes(key.slice(0, 12)));
  });

  it('finds the place from another folder', async () => {
    const { code, stdout } = await keylift.run(['respond', join(path, 'mail.py:2'), '--format', 'json'], {
      cwd: sandbox.folder.path,
    });
    assert.equal(code, 0);
    assert.equal((JSON.parse(stdout) as Answer).place.path, 'project/mail.py');
  });

  it('finds what is ignored and what is meant for clients, for whoever asks has a reason', async () => {
    const cwd = sandbox.init('asked');
    const publishable = ['pk', 'live', drawn(alphanumeric, 24, 933)].join('_');
    const ignored = `mailgun_api_key = "${makeKey(934)}"  # keylift:ignore\n`;
    sandbox.commit(cwd, { 'pay.py': `${ignored}stripe_key = "${publishable}"\n` });
    for (const [line, rule] of [
      [1, 'mailgun-private-api-key'],
      [2, 'stripe-publishable-key'],
    ] as const) {
      const { code, stdout } = await keylift.run(['respond', `pay.py:${line}`, '--format', 'json'], { cwd });
      assert.equal(code, 0);
      assert.equal((JSON.parse(stdout) as Answer).rule.id, rule);
    }
  });

  for (const [what, args, message] of [
    ['no target', [], /Name one rule or one place/],
    ['an unknown rule', ['nonsense'], /There is no rule "nonsense"/],
    ['a line without a credential', ['mail.py:1'], /finds no credential in .*mail\.py on line 1/],
    ['a wrong column', ['mail.py:2:3'], /no credential at that column; on line 2 .* they begin at 20/],
    ['a file that is not there', ['nowhere.py:1'], /can't be read \(ENOENT\)/],
    ['an unknown format', ['mail.py:2', '--format', 'pdf'], /There is no format "pdf"/],
  ] as const) {
    it(`refuses ${what} and exits with 2`, async () => {
      const { code, stdout, stderr } = await respond(...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
    });
  }

  it('has a help text', async () => {
    const { code, stdout } = await respond('--help');
    assert.equal(code, 0);
    assert.match(stdout, /Usage: keylift respond RULE/);
  });
});
