// keylift:ignore-file because the passwords below are samples for the fixes, and open nothing.
// The fixes of Maven's settings.xml: whole texts before and after.
import { strict as assert } from 'node:assert';
import { checkNotApplicable, checkRefactor } from '../../../support/checkRefactor';

const settings = { languageId: 'xml', path: '.mvn/settings.xml' };
const around = (inner: string): string =>
  `<settings>\n  <servers>\n    <server>\n      ${inner}\n    </server>\n  </servers>\n</settings>\n`;

describe("Maven's settings", () => {
  it('read a password from the environment', async () => {
    const plan = await checkRefactor(
      settings,
      around('<password>«»</password>'),
      around('<password>${env.ACME_KEY}</password>'),
    );
    assert.equal(plan.store.name, 'ACME_KEY');
    assert.match(plan.notes.join(' '), /export ACME_KEY/);
  });

  it('store what the entities mean', async () => {
    await checkRefactor(
      { ...settings, value: 'a&b<cdefgh' },
      around('<password>«a&amp;b&lt;cdefgh»</password>'),
      around('<password>${env.ACME_KEY}</password>'),
    );
  });

  it('take a part of a text', async () => {
    await checkRefactor(
      settings,
      around('<url>https://u:«»@h/</url>'),
      around('<url>https://u:${env.ACME_KEY}@h/</url>'),
    );
  });

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['a comment', '<!-- <password>«»</password> -->', /comment/],
    ['an attribute', '<password a="«»">x</password>', /text of elements/],
    ['a CDATA section', '<password><![CDATA[«»]]></password>', /CDATA/],
    ['an encrypted value', '<password>{«»}</password>', /encrypted/],
    ['an unknown entity', '<password>«abc&x;defgh»</password>', /encoded/],
  ];
  for (const [what, inner, reason] of refused) {
    it(`refuse ${what}`, () => checkNotApplicable(settings, around(inner), reason));
  }
});
