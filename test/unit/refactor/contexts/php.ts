// keylift:ignore-file because the made-up values of these cases stand in assignments
import type { ContextCase } from './contextCase';

const open = '<?php\n\n';
const lookup = "getenv('ACME_KEY') ?: throw new RuntimeException('ACME_KEY is not set')";
const defined = `${open}define('ACME_KEY', ${lookup});\n\n`;

export const php: readonly ContextCase[] = [
  {
    row: 'constant of a file',
    before: `${open}const K = '«»';\n`,
    after: `${open}define('K', ${lookup});\n`,
  },
  {
    row: 'constant of a file',
    before: `${open}const K = ['a' => 'b' . '«»', 1];\n`,
    after: `${open}define('K', ['a' => 'b' . (${lookup}), 1]);\n`,
  },
  {
    row: 'constant of a class',
    before: `${open}class A { const K = '«»'; }\n`,
    after: `${defined}class A { const K = \\ACME_KEY; }\n`,
  },
  {
    row: 'property, default of a parameter, static variable',
    before: `${open}class A { private $k = '«»'; }\n`,
    after: `${defined}class A { private $k = \\ACME_KEY; }\n`,
  },
  {
    row: 'property, default of a parameter, static variable',
    before: `${open}function f($k = '«»') {}\n`,
    after: `${defined}function f($k = \\ACME_KEY) {}\n`,
  },
  {
    row: 'property, default of a parameter, static variable',
    before: `${open}function f() { static $k = '«»'; }\n`,
    after: `${defined}function f() { static $k = \\ACME_KEY; }\n`,
  },
  {
    row: 'argument of an attribute',
    before: `${open}#[A('«»')]\nclass B {}\n`,
    after: `${defined}#[A(\\ACME_KEY)]\nclass B {}\n`,
  },
  {
    row: 'value of an enum',
    before: `${open}enum A: string { case B = '«»'; }\n`,
    after: `${defined}enum A: string { case B = \\ACME_KEY; }\n`,
  },
  {
    row: 'constant of an enum',
    before: `${open}enum A { const B = '«»'; case C; }\n`,
    after: `${defined}enum A { const B = \\ACME_KEY; case C; }\n`,
  },
  {
    row: 'part of a double-quoted literal',
    before: `${open}$a = 'b';\n$c = 'd';\n$k = "$a «»";\n`,
    after: `${open}$a = 'b';\n$c = 'd';\n$k = "$a " . (${lookup});\n`,
  },
  {
    row: 'heredoc',
    before: `${open}$k = <<<EOT\na «»\nEOT;\n`,
    after: `${open}$acmeKey = ${lookup};\n$k = <<<EOT\na {$acmeKey}\nEOT;\n`,
  },
  { row: 'nowdoc', before: `${open}$k = <<<'EOT'\na «»\nEOT;\n`, after: /quoted heredoc/ },
  {
    row: 'arm of a match, label, key',
    before: `${open}$k = match ($a) { 1 => '«»' };\n`,
    after: `${open}$k = match ($a) { 1 => ${lookup} };\n`,
  },
  {
    row: 'arm of a match, label, key',
    before: `${open}$k = ['«»' => 1];\n`,
    after: `${open}$k = [${lookup} => 1];\n`,
  },
  { row: '`declare`, `use`', before: `${open}use A\\«Key»;\n`, after: /string literal|module specifier/ },
  {
    row: 'operand of `.`',
    before: `${open}$k = $a . '«»';\n`,
    after: `${open}$k = $a . (${lookup});\n`,
  },
  { row: 'text outside of `<?php`', before: '<p>«»</p>\n<?php echo 1;\n', after: /every visitor/ },
];
