// keylift:ignore-file because the samples' settings look like real ones
import assert from 'node:assert/strict';
import { CancellationSource, Masked, neverCancelled } from '../../../../src/base';
import {
  type FileSource,
  type Inventory,
  type InventoryQuestion,
  matchValue,
  shownOwner,
  takeInventory,
} from '../../../../src/respond/inventory';
import { sample } from './sample';
import { valueMark } from './sample/valueMark';

const value = `key-${'0123456789abcdef'.repeat(2)}`;
const sdks = [
  'npm:mailgun.js',
  'pypi:mailgun',
  'go:github.com/mailgun/mailgun-go',
  'gem:mailgun-ruby',
  'composer:mailgun/mailgun-php=Mailgun',
  'host:api.mailgun.net',
];

function sourceOf(files: Readonly<Record<string, string>>): FileSource {
  return {
    paths: Object.keys(files),
    read: (path) => Promise.resolve(files[path]),
    problems: [],
  };
}

function take(
  files: Readonly<Record<string, string>>,
  question: Partial<InventoryQuestion> = {},
): Promise<Inventory> {
  return takeInventory(
    { value: matchValue(new Masked(value)), ...question },
    sourceOf(files),
    neverCancelled,
  );
}

/** `path:line kind`, and the owner where the sample names it. */
function told({ groups }: Inventory, withOwner = false): string[] {
  return groups
    .flatMap(({ uses }) => uses)
    .map(
      ({ path, line, kind, owner }) => `${path}:${line} ${kind}${withOwner ? ` ${shownOwner(owner)}` : ''}`,
    )
    .sort();
}

describe('takeInventory', () => {
  describe('on a workspace of many languages', () => {
    const expected: string[] = [];
    const owners: string[] = [];
    const files: Record<string, string> = {};
    for (const [path, marked] of Object.entries(sample)) {
      const lines = marked.replaceAll(valueMark, value).split('\n');
      files[path] = lines
        .map((line, index) => {
          const mark = / «([\w,]+)(?: ([^»]+))?»$/.exec(line);
          for (const kind of mark?.[1]?.split(',') ?? []) {
            expected.push(`${path}:${index + 1} ${kind}`);
            if (mark?.[2] !== undefined) owners.push(`${path}:${index + 1} ${kind} ${mark[2]}`);
          }
          return line.replace(/ «[^»]*»$/, '');
        })
        .join('\n');
    }

    it('finds every use and no other', async () => {
      const found = told(await take(files, { sdks }));
      const missing = expected.filter((use) => !found.includes(use));
      const others = found.filter((use) => !expected.includes(use));
      assert.deepEqual({ missing, others }, { missing: [], others: [] });
      assert.equal(found.length, expected.length);
    });

    it('finds the same with the line ends of Windows', async () => {
      const windows = Object.entries(files).map(
        ([path, text]) => [path, text.replaceAll('\n', '\r\n')] as const,
      );
      const found = told(await take(Object.fromEntries(windows), { sdks }));
      assert.deepEqual(found, told(await take(files, { sdks })));
    });

    it('says which service, job or resource each belongs to', async () => {
      const all = new Set(told(await take(files, { sdks }), true));
      assert.deepEqual(
        owners.filter((owner) => !all.has(owner)),
        [],
      );
    });

    it('lists the same name with another value apart', async () => {
      const { otherValue } = await take(files, { sdks });
      assert.deepEqual(otherValue.map(({ path, line }) => `${path}:${line}`).sort(), [
        'other/.env:1',
        'other/index.js:1',
      ]);
    });

    it('puts what stops before what only names it', async () => {
      const { groups } = await take(files, { sdks });
      const stops = groups.map((group) => group.stops);
      assert.deepEqual(stops, [...stops].sort().reverse());
      assert.ok(stops.includes(true) && stops.includes(false));
    });
  });
});

describe('takeInventory', () => {
  it('takes a variable’s name for a word, whatever a file calls it', async () => {
    const inventory = await take({
      'compose.yaml': `services:\n  web:\n    image: a\n    environment:\n      "KEY(.*": ${value}\n`,
      'README.md': 'Set KEY(.* first; KEYS and KEY(.*X are others.\n',
    });
    assert.ok(told(inventory).includes('README.md:1 mentions'));
    assert.equal(told(inventory).filter((use) => use.startsWith('README.md')).length, 1);
  });

  it('follows a constant whose name holds a dollar sign', async () => {
    const inventory = await take({
      'a.js': `export const $key = '${value}';\n`,
      'b.js': "import { $key } from './a.js';\nsend($key);\n",
    });
    assert.deepEqual(told(inventory), ['a.js:1 holds', 'b.js:1 reads', 'b.js:2 reads']);
  });

  it('follows a constant to its users, and no word that only looks like it', async () => {
    const inventory = await take({
      'app/settings.py': `MAILGUN_API_KEY = "${value}"\nprint(MAILGUN_API_KEY)\n`,
      'app/mail.py': 'from app.settings import MAILGUN_API_KEY\nsend(MAILGUN_API_KEY)\n',
      'app/views.py': 'from django.conf import settings\nuse(settings.MAILGUN_API_KEY)\n',
      'app/other.py': 'MAILGUN_API_KEY = None\nuse(MAILGUN_API_KEY)\n',
    });
    assert.deepEqual(told(inventory), [
      'app/mail.py:1 reads',
      'app/mail.py:2 reads',
      'app/settings.py:1 holds',
      'app/settings.py:2 reads',
      'app/views.py:2 reads',
    ]);
  });

  it('finds the value in encoded forms', async () => {
    const encoded = Buffer.from(value).toString('base64');
    const inventory = await take({
      'k8s.yaml': `apiVersion: v1\nkind: Secret\nmetadata: { name: m }\ndata:\n  key: ${encoded}\n`,
      'notes.txt': `x${value}y is something longer, ${value} is not\n`,
    });
    assert.deepEqual(told(inventory), ['k8s.yaml:5 defines', 'notes.txt:1 holds']);
  });

  it('takes a fallback for the name of the value', async () => {
    const inventory = await take({
      'a.js': `const key = process.env.MG_TOKEN || '${value}';\n`,
      'b.js': 'use(process.env.MG_TOKEN);\n',
    });
    assert.deepEqual(told(inventory), ['a.js:1 reads', 'b.js:1 reads']);
  });

  it('looks for the usual variable when nothing names the value, and says so', async () => {
    const files = { 'a.js': `send('${value}');\n`, 'b.js': 'use(process.env.MAILGUN_API_KEY);\n' };
    const inventory = await take(files, { usualName: 'MAILGUN_API_KEY' });
    assert.equal(inventory.isByUsualName, true);
    assert.deepEqual(told(inventory), ['a.js:1 holds', 'b.js:1 reads']);
    assert.equal((await take(files)).isByUsualName, false);
  });

  it('does not take a constant for the usual variable that is called like it', async () => {
    const code = `MAILGUN_API_KEY = "${value}"\nsend(MAILGUN_API_KEY)\n`;
    const inventory = await take({ 'a.py': code }, { usualName: 'MAILGUN_API_KEY' });
    assert.deepEqual(told(inventory), ['a.py:1 holds', 'a.py:2 reads']);
    assert.equal(inventory.isByUsualName, false);
  });

  it('follows TF_VAR_ variables into Terraform', async () => {
    const inventory = await take({
      '.env': `TF_VAR_mail_key=${value}\n`,
      'main.tf': 'output "x" {\n  value = var.mail_key\n}\n',
    });
    assert.deepEqual(told(inventory), ['.env:1 defines', 'main.tf:2 reads']);
  });

  it('says what it could not read, and when it was cancelled', async () => {
    const unread = await takeInventory(
      { value: matchValue(new Masked(value)) },
      { paths: ['gone.js'], read: () => Promise.resolve(undefined), problems: ['Too many files.'] },
      neverCancelled,
    );
    assert.deepEqual(unread.problems, ['Too many files.', '1 file could not be read: `gone.js`.']);
    const source = new CancellationSource();
    source.cancel();
    const { problems } = await takeInventory(
      { value: matchValue(new Masked(value)) },
      sourceOf({ a: '' }),
      source.token,
    );
    assert.match(problems[0] ?? '', /cancelled/);
  });

  it('never holds the value', async () => {
    const inventory = await take({ 'a.env': `A=${value}\n`, 'b.js': `const k = '${value}';\n` });
    assert.ok(!JSON.stringify(inventory).includes(value));
  });
});
