// keylift:ignore-file because the values below are samples for the reader, and open nothing.
import assert from 'node:assert/strict';
import { readReturned } from '../../../../src/engine/assignment/returned';
import { unmark } from '../marked';

function read(marked: string): string | undefined {
  const { text, key } = unmark(marked);
  assert.ok(key);
  const found = readReturned(text, key);
  return (
    found && `${text.slice(found.key.start, found.key.end)} ${text.slice(found.value.start, found.value.end)}`
  );
}

describe('readReturned', () => {
  for (const [marked, found] of [
    ['public String ⟦getPassword⟧() { return "maple9x"; }', 'Password maple9x'],
    ['func ⟦password⟧() string {\n\treturn "maple9x"\n}', 'password maple9x'],
    ["protected function ⟦password⟧(): string { return 'maple9x'; }", 'password maple9x'],
    ['fn ⟦password⟧() -> String { "maple9x".to_string() }', 'password maple9x'],
    ['def ⟦get_password⟧(self) -> str:\n    return "maple9x"\n', 'password maple9x'],
    ["def ⟦password⟧\n  'maple9x'\nend", 'password maple9x'],
    ['override fun ⟦password⟧(): String = "maple9x"\n', 'password maple9x'],
    ["const ⟦getPassword⟧ = () => 'maple9x';", 'Password maple9x'],
    ["⟦getSecret⟧: () => 'maple9x',", 'Secret maple9x'],
    ['public string ⟦Password⟧ { get { return "maple9x"; } }', 'Password maple9x'],
  ] as const)
    it(`reads ${JSON.stringify(marked)}`, () => assert.equal(read(marked), found));

  for (const marked of [
    'if (⟦password⟧) { return "maple9x"; }',
    'String ⟦getPassword⟧() { return load("maple9x"); }',
    'String ⟦getPassword⟧() { log("maple9x"); return other; }',
    'def ⟦password⟧(self):\n    return "maple9x" + self.rest\n',
    "⟦password⟧\n'maple9x'\n",
    "⟦getPassword⟧: (user) => user['maple9x'],",
    '⟦password⟧ "maple9x"',
  ])
    it(`leaves ${JSON.stringify(marked)}`, () => assert.equal(read(marked), undefined));
});
