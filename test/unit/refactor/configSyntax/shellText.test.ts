// A variable in shell text is read as the secret was: every text is run before and after.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { inShell } from '../../../../src/refactor/configSyntax';
import { madeUpSecret } from '../../../support/checkRefactor';
import { skip } from '../../../support/skip';

const texts: readonly (readonly [string, string])[] = [
  ['a word', 'echo «»'],
  ['a part of a word', 'echo a«»b'],
  ['double quotes', 'echo "a «» b"'],
  ['single quotes', "echo 'a $x «» b'"],
  ['double quotes with an apostrophe', `echo "it's «»"`],
  ['double quotes with a bracket', 'echo "a) «»" "(" «»'],
  ['double quotes with an escaped quote', 'echo "\\" «»"'],
  ['single quotes behind others', `echo "a'" 'b" «»'`],
  ['a command within quotes', 'echo "$(echo "«»") x"'],
  ['quotes behind a command within quotes', 'echo "$(echo "a") «»"'],
  ['single quotes in a command within quotes', `echo "$(echo 'a «»')"`],
  ['a word with a number sign', 'echo a#b «»'],
  ['a line below a comment', `# it's "\necho «»`],
  ['a heredoc', 'cat <<EOF\nit\'s "«»"\nEOF'],
  ['a line below a heredoc', `cat <<'EOF'\nit's\nEOF\necho "«»"`],
  ['a line with tabs below a heredoc', 'cat <<-EOF\n\ta"\n\tEOF\necho «»'],
  ['a variable', 'A=«»; echo "$A"'],
  ['a pattern of case', 'case x in x) echo "«»" ;; esac'],
];

describe('Shell text', () => {
  for (const [what, text] of texts) {
    it(`keeps its meaning in ${what}`, function () {
      if (process.platform === 'win32') skip(this, 'there is no sh');
      const secret = madeUpSecret();
      const at = text.indexOf('«»');
      const [before, after] = [text.slice(0, at), text.slice(at + 2).replaceAll('«»', secret)];
      const variable = inShell(before, secret, 'ACME_KEY');
      assert.ok(typeof variable === 'string', 'refused');
      const changed = before + variable + after;
      assert.deepEqual(run(changed, { ACME_KEY: secret }), run(before + secret + after, {}));
      assert.match(run(changed, {}).stderr, /ACME_KEY is not set/);
    });
  }

  it('refuses what no shell reads, or reads otherwise', () => {
    const reasonOf = (before: string, secret = madeUpSecret()): string => {
      const result = inShell(before, secret, 'ACME_KEY');
      return typeof result === 'string' ? result : result.reason;
    };
    assert.match(reasonOf('echo a # '), /comment/);
    assert.match(reasonOf('# '), /comment/);
    assert.match(reasonOf("cat <<'EOF'\n"), /quoted heredoc/);
    assert.match(reasonOf('cat <<\\EOF\n'), /quoted heredoc/);
    assert.match(reasonOf('echo "', 'a$b'), /not certain/);
    assert.match(reasonOf("echo '", 'a$b'), /ACME_KEY/);
  });
});

function run(text: string, more: Readonly<Record<string, string>>): { stdout: string; stderr: string } {
  const env = { PATH: process.env['PATH'], ...more };
  const { stdout, stderr } = spawnSync('sh', ['-c', text], { encoding: 'utf8', env });
  return { stdout, stderr };
}
