import assert from 'node:assert/strict';
import { wholeValue } from '../../../../src/engine/owner/value';

/** The value around TOKEN, or undefined. */
function valueIn(text: string): string | undefined {
  const start = text.indexOf('TOKEN');
  const span = wholeValue(text, { start, end: start + 5 });
  return span && text.slice(span.start, span.end);
}

describe('wholeValue', () => {
  it('takes all of a literal that is one word', () => {
    assert.equal(valueIn('x = "dev:a.TOKEN|b="'), 'dev:a.TOKEN|b=');
    assert.equal(valueIn("x('TOKEN')"), 'TOKEN');
  });

  it('takes the parts of a bare value, and leaves the full stop of the sentence', () => {
    assert.equal(valueIn('x=a.TOKEN.b\n'), 'a.TOKEN.b');
    assert.equal(valueIn('the key is TOKEN.'), 'TOKEN');
  });

  it('takes no pieces of addresses and paths', () => {
    assert.equal(valueIn('"https://a.example/TOKEN"'), undefined);
    assert.equal(valueIn('cat /etc/TOKEN'), undefined);
    assert.equal(valueIn('./a/TOKEN'), undefined);
  });

  it('takes nothing in the middle of other text', () => {
    assert.equal(valueIn('%TOKEN'), undefined);
    assert.equal(valueIn('a@TOKEN'), undefined);
  });

  it('takes nothing that is as long as data', () => {
    assert.equal(valueIn(`"${'a'.repeat(1300)}TOKEN"`), undefined);
  });
});
