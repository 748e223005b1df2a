// The help text of `keylift fix`.
import type { BackendSummary } from '../../refactor';

/** @param backends what `--backend` may name */
export function fixHelp(backends: readonly BackendSummary[]): string {
  const width = Math.max(...backends.map(({ id }) => id.length));
  const list = backends.map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`).join('\n');
  return `Swaps the credentials in files for lookups. Values are masked in every format.

Usage: keylift fix [paths…] [options]

Paths: files and folders, the working folder when there are none; they are scanned as keylift scan does.
With the environment as backend the values go to .env of the working folder, their names to .env.example, and .env
to .gitignore, before the code changes. A value has one name, and what .env holds already is never overwritten.

Options:
  --backend NAME    where the code looks (default env); see below
  --store           put each value into the secrets manager by its own command line, in which you are signed in, and
                    change the code once it reads back the same; asks first, and before it replaces another value
  --yes, -y         with --store: ask nothing; what has another value already is then left alone
  --stored          the values are in the secrets manager already: change the code. Without it the steps that store
                    them are printed, and nothing is changed
  --name-prefix P   what new variables begin with, for example SHOP_
  --manager-path T  where values lie in a secrets manager, for example {repo}/{env}/{name}
  --environment E   what {env} stands for (default dev)
  --rule ID         fix only what this rule finds; may be given several times. keylift rules lists the ids
  --dry-run         change nothing, and tell what would be done
  --format FORMAT   text (default), diff or json
  --exclude GLOB    leave out what matches, beside node_modules; may be given several times
  --no-gitignore    fix what .gitignore files leave out, too
  -h, --help        this text

Backends:
${list}

Exit codes: 0 all done, 1 something was refused, 2 failure (also when a file could not be scanned), 130 interrupted.
`;
}
