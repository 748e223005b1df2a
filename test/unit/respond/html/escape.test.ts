import assert from 'node:assert/strict';
import { escapeHtml, inlineHtml, link, listHtml } from '../../../../src/respond/html/escape';

describe('HTML of texts', () => {
  it('escapes everything that could be markup', () => {
    assert.equal(
      escapeHtml(`<a href="x" onclick='y'>&`),
      '&lt;a href=&quot;x&quot; onclick=&#39;y&#39;&gt;&amp;',
    );
  });

  it('knows code spans, bold and addresses', () => {
    assert.equal(
      inlineHtml('Run `a <b>` or ``c`d``, see **now** https://x.example/a?b=c&d.'),
      'Run <code>a &lt;b&gt;</code> or <code>c`d</code>, see <strong>now</strong> <a href="https://x.example/a?b=c&amp;d">https://x.example/a?b=c&amp;d</a>.',
    );
  });

  it('lets no file or branch name become markup', () => {
    assert.equal(inlineHtml('on `<img src=x>`'), 'on <code>&lt;img src=x&gt;</code>');
  });

  it('links to the web only', () => assert.equal(link('javascript:alert(1)', 'x'), 'x'));

  it('numbers a list only where the order counts', () => {
    assert.equal(listHtml(['a', 'b']), '<ul><li>a</li><li>b</li></ul>');
    assert.equal(listHtml(['a'], true), '<ol><li>a</li></ol>');
  });
});
