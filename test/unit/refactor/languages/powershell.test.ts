// The fixes of PowerShell: whole texts before and after.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, checkRefactor, fixed } from '../../../support/checkRefactor';

const powershell = { languageId: 'powershell' };
const lookup = "$(if ($env:ACME_KEY) { $env:ACME_KEY } else { throw 'ACME_KEY is not set' })";

/** Checks a line in which `"«»"` stands against the same line with the lookup in its place. */
async function checkInPlace(line: string): Promise<void> {
  await checkRefactor(powershell, `${line}\n`, `${line.replace(/["']«»["']/, () => lookup)}\n`);
}

describe('PowerShell: a whole literal', () => {
  it('becomes an expression that throws, wherever it stands', async () => {
    for (const line of [
      '$key = "«»"',
      "$key = '«»'",
      '$t = @{ Key = "«»" }',
      'Invoke-Acme -Token "«»" -Verbose',
      '$s = ConvertTo-SecureString "«»" -AsPlainText -Force',
      'param([string]$k = "«»")',
      '[Environment]::SetEnvironmentVariable("X", "«»")',
      '$z = "a" + "«»"',
      'if ($x -eq "«»") { f }',
      '$n = "«»".Length',
      'class C { [string]$K = "«»" }',
    ]) {
      await checkInPlace(line);
    }
  });

  it('is a bare word', () =>
    checkRefactor(powershell, 'Invoke-Acme -Token «» -x\n', `Invoke-Acme -Token ${lookup} -x\n`));

  it('is a here-string', () =>
    checkRefactor({ ...powershell, value: 'BEGIN\nEND' }, "$k = @'\n«BEGIN\nEND»\n'@\n", `$k = ${lookup}\n`));

  it('stores the decoded value', async () => {
    await checkRefactor({ ...powershell, value: 'a"b$c\t`d' }, '$k = "«a`"b`$c`t``d»"\n', `$k = ${lookup}\n`);
    await checkRefactor({ ...powershell, value: 'a"b' }, '$k = "«a""b»"\n', `$k = ${lookup}\n`);
    await checkRefactor({ ...powershell, value: "a'b`n" }, "$k = '«a''b`n»'\n", `$k = ${lookup}\n`);
  });

  it('keeps Windows line ends', async () => {
    const { text } = await fixed({ ...powershell, backend: 'vault' }, '$a = 1\r\n$k = "«»"\r\n');
    assert.equal(text.split('\n').length, text.split('\r\n').length);
  });
});

describe('PowerShell: a part of a literal', () => {
  it('is a subexpression', () =>
    checkRefactor(powershell, '$h = "Bearer «» $x"\n', `$h = "Bearer ${lookup} $x"\n`));

  it('makes a literal expand that did not', () =>
    checkRefactor(powershell, "$h = 'it''s \"$5\" «»'\n", `$h = "it's \`"\`$5\`" ${lookup}"\n`));

  it('is one in here-strings of both kinds', async () => {
    await checkRefactor(powershell, '$k = @"\na «» $b\n"@\n', `$k = @"\na ${lookup} $b\n"@\n`);
    await checkRefactor(powershell, "$k = @'\na «» $b\n'@\n", `$k = @"\na ${lookup} \`$b\n"@\n`);
  });
});

describe('PowerShell: a function', () => {
  const vault = { ...powershell, backend: 'vault' };

  it('stands above the statement and its comment, below what must be first', async () => {
    const { text } = await fixed(
      vault,
      '#requires -Version 5.1\nparam([string]$a)\n\n# The key\n$k = "«»"\n',
    );
    const head = '#requires -Version 5.1\nparam([string]$a)\n\n# Reads a field of a secret from Vault';
    assert.ok(text.startsWith(head), text);
    assert.ok(text.endsWith("}\n\n# The key\n$k = (Read-VaultSecret 'app/acme-key' 'api_key')\n"), text);
  });

  it('is used again', async () => {
    const first = await fixed(vault, '$k = "«»"\n');
    const again = await fixed({ ...vault, name: 'app/other' }, `${first.text}$l = "Bearer «»"\n`);
    assert.ok(again.text.endsWith("$l = \"Bearer $(Read-VaultSecret 'app/other' 'api_key')\"\n"), again.text);
    assert.equal(again.text.split('function Read-VaultSecret').length, 2);
  });

  it('is not there for the parameters of a script, but for those of a function', async () => {
    await checkNotApplicable(vault, 'param([string]$k = "«»")\n', /own parameters/);
    const { text } = await fixed(vault, 'function F {\n    param($p = "«»")\n    return $p\n}\n');
    assert.ok(text.includes("param($p = (Read-VaultSecret 'app/acme-key' 'api_key'))"), text);
  });

  it('has no variable that differs from its parameter in case only', async () => {
    for (const backend of [
      'vault',
      'conjur',
      'azureKeyVault',
      'awsSecretsManager',
      'googleSecretManager',
      'onePassword',
    ]) {
      const { text } = await fixed({ ...powershell, backend }, '$k = "«»"\n');
      const names = new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''));
      assert.equal(new Set([...names].map((name) => name.toLowerCase())).size, names.size, backend);
    }
  });
});

describe('PowerShell refuses', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['a comment', '$a = 1 # "«»"\n', /comment/],
    ['a format', '$f = "{0} «»" -f $x\n', /format string/],
    ['an attribute', 'function F {\n    param([ValidateSet("«»")]$m)\n    $m\n}\n', /attribute arguments/],
    ['an escape by number', '$k = "«a`u{41}b»"\n', /escape sequence/],
  ];
  for (const [what, before, reason] of cases) {
    it(what, () => checkNotApplicable(powershell, before, reason));
  }

  it('a data file', () =>
    checkNotApplicable({ ...powershell, path: 'a.psd1' }, '@{ K = "«»" }\n', /data file/));
});
