// keylift:ignore-file because the lines below read like credentials, and are none
import assert from 'node:assert/strict';
import { betweenTexts } from '../../../../../src/engine/filters/reference/betweenTexts';
import { candidateOf, passwordOf } from '../../candidateOf';

describe('betweenTexts', () => {
  for (const value of [
    '),f?e.createElement(',
    '.concat(i)),t&&(s+=',
    '"):f?e.create(',
    '".concat(f(r),"',
    '+fmt.Sprintf(',
  ]) {
    it(`drops ${value}`, () => assert.ok(betweenTexts(passwordOf(value))));
  }

  it('drops code in a text that is put together, where a name makes it suspicious', () => {
    const marked = `sql = "SET password='"«.$form[3].»"'";`;
    assert.ok(betweenTexts(candidateOf(marked, { rule: passwordOf('x').rule })));
    assert.equal(betweenTexts(passwordOf(`sql = "SET password='".«$form[3]».$rest."'";`)), undefined);
  });

  it('drops what goes on after a text', () => {
    const judge = (marked: string) => betweenTexts(passwordOf(marked, { generic: true }));
    assert.ok(judge(`"password='«"+conf[»'x']`));
    assert.ok(judge(`"password='«" + password + "»'"`));
    assert.equal(judge(`password='«"+q9»'`), undefined);
  });

  it('drops a variable in a list of texts', () => {
    assert.ok(betweenTexts(passwordOf(`["sshpass -p "«, password,» " host"]`)));
  });

  it('keeps passwords with signs', () => {
    for (const value of ['ab).cd', 'k7!h-@^*u+@6@k@_'])
      assert.equal(betweenTexts(passwordOf(value)), undefined, value);
  });

  it('drops a name between two texts in backticks', () => {
    const judge = (marked: string) => betweenTexts(passwordOf(marked, { generic: true }));
    assert.ok(judge('`pwd: `«+dir+»`\n`'));
    assert.equal(judge('pwd: «+dir+»'), undefined);
  });
});
