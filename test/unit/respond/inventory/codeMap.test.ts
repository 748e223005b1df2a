import assert from 'node:assert/strict';
import { codeMap } from '../../../../src/respond/inventory/codeMap';
import { languageOfPath } from '../../../../src/respond/inventory/languages';

/** The kind of the character at `^` of a text. */
function kindIn(path: string, marked: string): string {
  const text = marked.replace('^', '');
  const language = languageOfPath(path);
  assert.ok(language);
  return codeMap(text, language.style)(marked.indexOf('^'));
}

describe('codeMap', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a.ts', 'const a = ^b;', 'code'],
    ['a.ts', "const a = '^b';", 'string'],
    ['a.ts', 'const a = `x ${^b} y`;', 'code'],
    ['a.ts', 'const a = `x ${{ a: 1 }.a} ^y`;', 'string'],
    ['a.ts', '// ^b', 'comment'],
    ['a.ts', '/* a\n ^b */', 'comment'],
    ['a.tsx', "<p>don't</p>\n^b", 'code'],
    ['a.py', "'''\n^b\n'''", 'string'],
    ['a.py', "f'{^b}'", 'code'],
    ['a.py', "'{^b}'", 'string'],
    ['a.py', "'{'\n^b", 'code'],
    ['a.py', 'a = 1 # ^b', 'comment'],
    ['a.rb', '"#{^b}"', 'code'],
    ['a.rs', "fn a<'a>(^x: &'a str)", 'code'],
    ['a.rs', "let c = '\"'; ^x", 'code'],
    ['a.cs', '$"{^b}"', 'code'],
    ['a.swift', '"\\(^b)"', 'code'],
    ['a.go', '`raw\n^b`', 'string'],
  ];
  for (const [path, text, kind] of cases) {
    it(`takes ${JSON.stringify(text)} in ${path} for ${kind}`, () => assert.equal(kindIn(path, text), kind));
  }
});
