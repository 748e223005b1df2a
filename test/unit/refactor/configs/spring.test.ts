// The fixes of Spring's application files: whole texts before and after.
import { strict as assert } from 'node:assert';
import { checkYaml, readYaml } from '../../../support/checkConfig';
import { checkNotApplicable, checkRefactor } from '../../../support/checkRefactor';

const yaml = { languageId: 'yaml', path: 'src/main/resources/application-prod.yml' };
const properties = { languageId: 'properties', path: 'src/main/resources/application.properties' };
const lookup = '${ACME_KEY}';

describe('Spring', () => {
  const inYaml: readonly (readonly [string, string, string])[] = [
    ['a plain value', 'a:\n  key: «» # keep\n', `a:\n  key: ${lookup} # keep\n`],
    ['a quoted value', 'a:\n  key: "«»"\n', `a:\n  key: "${lookup}"\n`],
    ['a value in a flow map', 'a: { key: «» }\n', `a: { key: "${lookup}" }\n`],
    ['a part', 'url: jdbc:x://h/?password=«»&a=b\n', `url: jdbc:x://h/?password=${lookup}&a=b\n`],
    ['what a variable falls back to', 'key: ${ACME_KEY:«»}\n', `key: ${lookup}\n`],
    ['a value of the second document', 'a: b\n---\nkey: «»\n', `a: b\n---\nkey: ${lookup}\n`],
  ];
  for (const [what, before, after] of inYaml) {
    it(`replaces ${what} in YAML`, async () => {
      await checkYaml(yaml, before, after);
    });
  }

  it('gives YAML the reference as text', () => {
    assert.deepEqual(readYaml(`a:\n  key: ${lookup} # keep\n`), [{ a: { key: lookup } }]);
  });

  const inProperties: readonly (readonly [string, string, string])[] = [
    ['a value', '# c\na.key=«»\nb=c\n', `# c\na.key=${lookup}\nb=c\n`],
    ['a value after a colon', 'a.key : «»\r\nb=c\r\n', `a.key : ${lookup}\r\nb=c\r\n`],
    ['a part', 'url=jdbc:x://u:«»@h/\n', `url=jdbc:x://u:${lookup}@h/\n`],
    ['what a variable falls back to', 'key=${ACME_KEY:«»}\n', `key=${lookup}\n`],
  ];
  for (const [what, before, after] of inProperties) {
    it(`replaces ${what} in properties`, async () => {
      await checkRefactor(properties, before, after);
    });
  }

  it('stores what the escapes of properties mean', async () => {
    const plan = await checkRefactor(
      { ...properties, value: 'a=b\\cA1' },
      'k=«a\\=b\\\\c\\u00411»\n',
      `k=${lookup}\n`,
    );
    assert.equal(plan.store.target, 'env');
    assert.match(plan.notes.join(' '), /not \.env/);
  });

  it('refuses what is no value, or an uncertain one', async () => {
    await checkNotApplicable(properties, '# k=«»\n', /comment/);
    await checkNotApplicable(properties, 'k=a\\\n  «»\n', /several lines/);
    await checkNotApplicable(properties, 'k=«a#{b}cdefgh»\n', /not certain/);
    await checkNotApplicable(properties, 'k=a\\«u0041bcdef»\n', /escape/);
    await checkNotApplicable(yaml, '«»: x\n', /key/);
  });
});
