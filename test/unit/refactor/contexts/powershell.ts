// keylift:ignore-file because the made-up values of these cases stand in assignments
import type { ContextCase } from './contextCase';

const lookup = "$(if ($env:ACME_KEY) { $env:ACME_KEY } else { throw 'ACME_KEY is not set' })";
const becomes = (row: string, before: string, after?: string): ContextCase => ({
  row,
  before: `${before}\n`,
  after: `${after ?? before.replace(/(["']?)«»\1/, () => lookup)}\n`,
});
const refused = (row: string, before: string, after: RegExp): ContextCase => ({
  row,
  before: `${before}\n`,
  after,
});

export const powershell: readonly ContextCase[] = [
  becomes('assignment', '$key = "«»"'),
  becomes('assignment', "$script:key = '«»'"),
  becomes('value of a hashtable', "$t = @{ Key = '«»'; B = 1 }"),
  becomes('default of a parameter', 'function F {\n    param([string]$k = "«»")\n    $k\n}'),
  becomes('argument of a command', 'Invoke-Acme -Token "«»" -Verbose'),
  becomes('argument of a command', 'Invoke-Acme -Token «» -Verbose'),
  becomes('argument of a command', '$s = ConvertTo-SecureString "«»" -AsPlainText -Force'),
  becomes('argument of a command', '$s = ConvertTo-SecureString -String:"«»" -AsPlainText -Force'),
  becomes('argument of a method', '[Environment]::SetEnvironmentVariable("X", "«»")'),
  becomes('label of a `switch`', 'switch ($x) {\n    "«»" { 1 }\n    default { 2 }\n}'),
  becomes('field of a class', 'class C {\n    [string]$K = "«»"\n}'),
  becomes('operand', '$h = $x + "«»"'),
  becomes('operand', '$h = "«»".Length'),
  becomes('element of a list', '$l = @("a", "«»")'),
  becomes('part of a literal', '$h = "Bearer «» $x"', `$h = "Bearer ${lookup} $x"`),
  becomes('part of a literal', "$h = 'it''s \"$5\" «»'", `$h = "it's \`"\`$5\`" ${lookup}"`),
  becomes('here-string', '$h = @"\na «» "$b"\n"@', `$h = @"\na ${lookup} "$b"\n"@`),
  becomes('here-string', "$h = @'\na «» $b\n'@", `$h = @"\na ${lookup} \`$b\n"@`),
  refused('template of `-f`', '$f = "{0} «»" -f $x', /format string/),
  refused(
    'argument of an attribute',
    'function F {\n    param([ValidateSet("«»")]$m)\n    $m\n}',
    /compile-time constants/,
  ),
  { ...refused('data file', '@{ K = "«»" }', /data file/), options: { path: 'settings.psd1' } },
  refused('data section', 'data D {\n    "«»"\n}', /data section/i),
  refused('comment', '<#\n «»\n#>\n$a = 1', /comment/),
];
