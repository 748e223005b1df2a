// The fixes of Ruby: whole texts before and after.
import { checkNotApplicable, checkRefactor } from '../../../support/checkRefactor';

const ruby = { languageId: 'ruby' };

describe('Ruby: a whole literal', () => {
  it('becomes a lookup that raises', async () => {
    await checkRefactor(ruby, "KEY = '«»'\n", "KEY = ENV.fetch('ACME_KEY')\n");
    await checkRefactor(ruby, 'KEY = "«»".freeze\n', 'KEY = ENV.fetch("ACME_KEY").freeze\n');
    await checkRefactor(ruby, 'KEY = %q(«»)\n', "KEY = ENV.fetch('ACME_KEY')\n");
  });

  it('leaves magic comments first', () =>
    checkRefactor(
      ruby,
      "# frozen_string_literal: true\r\n\r\nKEY = '«»'\r\n",
      "# frozen_string_literal: true\r\n\r\nKEY = ENV.fetch('ACME_KEY')\r\n",
    ));

  it('stores the decoded value', async () => {
    await checkRefactor(
      { ...ruby, value: "a'b\\c\\n" },
      "KEY = '«a\\'b\\\\c\\n»'\n",
      "KEY = ENV.fetch('ACME_KEY')\n",
    );
    await checkRefactor(
      { ...ruby, value: 'a"\u00e9 \u001bz' },
      'KEY = "«a\\"\\u00e9\\s\\e\\z»"\n',
      'KEY = ENV.fetch("ACME_KEY")\n',
    );
  });

  it('is copied where the code appends to it', () =>
    checkRefactor(ruby, "key = '«»'\nkey << 'x'\n", "key = ENV.fetch('ACME_KEY').dup\nkey << 'x'\n"));

  it('takes the variable that the code tries first', async () => {
    await checkRefactor(ruby, "k = ENV.fetch('THEIR', '«»')\n", "k = ENV.fetch('THEIR')\n");
    await checkRefactor(ruby, "k = ENV['THEIR'] || '«»'\n", "k = ENV.fetch('THEIR')\n");
  });

  it('is replaced in hashes, defaults and cases', async () => {
    for (const code of [
      "h = { k: '«»', '«»x' => 1 }",
      "def m(a = '«»', b: 'x') = 1",
      "case x when '«»' then 1 end",
    ]) {
      const before = code.replace("'«»x' => 1", "'x' => 1");
      await checkRefactor(ruby, `${before}\n`, `${before.replace("'«»'", "ENV.fetch('ACME_KEY')")}\n`);
    }
  });

  it('becomes a symbol', () => checkRefactor(ruby, 'k = :"«»"\n', "k = ENV.fetch('ACME_KEY').to_sym\n"));
});

describe('Ruby: a part of a literal', () => {
  it('is a hole in double quotes', () =>
    checkRefactor(ruby, 'h = "Bearer «» #{x}"\n', 'h = "Bearer #{ENV.fetch("ACME_KEY")} #{x}"\n'));

  it('changes single quotes to double ones', () =>
    checkRefactor(ruby, `h = 'a"b \\'c\\' #{d} «»'\n`, `h = "a\\"b 'c' \\#{d} #{ENV.fetch('ACME_KEY')}"\n`));

  it('keeps adjacent literals joined', () =>
    checkRefactor(ruby, "h = 'a' '«»'\n", "h = 'a' \"#{ENV.fetch('ACME_KEY')}\"\n"));

  it('is a hole in a heredoc', () =>
    checkRefactor(
      ruby,
      'h = <<~EOT\n  key: «»\nEOT\n',
      "h = <<~EOT\n  key: #{ENV.fetch('ACME_KEY')}\nEOT\n",
    ));

  it('is escaped in a regular expression', () =>
    checkRefactor(ruby, 'h = /key=«»/\n', "h = /key=#{Regexp.escape(ENV.fetch('ACME_KEY'))}/\n"));

  it('makes an array of words interpolate', () =>
    checkRefactor(ruby, 'h = %w[a «» b]\n', "h = %W[a #{ENV.fetch('ACME_KEY')} b]\n"));
});

describe('Ruby refuses', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['a quoted heredoc', "h = <<~'EOT'\n  «»\nEOT\n", /quoted heredoc/],
    ['a command', 'h = `curl «»`\n', /command/],
    ['a required file', "require '«»'\n", /module specifier/],
    ['a format', "h = format('«» %s', x)\n", /format string/],
    ['a format with %', "h = '«» %s' % x\n", /format string/],
    ['a key that is a symbol', "h = { '«»': 1 }\n", /hash key/],
    ['data after __END__', 'h = 1\n__END__\n«»\n', /Documentation/],
    ['a comment', '# «»\n', /comment/],
  ];
  for (const [what, before, reason] of cases) {
    it(what, () => checkNotApplicable(ruby, before, reason));
  }
});
