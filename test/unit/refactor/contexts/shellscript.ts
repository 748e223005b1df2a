// keylift:ignore-file because the made-up values of these cases stand in assignments
import type { ContextCase } from './contextCase';

const lookup = '${ACME_KEY:?ACME_KEY is not set}';
const remote = { backend: 'awsSecretsManager' };

export const shellscript: readonly ContextCase[] = [
  { row: 'single quotes within double quotes', before: `a="\${b:-'«»'}"\n`, after: /part of the value/ },
  { row: 'double quotes', before: 'K="a «»"\n', after: `K="a ${lookup}"\n` },
  { row: 'single quotes', before: "K='«»'\n", after: `K="${lookup}"\n` },
  { row: 'single quotes', before: "K='a $b «»'\n", after: `K='a $b '"${lookup}"\n` },
  { row: "`$'…'`", before: "K=$'a\\n«»'\n", after: `K=$'a\\n'"${lookup}"\n` },
  {
    row: 'assignment to the variable itself',
    before: 'ACME_KEY=«»\nexport ACME_KEY\n',
    after: `ACME_KEY="${lookup}"\nexport ACME_KEY\n`,
  },
  { row: '`export`, `local`, `readonly`', before: 'export K=«»\n', after: `export K="${lookup}"\n` },
  {
    row: '`export`, `local`, `readonly` of a command',
    before: 'export K="«»"\n',
    after:
      'acme_key=$(aws secretsmanager get-secret-value --secret-id app/acme-key --query "SecretString || \'\'" --output text) || acme_key=\n' +
      ': "${acme_key:?app/acme-key could not be read from AWS Secrets Manager}"\n\nexport K="${acme_key}"\n',
    options: remote,
  },
  { row: 'heredoc', before: 'cat <<EOF\na «»\nEOF\n', after: `cat <<EOF\na ${lookup}\nEOF\n` },
  { row: 'heredoc with a quoted mark', before: "cat <<'EOF'\na «»\nEOF\n", after: /quoted heredoc/ },
  { row: 'argument of a command', before: 'curl -u "a:«»" b\n', after: `curl -u "a:${lookup}" b\n` },
  {
    row: '`case` pattern',
    before: 'case $a in «») b ;; esac\n',
    after: `case $a in "${lookup}") b ;; esac\n`,
  },
  { row: 'element of an array, right side of `==`', before: 'a=(«»)\n', after: `a=("${lookup}")\n` },
  {
    row: 'element of an array, right side of `==`',
    before: '[[ $a == «» ]]\n',
    after: `[[ $a == "${lookup}" ]]\n`,
  },
  { row: 'comment', before: '# «»\n', after: /comment/ },
];
