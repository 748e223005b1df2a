// The comment that silences a finding, in many languages.
import { strict as assert } from 'node:assert';
import { silencingMarker } from '../../../src/engine/suppression';
import { applyEdits, planIgnoreMarker } from '../../../src/refactor';

/** The text with the marker for the characters between « and », or the reason why there is none. */
function marked(languageId: string, before: string): string {
  const start = before.indexOf('«');
  const end = before.indexOf('»') - 1;
  const text = before.replace('«', '').replace('»', '');
  const marker = planIgnoreMarker(text, languageId, { start, end });
  return marker.kind === 'notApplicable' ? marker.reason : applyEdits(text, marker.edits);
}

describe('planIgnoreMarker', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['javascript', "f('«x»');\n", "f('x'); // keylift:ignore\n"],
    ['typescript', "const a = '«x»' // why\n", "const a = 'x' // why keylift:ignore\n"],
    ['javascript', '// «x»\n', '// x keylift:ignore\n'],
    ['javascript', 'const a = `«x»`;', 'const a = `x`; // keylift:ignore'],
    ['python', 'a = "«x»"\r\nb = 1\r\n', 'a = "x" # keylift:ignore\r\nb = 1\r\n'],
    ['go', 'a := `«x»`\n', 'a := `x` // keylift:ignore\n'],
    ['java', 'String a = "«x»";\n', 'String a = "x"; // keylift:ignore\n'],
    ['ruby', "a = '«x»'\n", "a = 'x' # keylift:ignore\n"],
    ['php', "<?php\n$a = '«x»';\n", "<?php\n$a = 'x'; // keylift:ignore\n"],
    ['csharp', 'var a = "«x»";\n', 'var a = "x"; // keylift:ignore\n'],
    ['rust', 'let a: &str = "«x»";\n', 'let a: &str = "x"; // keylift:ignore\n'],
    ['shellscript', 'A="«x»"\n', 'A="x" # keylift:ignore\n'],
    ['powershell', '$a = "«x»"\n', '$a = "x" # keylift:ignore\n'],
    ['yaml', "it's: a\nkey: «x»\n", "it's: a\nkey: x # keylift:ignore\n"],
    ['toml', 'a = "«x»"\n', 'a = "x" # keylift:ignore\n'],
    ['sql', "select '«x»';\n", "select 'x'; -- keylift:ignore\n"],
    ['lua', 'a = "«x»"\n', 'a = "x" -- keylift:ignore\n'],
    ['css', 'a { b: "«x»"; }\n', 'a { b: "x"; } /* keylift:ignore */\n'],
    ['html', '<a b="«x»">c</a>\n', '<a b="x">c</a> <!-- keylift:ignore -->\n'],
    ['html', '<script>\nconst a = "«x»";\n', '<script>\nconst a = "x"; /* keylift:ignore */\n'],
    ['xml', '<a>«x»</a>\n', '<a>x</a> <!-- keylift:ignore -->\n'],
    ['jsonc', '"a": "«x»",\n', '"a": "x", // keylift:ignore\n'],
    ['terraform', 'a = "«x»"\n', 'a = "x" # keylift:ignore\n'],
    ['clojure', '(def a "«x»")\n', '(def a "x") ; keylift:ignore\n'],
    ['vb', 'a = "«x»"\n', 'a = "x" \' keylift:ignore\n'],
    ['dockerfile', 'FROM a\nENV A=«x»\n', 'FROM a\n# keylift:ignore-next-line\nENV A=x\n'],
    ['properties', 'b=1\r\na=«x»\r\n', 'b=1\r\n# keylift:ignore-next-line\r\na=x\r\n'],
    ['dotenv', 'A=«x»', '# keylift:ignore-next-line\nA=x'],
    ['ini', '[a]\n  b = «x»\n', '[a]\n  ; keylift:ignore-next-line\n  b = x\n'],
    ['makefile', 'A = «x»\n', '# keylift:ignore-next-line\nA = x\n'],
    ['bat', 'set A=«x»\n', 'REM keylift:ignore-next-line\nset A=x\n'],
  ];
  for (const [languageId, before, after] of cases) {
    it(`writes a comment of ${languageId}: ${JSON.stringify(before)}`, () => {
      assert.equal(marked(languageId, before), after);
    });
  }

  const inText = /part of a text|goes on in the next|continues the one above/;
  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['json', '{ "a": "«x»" }\n', /^There are no comments in json/],
    ['plaintext', '«x»\n', /^There are no comments in plaintext/],
    ['javascript', 'const a = `\n«x»\n`;\n', inText],
    ['javascriptreact', '<p>\n  <b>«x»</b>\n</p>\n', inText],
    ['python', 'a = """\n«x»\n"""\n', inText],
    ['python', 'a = "«x»" + \\\n  b\n', inText],
    ['go', 'a := `\n«x»\n`\n', inText],
    ['java', 'a = """\n  «x»\n  """;\n', inText],
    ['ruby', 'a = <<~EOT\n  «x»\nEOT\n', inText],
    ['php', "<?php\n$a = <<<'EOT'\n«x»\nEOT;\n", inText],
    ['shellscript', 'cat <<EOF\n«x»\nEOF\n', inText],
    ['shellscript', "a='\n«x»\n'\n", inText],
    ['shellscript', 'curl \\\n  -u «x» \\\n  b\n', inText],
    ['powershell', '$a = @"\n«x»\n"@\n', inText],
    ['yaml', 'run: |\n  a\n  b «x»\nc: 1\n', inText],
    ['toml', 'a = """\n«x»\n"""\n', inText],
    ['html', '<a\n  b="«x»"\n  c>\n', inText],
    ['properties', 'a=b\\\n  «x»\n', inText],
  ];
  for (const [languageId, before, reason] of refused) {
    it(`leaves alone what is no place for a comment in ${languageId}: ${JSON.stringify(before)}`, () => {
      assert.match(marked(languageId, before), reason);
    });
  }

  it('sees where a text ends before the line', () => {
    assert.equal(
      marked('python', 'a = """\nq\n"""\nb = "«x»"\n'),
      'a = """\nq\n"""\nb = "x" # keylift:ignore\n',
    );
    assert.equal(
      marked('shellscript', "cat <<'EOF'\nit's\nEOF\nA=«x»\n"),
      "cat <<'EOF'\nit's\nEOF\nA=x # keylift:ignore\n",
    );
    assert.equal(marked('yaml', 'run: |\n  a\nb: «x»\n'), 'run: |\n  a\nb: x # keylift:ignore\n');
  });

  it('silences the finding for the engine', () => {
    for (const [, , after] of cases) {
      const start = after.search(/(?<![A-Za-z])x(?![A-Za-z])/);
      assert.ok(
        silencingMarker(after, { start, end: start + 1 }, 'acme-key', () => true),
        after,
      );
    }
  });
});
