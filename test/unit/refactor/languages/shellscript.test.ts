// The fixes of shell scripts: whole texts before and after.
import { checkNotApplicable, checkRefactor } from '../../../support/checkRefactor';

const sh = { languageId: 'shellscript' };
const lookup = '${ACME_KEY:?ACME_KEY is not set}';

describe('Shell', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a double-quoted value', 'K="«»"', `K="${lookup}"`],
    ['a single-quoted value', "K='«»'", `K="${lookup}"`],
    ['an unquoted value', 'K=«»', `K="${lookup}"`],
    ['an exported value', 'export K="«»"', `export K="${lookup}"`],
    ['a local value', 'f() { local k="«»"; }', `f() { local k="${lookup}"; }`],
    [
      'a part in double quotes',
      'curl -H "Authorization: Bearer «»"',
      `curl -H "Authorization: Bearer ${lookup}"`,
    ],
    ['a part in single quotes', "curl -u 'user:«»'", `curl -u "user:${lookup}"`],
    ['a part beside text that would expand', 'awk \'{print $1 "«»"}\'', `awk '{print $1 "'"${lookup}"'"}'`],
    ['a part of a word', 'curl https://u:«»@host/', `curl https://u:"${lookup}"@host/`],
    ['a part of an ANSI literal', "echo $'a\\n«»'", `echo $'a\\n'"${lookup}"`],
    ['an element of an array', 'a=("x" «»)', `a=("x" "${lookup}")`],
    ['a pattern', 'case "$x" in «») ;; esac', `case "$x" in "${lookup}") ;; esac`],
    ['a comparison', '[[ $x == «» ]]', `[[ $x == "${lookup}" ]]`],
    ['a variable of one command', 'K=«» run', `K="${lookup}" run`],
    ['a command within a command', 'x=$(run "«»")', `x=$(run "${lookup}")`],
    ['text of a heredoc', 'cat <<EOF\nkey=«» $x\nEOF', `cat <<EOF\nkey=${lookup} $x\nEOF`],
    ['a fallback', 'K="${THEIRS:-«»}"', 'K="${THEIRS:?THEIRS is not set}"'],
  ];
  for (const [what, before, after] of cases) {
    it(`replaces ${what}`, () =>
      checkRefactor(sh, `#!/bin/sh\nset -eu\n${before}\n`, `#!/bin/sh\nset -eu\n${after}\n`));
  }

  it('keeps Windows line ends', () => checkRefactor(sh, 'K="«»"\r\n', `K="${lookup}"\r\n`));

  it('stores the decoded value', async () => {
    await checkRefactor({ ...sh, value: 'a$b"c\\d' }, 'K="«a\\$b\\"c\\d»"\n', `K="${lookup}"\n`);
    await checkRefactor({ ...sh, value: "a'b\nAc" }, "K=$'«a\\'b\\n\\x41c»'\n", `K="${lookup}"\n`);
  });

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['a quoted heredoc', "cat <<'EOF'\nkey=«»\nEOF\n", /quoted heredoc/],
    ['a comment', '# «»\n', /comment/],
    ['a format', 'printf "«» %s" x\n', /format string/],
  ];
  for (const [what, before, reason] of refused) {
    it(`refuses ${what}`, () => checkNotApplicable(sh, before, reason));
  }

  it('leaves .env files alone, where the value belongs', () =>
    checkNotApplicable({ ...sh, path: 'a/.env.local' }, 'K="«»"\n', /where the value belongs/));
});
