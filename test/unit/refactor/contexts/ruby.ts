// keylift:ignore-file because the made-up values of these cases stand in assignments
import type { ContextCase } from './contextCase';

const lookup = "ENV.fetch('ACME_KEY')";
const other = "a = 'b'\nc = 'd'\n";

export const ruby: readonly ContextCase[] = [
  { row: 'constant', before: "KEY = '«»'\n", after: `KEY = ${lookup}\n` },
  {
    row: 'text that is changed later',
    before: "k = '«»'\nk << 'a'\n",
    after: `k = ${lookup}.dup\nk << 'a'\n`,
  },
  {
    row: 'part of a single-quoted literal',
    before: `${other}k = 'a "b" #{c} «»'\n`,
    after: `${other}k = "a \\"b\\" \\#{c} #{${lookup}}"\n`,
  },
  { row: 'adjacent literals', before: `${other}k = 'a' '«»'\n`, after: `${other}k = 'a' "#{${lookup}}"\n` },
  {
    row: 'heredoc',
    before: `${other}k = <<~EOT\n  a «»\nEOT\n`,
    after: `${other}k = <<~EOT\n  a #{${lookup}}\nEOT\n`,
  },
  { row: 'heredoc with a quoted mark', before: "k = <<~'EOT'\n  a «»\nEOT\n", after: /quoted heredoc/ },
  { row: '`%w[…]`', before: `${other}k = %w[a «»]\n`, after: `${other}k = %W[a #{${lookup}}]\n` },
  { row: 'symbol, key', before: `${other}k = :"«»"\n`, after: `${other}k = ${lookup}.to_sym\n` },
  { row: 'symbol, key', before: "k = { '«»': 1 }\n", after: /hash key/ },
  { row: 'symbol, key', before: `${other}k = { '«»' => 1 }\n`, after: `${other}k = { ${lookup} => 1 }\n` },
  { row: '`%q(…)`, `%Q(…)`', before: `${other}k = %Q(a «»)\n`, after: `${other}k = %Q(a #{${lookup}})\n` },
  { row: '`%q(…)`, `%Q(…)`', before: `${other}k = %q(a «»)\n`, after: `${other}k = "a #{${lookup}}"\n` },
  {
    row: 'regular expression',
    before: `${other}k = /a «»/\n`,
    after: `${other}k = /a #{Regexp.escape(${lookup})}/\n`,
  },
  { row: 'command in backticks', before: 'k = `curl «»`\n', after: /part of a command/ },
  { row: '`in` pattern', before: 'case x\nin { k: "«»" } then 1\nend\n', after: /case label/ },
  {
    row: '`when` label',
    before: `${other}case k\nwhen '«»' then 1\nend\n`,
    after: `${other}case k\nwhen ${lookup} then 1\nend\n`,
  },
  { row: '`__END__`, `=begin`', before: 'a = 1\n__END__\n«»\n', after: /Documentation/ },
  { row: '`__END__`, `=begin`', before: '=begin\n«»\n=end\na = 1\n', after: /comment/ },
  {
    row: 'default of a parameter',
    before: `${other}def f(k: '«»')\nend\n`,
    after: `${other}def f(k: ${lookup})\nend\n`,
  },
];
