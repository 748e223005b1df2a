// keylift:ignore-file because the values below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Assignment, readAssignments } from '../../../../src/engine/assignment';
import { unmark } from '../marked';

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
  const assignment = readAssignments(text, start, start + word[0].length, allowBare)[0];
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

/** Read the same whether bare values are allowed or not. */
const quoted: Readonly<Record<string, readonly string[]>> = {
  'JavaScript and TypeScript': [
    `const ⟦dbPassword⟧ = "«v4l»";`,
    `let ⟦password⟧ = '«v4l»'`,
    'const ⟦password⟧ = `«v4l»`',
    `private readonly ⟦password⟧: string = "«v4l»"`,
    `const ⟦tokens⟧: Promise<string | null> = "«v4l»"`,
    `{ ⟦password⟧: "«v4l»" }`,
    `{ "⟦password⟧": "«v4l»" }`,
    `{ ['⟦password⟧']: "«v4l»" }`,
    `⟦config.password⟧ = "«v4l»"`,
    `config["⟦password⟧"] = "«v4l»"`,
    `⟦process.env.API_KEY⟧ = "«v4l»"`,
    `⟦process.env.API_KEY⟧ ||= "«v4l»"`,
    `⟦this.token⟧ ??= "«v4l»"`,
    `client.setHeader("⟦X-Api-Key⟧", "«v4l»")`,
    `headers.set('⟦api_key⟧', '«v4l»')`,
    `⟦setPassword⟧("«v4l»")`,
    `<input ⟦password⟧="«v4l»">`,
    `⟦password⟧ = Buffer.from("«v4l»")`,
    `⟦password⟧ = "«a\\"b»"`,
    `⟦password⟧ = '«a"b»'`,
    `⟦password⟧ === "«v4l»"`,
    `⟦password⟧ =\n  "«v4l»"`,
    `⟦password⟧ = ("«v4l»")`,
    `⟦password⟧ = ["«v4l»"]`,
    `expect(⟦user.password⟧).toBe('«v4l»')`,
    `expect(⟦user.password⟧).to.equal("«v4l»")`,
    `page.get('#⟦password⟧').type('«v4l»')`,
    `⟦password⟧ += "«v4l»"`,
  ],
  'Make and command lines': [
    `⟦DB_PASSWORD⟧ ?= "«v4l»"`,
    `⟦DB_PASSWORD⟧ ::= "«v4l»"`,
    `⟦DB_PASSWORD⟧ :::= "«v4l»"`,
    `java -D⟦db.password⟧="«v4l»"`,
    `gradle "-P⟦apiKey⟧='«v4l»'"`,
  ],
  Python: [
    `⟦password⟧ = "«v4l»"`,
    `⟦PASSWORD⟧: str = "«v4l»"`,
    `⟦PASSWORD⟧: Optional[str] = "«v4l»"`,
    `⟦password⟧ = """«v4l\nmore»"""`,
    `⟦password⟧ = '''«v4l»'''`,
    `⟦password⟧ = b"«v4l»"`,
    `⟦password⟧ = r'«v4l»'`,
    `dict(⟦password⟧="«v4l»")`,
    `connect(host="h", ⟦password⟧="«v4l»", port=1)`,
    `os.environ["⟦API_KEY⟧"] = "«v4l»"`,
    `os.environ.setdefault('⟦API_KEY⟧', '«v4l»')`,
    `os.getenv("⟦API_KEY⟧", "«v4l»")`,
    `(⟦password⟧ := "«v4l»")`,
    `⟦password⟧ = (\n  "«v4l»"\n)`,
    `browser.find_by_id("⟦password⟧").send_keys("«v4l»")`,
    `assertEqual(options.get("⟦password⟧"), "«v4l»")`,
  ],
  'Java, Kotlin and C#': [
    `String ⟦password⟧ = "«v4l»";`,
    `val ⟦password⟧: String = "«v4l»"`,
    `private static final String ⟦DB_PASSWORD⟧ = "«v4l»";`,
    `properties.put("⟦password⟧", "«v4l»");`,
    `public string ⟦Password⟧ { get; set; } = "«v4l»";`,
    `var ⟦password⟧ = @"«v4l»";`,
    `var ⟦password⟧ = $"«v4l»";`,
    `new SecretKeySpec(⟦secret⟧ = "«v4l»")`,
    `⟦builder.setPassword⟧("«v4l»")`,
    `⟦password⟧ = new String("«v4l»")`,
    `char[] ⟦password⟧ = "«v4l»".toCharArray();`,
  ],
  'Go, Rust, Swift, C and C++': [
    `⟦password⟧ := "«v4l»"`,
    'const ⟦apiKey⟧ = `«v4l»`',
    `var ⟦password⟧ = "«v4l»"`,
    `⟦Password⟧: []byte("«v4l»"),`,
    `let ⟦password⟧: &str = "«v4l»";`,
    `const ⟦API_KEY⟧: &'static str = "«v4l»";`,
    `let ⟦password⟧: String = String::from("«v4l»");`,
    `let ⟦apiKey⟧: String? = "«v4l»"`,
    `const char *⟦password⟧ = "«v4l»";`,
    `const char ⟦password⟧[] = "«v4l»";`,
    `char ⟦password⟧[64] = "«v4l»";`,
    `static const char ⟦password⟧[MAX_LENGTH] = "«v4l»";`,
    `#define ⟦PASSWORD⟧ "«v4l»"`,
    `std::string ⟦password⟧ = L"«v4l»";`,
    `NSString *⟦password⟧ = @"«v4l»";`,
  ],
  'Ruby, PHP, Perl, R, Lua, Elixir, PowerShell': [
    `⟦password⟧: '«v4l»'`,
    `:⟦password⟧ => "«v4l»"`,
    `'⟦password⟧' => '«v4l»',`,
    `⟦$password⟧ = '«v4l»';`,
    `define('⟦DB_PASSWORD⟧', '«v4l»');`,
    `ENV['⟦API_KEY⟧'] ||= '«v4l»'`,
    `⟦password⟧ <- "«v4l»"`,
    `⟦password⟧ -> "«v4l»"`,
    `config :app, ⟦password⟧: "«v4l»"`,
    `⟦$Password⟧ = "«v4l»"`,
    `fill_in '⟦password⟧', with: '«v4l»'`,
    `fill_in "user_⟦password⟧", :with => "«v4l»"`.replace('user_⟦', '⟦user_'),
    `⟦password⟧ => q{«v4l»},`,
    `local ⟦password⟧ = [[«v4l»]]`,
    `(⟦password⟧ . "«v4l»")`,
    `$env:⟦API_KEY⟧ = "«v4l»"`,
  ],
  'SQL and shells': [
    `CREATE USER shop ⟦PASSWORD⟧ '«v4l»'`,
    `ALTER USER shop IDENTIFIED WITH x; ⟦PASSWORD⟧ BY '«v4l»'`,
    `⟦PASSWORD⟧='«v4l»'`,
    `export ⟦PASSWORD⟧="«v4l»"`,
    `mysql ⟦--password⟧="«v4l»"`,
    `run(["⟦--password⟧", "«v4l»"])`,
  ],
  'JSON, YAML, TOML, INI, HCL and XML': [
    `{"⟦password⟧":"«v4l»"}`,
    `"⟦api_key⟧" : "«v4l»"`,
    `⟦password⟧: "«v4l»"`,
    `⟦password⟧: '«v4l»'`,
    `⟦password⟧: !!str "«v4l»"`,
    `⟦password⟧: &anchor "«v4l»"`,
    `⟦password⟧ = "«v4l»"`,
    `"⟦password⟧" = "«v4l»"`,
    `<⟦password⟧>«v4l»</password>`,
    `<db:⟦password⟧ type="x"> «v4l» </db:password>`,
    `<add key="⟦ApiKeySecret⟧" value="«v4l»" />`,
    `<property name="⟦password⟧" value="«v4l»"/>`,
    `{"name": "⟦DB_PASSWORD⟧", "value": "«v4l»"}`,
    `- name: ⟦DB_PASSWORD⟧\n  value: "«v4l»"`,
    `{\\"⟦password⟧\\": \\"«v4l»\\"}`,
    `variable "⟦db_password⟧" {\n  type = string\n  default = "«v4l»"\n}`,
    `"⟦password⟧": { "type": "string", "default": "«v4l»" }`,
    `<name>⟦db.password⟧</name>\n  <value>«v4l»</value>`,
    `<key>⟦Password⟧</key><string>«v4l»</string>`,
    `<⟦password⟧><![CDATA[«v4l»]]></password>`,
    `The ⟦password⟧ \`«v4l»\` opens it`,
    `- **⟦Password⟧**: "«v4l»"`,
  ],
};

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
  `⟦password⟧=«\${DB_PASSWORD}»`,
  `set ⟦PASSWORD⟧=«v4l»`,
  `set ⟦password⟧ «v4l»`,
  `**⟦Password⟧**: «v4l»`,
  `**⟦Password⟧:** «v4l»`,
  `⟦password⟧: |\n  «v4l»\n`,
  `⟦passwords⟧:\n  - «v4l»\n`,
];

/** Nothing is assigned here. */
const nothing: readonly string[] = [
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
  'password = keys.pop("password", "")',
  `page.get('#password').should('exist')`,
  'password = [first, "second"]',
];

/** Read where bare values are literals, and no values even there. */
const nothingBare: readonly string[] = [
  'password = await ask()',
  'password = new Secret()',
  'password: db.Column(db.String(255))',
  'password: |\n  two\n  lines\n',
  'passwords:\n  - name: x\n',
];

describe('readAssignments', () => {
  for (const [group, table] of Object.entries(quoted)) {
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
      'passwords: [\n  "a1",\n  "b2",\n]',
      'passwords:\n  - a1\n  - "b2"\n',
    ]) {
      const start = text.indexOf('password');
      const found = readAssignments(text, start, start + 8, true);
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
          for (const found of readAssignments(text, index, index + word.length, allowBare)) {
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
