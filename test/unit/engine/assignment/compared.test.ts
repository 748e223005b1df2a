// keylift:ignore-file because the passwords below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { readAroundPassword } from './readAroundPassword';

describe('readCompared', () => {
  it('reads what a name is compared with, without the method', () => {
    assert.deepEqual(readAroundPassword('if (password.equals("maple9x")) {'), [
      'comparison: password maple9x',
    ]);
    assert.deepEqual(readAroundPassword('if (user.Password.Equals( "maple9x", Ordinal))'), [
      'comparison: user.Password maple9x',
    ]);
    assert.deepEqual(readAroundPassword("return password.equalsIgnoreCase('maple9x');"), [
      'comparison: password maple9x',
    ]);
  });

  it('reads the literal whose method the name is handed to', () => {
    assert.deepEqual(readAroundPassword('if ("maple9x".equals(password)) {'), [
      'comparison: password maple9x',
    ]);
    assert.deepEqual(readAroundPassword('"maple9x".equals(user.getPassword())'), [
      'comparison: user.getPassword maple9x',
    ]);
  });

  it('reads signs and words of other languages', () => {
    for (const text of [
      'If Request.Form("password") <> "maple9x" Then',
      "IF @password <> N'maple9x' RETURN",
      'if password ~= "maple9x" then',
      '| password /= "maple9x" = Left Denied',
      "die unless $password eq 'maple9x';",
      `if ($h{'password'} == "maple9x") {`,
      "if ($password -ne 'maple9x') { exit 1 }",
      '<cfif form.password NEQ "maple9x">',
      'if password is not "maple9x":',
      'if not "%PASSWORD%"=="maple9x" goto fail',
      'if (password.trim() !== "maple9x") {',
      'if (!request.getHeader("password").equals("maple9x")) {',
      'if input("Password: ") != "maple9x": exit(1)',
      "if (prompt('Password?', '') !== 'maple9x') leave();",
    ])
      assert.deepEqual(
        readAroundPassword(text).map((found) => found.replace(/ .* /, ' ')),
        ['comparison: maple9x'],
        text,
      );
  });

  it('leaves out the property that gives the text of a field', () => {
    for (const text of [
      "if password.Text <> 'maple9x' then Exit;",
      'if (password.value === "maple9x") {',
      'if (password.Text != "maple9x")',
    ])
      assert.deepEqual(readAroundPassword(text), ['comparison: password maple9x'], text);
  });

  it('reads the literal that stands before the name', () => {
    for (const text of [
      "if ('maple9x' !== $_POST['password']) {",
      'if "maple9x" == params[:password]',
      "if (hash_equals('maple9x', $password)) {",
      "if (strcmp('maple9x', $password) === 0) {",
      '"maple9x".equals(request.getParameter("password"))',
      "return 'maple9x' === password;",
    ])
      assert.deepEqual(
        readAroundPassword(text).map((found) => found.replace(/ .* /, ' ')),
        ['comparison: maple9x'],
        text,
      );
  });

  it('reads what is looked up by name and compared in a call', () => {
    assert.deepEqual(readAroundPassword("if (strcmp($_POST['password'], 'maple9x') !== 0) {"), [
      'argument: password maple9x',
    ]);
    assert.deepEqual(readAroundPassword('if hmac.compare_digest(password, "maple9x"):\n'), [
      'argument: password maple9x',
    ]);
  });

  it('leaves what only looks like a comparison', () => {
    for (const text of [
      "'string' === typeof password.length",
      'if ("maple9x" == name && password) {',
      'x = "maple9x"; password()',
      'password ne other',
      '"maple9x" password',
      "`${password} is not 'maple9x`",
    ])
      assert.deepEqual(readAroundPassword(text), [], text);
  });

  it('leaves other methods, and what only stands near', () => {
    for (const text of [
      'if (name.equals("maple9x") || password)',
      '"maple9x".equals(name, password)',
      'password.equals(other)',
      '"maple9x".startsWith(password)',
    ])
      assert.deepEqual(readAroundPassword(text), [], text);
  });
});
