// The fixes of GitHub's workflows: whole texts before and after, and what YAML makes of them.
import { strict as assert } from 'node:assert';
import { checkYaml, readYaml } from '../../../support/checkConfig';
import { checkNotApplicable } from '../../../support/checkRefactor';

const workflow = { languageId: 'yaml', path: '.github/workflows/ci.yml' };
const head = 'on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n';
const secret = '${{ secrets.ACME_KEY }}';
const lookup = '${ACME_KEY:?ACME_KEY is not set}';

describe('GitHub Actions', () => {
  const values: readonly (readonly [string, string, string])[] = [
    ['a plain value', '    env:\n      KEY: «» # keep', `    env:\n      KEY: ${secret} # keep`],
    ['a quoted value', "    env:\n      KEY: '«»'", `    env:\n      KEY: '${secret}'`],
    [
      'a part of a URL',
      '    env:\n      DB: postgres://u:«»@db',
      `    env:\n      DB: postgres://u:${secret}@db`,
    ],
    [
      'an input',
      '    steps:\n      - with:\n          token: "«»"',
      `    steps:\n      - with:\n          token: "${secret}"`,
    ],
    ['a value in a flow map', '    env: { KEY: «» }', `    env: { KEY: "${secret}" }`],
    [
      'a password of an image',
      '    container:\n      credentials:\n        password: «»',
      `    container:\n      credentials:\n        password: ${secret}`,
    ],
  ];
  for (const [what, before, after] of values) {
    it(`replaces ${what}`, async () => {
      await checkYaml(workflow, `${head}${before}\n`, `${head}${after}\n`);
    });
  }

  const scripts: readonly (readonly [string, string, string])[] = [
    [
      'of several lines',
      '      - name: x\n        run: |\n          set -e\n          curl -H "Authorization: Bearer «»" https://h/\n',
      `      - name: x\n        env:\n          ACME_KEY: ${secret}\n        run: |\n          set -e\n          curl -H "Authorization: Bearer ${lookup}" https://h/\n`,
    ],
    [
      'that begins the step',
      '      - run: deploy --token «»\n        shell: bash\n',
      `      - env:\n          ACME_KEY: ${secret}\n        run: deploy --token "${lookup}"\n        shell: bash\n`,
    ],
    [
      'with an env',
      "      - env:\n          # ours\n          A: b\n        run: deploy '«»'\n",
      `      - env:\n          # ours\n          ACME_KEY: ${secret}\n          A: b\n        run: deploy ''"${lookup}"''\n`,
    ],
    [
      'with the variable',
      `      - env:\n          ACME_KEY: ${secret}\n        run: deploy «»\n`,
      `      - env:\n          ACME_KEY: ${secret}\n        run: deploy "${lookup}"\n`,
    ],
    [
      'in double quotes',
      '      - run: "deploy «»"\n',
      `      - env:\n          ACME_KEY: ${secret}\n        run: "deploy \\"${lookup}\\""\n`,
    ],
    [
      'with a heredoc',
      "      - run: |\n          cat <<EOF\n          it's «»\n          EOF\n",
      `      - env:\n          ACME_KEY: ${secret}\n        run: |\n          cat <<EOF\n          it's ${lookup}\n          EOF\n`,
    ],
  ];
  for (const [what, before, after] of scripts) {
    it(`gives a script ${what} the secret by its environment`, async () => {
      await checkYaml(workflow, `${head}    steps:\n${before}`, `${head}    steps:\n${after}`);
    });
  }

  it('keeps the step as it was otherwise', async () => {
    const after = `${head}    steps:\n      - env:\n          ACME_KEY: ${secret}\n        run: "deploy \\"${lookup}\\""\n`;
    await checkYaml(workflow, `${head}    steps:\n      - run: "deploy «»"\n`, after);
    const steps = [{ env: { ACME_KEY: secret }, run: `deploy "${lookup}"` }];
    assert.deepEqual(readYaml(after), [
      { on: 'push', jobs: { build: { 'runs-on': 'ubuntu-latest', steps } } },
    ]);
  });

  it('says how the secret gets to GitHub, by standard input', async () => {
    const plan = await checkYaml(
      workflow,
      `${head}    env:\n      K: «»\n`,
      `${head}    env:\n      K: ${secret}\n`,
    );
    assert.equal(plan.title, 'Move to GitHub secret ACME_KEY');
    assert.equal(plan.store.target, 'manager');
    assert.ok(plan.store.instructions.includes('printf %s "$VALUE" | gh secret set ACME_KEY'));
    assert.match(plan.notes.join('\n'), /Settings > Secrets and variables > Actions/);
  });

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['a place without secrets', `${head}    name: «»\n`, /GitHub fills in secrets below/],
    ['PowerShell', `${head}    steps:\n      - shell: pwsh\n        run: deploy «»\n`, /POSIX shell/],
    [
      'Windows',
      'jobs:\n  a:\n    runs-on: windows-latest\n    steps:\n      - run: deploy «»\n',
      /POSIX shell/,
    ],
    [
      'perhaps Windows',
      'jobs:\n  a:\n    runs-on: ${{ matrix.os }}\n    strategy: { matrix: { os: [windows-latest] } }\n    steps:\n      - run: deploy «»\n',
      /POSIX shell/,
    ],
    [
      'a default shell',
      `defaults:\n  run:\n    shell: pwsh\n${head}    steps:\n      - run: x «»\n`,
      /POSIX shell/,
    ],
    [
      'a quoted heredoc',
      `${head}    steps:\n      - run: |\n          cat <<'EOF'\n          «»\n          EOF\n`,
      /quoted heredoc/,
    ],
    ['a comment of a script', `${head}    steps:\n      - run: |\n          # «»\n          x\n`, /comment/],
    ['a step in one line', `${head}    steps:\n      - { run: "x «»" }\n`, /no `env`/],
    [
      'another value',
      `${head}    steps:\n      - env:\n          ACME_KEY: x\n        run: x «»\n`,
      /another ACME_KEY/,
    ],
  ];
  for (const [what, before, reason] of refused) {
    it(`refuses ${what}`, () => checkNotApplicable(workflow, before, reason));
  }

  it('refuses actions, and names that GitHub keeps', async () => {
    await checkNotApplicable(
      { ...workflow, path: 'action.yml' },
      'runs:\n  env:\n    K: «»\n',
      /no access to secrets/,
    );
    await checkNotApplicable(
      { ...workflow, name: 'GITHUB_PAT' },
      `${head}    env:\n      K: «»\n`,
      /GITHUB_/,
    );
  });
});
