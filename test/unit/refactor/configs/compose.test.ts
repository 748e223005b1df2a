// The fixes of Docker Compose files: whole texts before and after, and what YAML makes of them.
import { strict as assert } from 'node:assert';
import { Masked } from '../../../../src/base';
import { checkYaml, readYaml } from '../../../support/checkConfig';
import { checkNotApplicable, checkRefactor } from '../../../support/checkRefactor';

const compose = { languageId: 'yaml', path: 'compose.yaml' };
const lookup = '${ACME_KEY:?ACME_KEY is not set}';
const service = 'services:\n  web:\n    image: web # the shop\n    environment:\n';

describe('Docker Compose', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a plain value', '      KEY: «»  # keep', `      KEY: ${lookup}  # keep`],
    ['a value in double quotes', '      KEY: "«»"', `      KEY: "${lookup}"`],
    ['a value in single quotes', "      KEY: '«»'", `      KEY: '${lookup}'`],
    ['an element of a list', '      - KEY=«»\n      - OTHER=x', `      - KEY=${lookup}\n      - OTHER=x`],
    ['an element of a list in quotes', '      - "KEY=«»"', `      - "KEY=${lookup}"`],
    ['a part of a URL', '      DB: postgres://u:«»@db/x', `      DB: postgres://u:${lookup}@db/x`],
    ['a value in a flow map', '      { KEY: «», B: x }', `      { KEY: "${lookup}", B: x }`],
    [
      'a value with an anchor',
      '      KEY: &key «»\n      B: *key',
      `      KEY: &key ${lookup}\n      B: *key`,
    ],
    [
      'a part of a block',
      '      KEY: |\n        a\n        b=«»\n',
      `      KEY: |\n        a\n        b=${lookup}\n`,
    ],
    [
      'a block that is all secret',
      '      KEY: >-\n        «»\n      B: x',
      `      KEY: >-\n        ${lookup}\n      B: x`,
    ],
    ['a value to fall back to', '      KEY: ${ACME_KEY:-«»}', `      KEY: ${lookup}`],
    ['a merged value', '      <<: &common { KEY: "«»" }', `      <<: &common { KEY: "${lookup}" }`],
  ];
  for (const [what, before, after] of cases) {
    it(`replaces ${what}`, async () => {
      await checkYaml(compose, `${service}${before}\n`, `${service}${after}\n`);
    });
  }

  it('gives YAML the reference as the whole value', async () => {
    const after = `${service}      KEY: "${lookup}"\n`;
    await checkYaml(compose, `${service}      KEY: "«»"\n`, after);
    assert.deepEqual(readYaml(after), [
      { services: { web: { image: 'web', environment: { KEY: lookup } } } },
    ]);
  });

  it('keeps Windows line ends', () =>
    checkRefactor(
      compose,
      'services:\r\n  a:\r\n    x: «»\r\n',
      `services:\r\n  a:\r\n    x: ${lookup}\r\n`,
    ));

  it('stores what Compose makes of the value', async () => {
    const lookups = `${service}      KEY: "${lookup}"\n`;
    await checkYaml({ ...compose, value: 'a$b"c' }, `${service}      KEY: "«a$$b\\"c»"\n`, lookups);
    await checkNotApplicable(compose, `${service}      KEY: «a1$b2c3»\n`, /not certain/);
  });

  it('keeps the line end of a key over several lines in its block, not in the store', async () => {
    await checkYaml(
      { ...compose, value: 'BEGIN x\nabc\nEND' },
      `${service}      KEY: |\n        «BEGIN x\n        abc\n        END»\n      B: x\n`,
      `${service}      KEY: |\n        ${lookup}\n      B: x\n`,
    );
  });

  it('takes the name of the variable that the list gives', async () => {
    const plan = await checkYaml(
      { ...compose, ruleId: 'generic-api-key' },
      `${service}      - SHOP_TOKEN=«»\n`,
      `${service}      - SHOP_TOKEN=\${SHOP_TOKEN:?SHOP_TOKEN is not set}\n`,
    );
    assert.equal(plan.store.target, 'env');
    assert.equal(plan.store.name, 'SHOP_TOKEN');
  });

  it('says where Compose looks for .env below a folder, and what an anchor brings', async () => {
    const plan = await checkYaml(
      { ...compose, path: 'deploy/docker-compose.prod.yml' },
      'services:\n  a:\n    x: &k «»\n',
      `services:\n  a:\n    x: &k ${lookup}\n`,
    );
    assert.match(
      plan.notes.join('\n'),
      /anchor k: .*\n.*--env-file \.env -f deploy\/docker-compose\.prod\.yml/,
    );
  });

  it('knows a stack by what stands in it', () =>
    checkYaml(
      { ...compose, path: 'stack.yml' },
      `${service}      K: «»\n`,
      `${service}      K: ${lookup}\n`,
    ));

  it('does not take a fallback whose variable has another value', () =>
    checkNotApplicable(
      { ...compose, project: { takenNames: new Map([['OTHER', new Masked('something else')]]) } },
      `${service}      KEY: \${OTHER:-«»}\n`,
      /OTHER has another value in \.env already/,
    ));

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['a comment', '      # KEY: «»\n', /comment/],
    ['a key', '      «»: x\n', /stands in a key/],
    ['a tag of its own', '      KEY: !vault «»\n', /tag !vault/],
    ['broken YAML', '      KEY: "«»\n', /not valid YAML/],
    ['a value over several lines', '      KEY: a\n        «»\n', /several lines/],
    ['half of an escape', '      KEY: "a\\«nsecretvalue»"\n', /within an escape/],
  ];
  for (const [what, before, reason] of refused) {
    it(`refuses ${what}`, () => checkNotApplicable(compose, service + before, reason));
  }

  it('refuses a secrets manager, which a file can not ask', () =>
    checkNotApplicable(
      { ...compose, backend: 'vault' },
      `${service}      K: «»\n`,
      /HashiCorp Vault is asked by code/,
    ));
});
