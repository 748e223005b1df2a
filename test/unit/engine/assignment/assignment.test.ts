// keylift:ignore-file because the values below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Assignment, readAssignments } from '../../../../src/engine/assignment';
import { unmark } from '../marked';
import { quotedValues } from './quotedValues';

/** The words that lead the pipeline to a name. */
const telling = /password|passwd|pwd|token|secret|api[_-]?key/i;

interface Read {
  readonly key: string;
  readonly value: string;
  readonly assignment: Assignment;
}

function read(marked: string, allowBare: boolean): Read | undefined {
  const { text, key } = unmark(marked);
  const word = telling.exec(text.slice(key?.start ?? 0));
  assert.ok(word, 'the text has no telling word');
  const start = (key?.start ?? 0) + word.index;
  const assignment = readAssignments(text, start, start + word[0].length, () => allowBare)[0];
  return (
    assignment && {
      key: text.slice(assignment.key.start, assignment.key.end),
      value: text.slice(assignment.value.start, assignment.value.end),
      assignment,
    }
  );
}

function titleOf(marked: string): string {
  return marked.replace(/\r?\n/g, '⏎');
}

/** Read only where bare values are literals. */
const bare: readonly string[] = [
  `⟦PASSWORD⟧=«v4l»`,
  `⟦PASSWORD⟧ = «v4l»`,
  `export ⟦PASSWORD⟧=«v4l»`,
  `⟦password⟧: «v4l»`,
  `⟦password⟧: «v4l» # a remark`,
  `⟦db.password⟧=«v4l»\r\nnext=1`,
  `- name: ⟦DB_PASSWORD⟧\n  value: «v4l»`,
  `- ⟦DB_PASSWORD⟧=«v4l»`,
  `ENV ⟦DB_PASSWORD⟧ «v4l»`,
  `ARG ⟦API_TOKEN⟧=«v4l»`,
  `[⟦password⟧=«v4l»]`,
  `{⟦password⟧: «v4l»}`,
  `[{ user: jo, ⟦password⟧: «v4l» }]`,
  `⟦password⟧=«\${DB_PASSWORD}»`,
  `set ⟦PASSWORD⟧=«v4l»`,
  `⟦password⟧: «v4(lue»\n`,
  `⟦PASSWORD⟧=«v4[lue»`,
  `⟦PASSWORD⟧=«v4<lue»`,
  `⟦password⟧ = «v4>lue»\r\n`,
  `set ⟦password⟧ «v4l»`,
  `  proxy_set_header ⟦X-Api-Key⟧ «v4l»;`,
  `RequestHeader set ⟦X-Api-Key⟧ «v4l»`,
  `**⟦Password⟧**: «v4l»`,
  `**⟦Password⟧:** «v4l»`,
  `⟦password⟧: |\n  «v4l»\n`,
  `⟦passwords⟧:\n  - «v4l»\n`,
  `⟦password⟧:\n  type: string\n  example: «v4l»\n`,
  `  ⟦DbPassword⟧:\n    Type: String\n    Default: «v4l»\n`,
  ` *   ⟦password⟧:\n *     type: string\n *     example: «v4l»\n`,
  `\${⟦PASSWORD⟧}    «v4l»\n`,
];

/** Nothing is assigned here. */
const nothing: readonly string[] = [
  `password = providers.gradleProperty("repoPassword").get()`,
  `$password = Sensitive(hiera('db_password'))`,
  `password = boto3.client("secretsmanager").get(name)`,
  `'password2' => take_field('password2')`,
  `secret = aws_secretsmanager("shop_secret", null)`,
  `t_s("password", "v4l")`,
  `$⟦password⟧Group->add(new Spacer('v4l'))`,
  "if password:\n    message = 'Hello'",
  "log('#password', 'x')",
  "password = setting_or('SMTP_PASSWORD', fallback)",
  "password { 'a' + b }",
  'password{"a", "b"}',
  '{ "password", "the word" },',
  '{ "password", "v4lue", 1 },',
  '{ "pbkdf", "password", "v4lue" },',
  '<password kind="value"/>',
  `#{h['password']}=="x"`,
  '<name>password</name>\n<order>2</order>\n<value>v4l</value>',
  "add_argument('--password', help='x', required=True)",
  'the password is secret',
  'if (password) {',
  'password == null',
  'hash(password, "salt")',
  'hash("password", "salt")',
  '["user", "password", "port"]',
  'password("',
  'password = "never closed\nnext"',
  'password',
  'cat /etc/passwd "x"',
  'password, "x"',
  '"password"',
  'f("user"), { "password": 1 }',
  '_("password"), "remember": x',
  "request('password'), 'headers' => x",
  'fields = ("user", "password", "port")',
  'password = options.take("password")',
  'password = hash("sha256", salt)',
  'getPassword("test")',
  'passwordOf("test")',
  'token_for("test", user)',
  'password = keys.pop("password", "")',
  `page.get('#password').should('exist')`,
  'password = [first, "second"]',
  'names.includes("password") || names.includes("x")',
  'render("your password", "x")',
  "insert into users values('jo', 'password', 'jones', 'x')",
  'Arrays.asList("secret", "password", "letm31n", "x")',
  "add({}, 'password123', 'x')",
  'pw = find("#password");\nother.sendKeys("x");',
  "send({ username, password }).set('accept', kind)",
  '"password": { "hint": "x" }',
  '<input name="password" onclick="send()" value="x">',
  'find("#password");\npw.sendKeys("x");',
];

/** Read where bare values are literals, and no values even there. */
const nothingBare: readonly string[] = [
  `add_option('-p', dest='⟦password⟧', help='v4l')`,
  'password = await ask()',
  'password = new Secret()',
  'sign(/*password=*/next())',
  'password: db.Column(db.String(255))',
  'password: make({\n  length: 4,\n})',
  'password = ask(user, "x")',
  '{ password: of the user }',
  'add_header X-Api-Key v4l',
  'password: |\n  two\n  lines\n',
  'passwords:\n  - name: x\n',
  'password:\n  type: string\nuser:\n  example: v4l\n',
  'password:\n  type: string\n  example:\n    v4l\n',
];

describe('readAssignments', () => {
  for (const [group, table] of Object.entries(quotedValues)) {
    describe(group, () => {
      for (const marked of table) {
        it(titleOf(marked), () => {
          const { text, key, value } = unmark(marked);
          for (const allowBare of [false, true]) {
            const found = read(marked, allowBare);
            assert.equal(found?.value, text.slice(value!.start, value!.end));
            assert.deepEqual(found.assignment.value, value);
            assert.equal(found.key, text.slice(key!.start, key!.end));
          }
        });
      }
    });
  }

  describe('bare values', () => {
    for (const marked of bare) {
      it(titleOf(marked), () => {
        const { text, key, value } = unmark(marked);
        const found = read(marked, true);
        assert.equal(found?.value, text.slice(value!.start, value!.end));
        assert.equal(found.key, text.slice(key!.start, key!.end));
        assert.equal(found.assignment.quote, undefined);
        assert.equal(read(marked, false), undefined, 'an expression in code');
      });
    }
  });

  describe('no assignment', () => {
    for (const text of nothing) it(titleOf(text), () => assert.equal(read(text, false), undefined));
  });

  describe('no bare value', () => {
    for (const text of nothingBare) it(titleOf(text), () => assert.equal(read(text, true), undefined));
  });

  it('reads all of a list', () => {
    for (const text of [
      'passwords = ["a1", \'b2\']',
      'passwords := []string{"a1", "b2"}',
      'passwords = listOf("a1", "b2")',
      'String[] passwords = new String[] { "a1", "b2" };',
      'Set<String> passwords = new HashSet<>(Arrays.asList("a1", "b2"));',
      'passwords: [\n  "a1",\n  "b2",\n]',
      'passwords:\n  - a1\n  - "b2"\n',
    ]) {
      const start = text.indexOf('password');
      const found = readAssignments(text, start, start + 8, () => true);
      assert.deepEqual(
        found.map(({ value, form }) => [text.slice(value.start, value.end), form]),
        [
          ['a1', 'list'],
          ['b2', 'list'],
        ],
        text,
      );
    }
  });

  it('reads what an assertion expects before the name', () => {
    assert.equal(read('assertEquals("v4l", config.getPassword());', false)?.value, 'v4l');
    assert.equal(read('assertEquals("v4l", password);', false)?.value, 'v4l');
    assert.equal(read('log("v4l", config.getPassword());', false), undefined);
  });

  it('tells the form', () => {
    for (const [text, form] of [
      ['password = "v4l"', 'assignment'],
      ['password == "v4l"', 'comparison'],
      ['password !== "v4l"', 'comparison'],
      ['set("password", "v4l")', 'assignment'],
      ['verify("password", "v4l")', 'argument'],
      ['setPassword("v4l")', 'argument'],
      ['<password>v4l</password>', 'element'],
    ] as const) {
      assert.equal(read(text, false)?.assignment.form, form, text);
    }
  });

  it('tells the quote', () => {
    for (const [text, quote] of [
      ['password = "v4l"', '"'],
      ["password = 'v4l'", "'"],
      ['password = `v4l`', '`'],
      ['password = """v4l"""', '"""'],
      ['\\"password\\": \\"v4l\\"', '"'],
    ] as const) {
      assert.equal(read(text, false)?.assignment.quote, quote, text);
    }
  });

  it('ends a bare value inside a literal at the escaped line break', () => {
    assert.equal(read('"HOST=h\\nPASSWORD=v4l\\nPORT=1"', true)?.value, 'v4l');
    assert.equal(read('"HOST=h\\nPASSWORD=v4l\\nPORT=1"', true)?.key, 'PASSWORD');
  });

  it('takes no part of a run that is too long for a value', () => {
    assert.equal(read(`password=${'x'.repeat(4000)}`, true)?.value.length, 4000);
    assert.equal(read(`password=${'x'.repeat(5000)}`, true), undefined);
  });

  it('gives spans inside of the text, whatever the text', () => {
    const texts = fc
      .array(
        fc.constantFrom(
          'password',
          'token',
          '=',
          ':',
          '"',
          "'",
          '`',
          '"""',
          '\\',
          '\\"',
          '\n',
          '\r',
          ' ',
          '<',
          '>',
          '</',
          '(',
          ')',
          '[',
          ']',
          '{',
          '}',
          ',',
          '--',
          'value',
          'x',
          '🔑',
          '\ud800',
          '$',
          '&',
          '=>',
          'ENV ',
        ),
        { maxLength: 20 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.boolean(), (text, allowBare) => {
        for (const { index, 0: word } of text.matchAll(/password|token/g)) {
          for (const found of readAssignments(text, index, index + word.length, () => allowBare)) {
            assert.ok(found.key.start <= index && index + word.length <= found.key.end + 1);
            assert.ok(found.key.end <= found.value.start || found.value.end <= found.key.start);
            assert.ok(0 <= found.value.start && found.value.start <= found.value.end);
            assert.ok(found.value.end <= text.length);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
