import assert from 'node:assert/strict';
import { nameOfCell } from '../../../../src/engine/assignment/cell';
import { unmark } from '../marked';

describe('nameOfCell', () => {
  it('looks no further than a row may be long', () => {
    const text = `a,b\n${'x'.repeat(5000)},v4lue\n`;
    assert.equal(nameOfCell(text, { start: 5005, end: 5010 }), undefined);
  });

  for (const [marked, name] of [
    ['service,api key\nshop,«v4lue»\n', 'api key'],
    ['"service","key"\n"shop","«v4lue»"\n', 'key'],
    ['service,shop id,note\nshop, «v4lue» ,x\n', 'shop id'],
    ['name,value\nport,80\nshop_key,«v4lue»\n', 'shop_key'],
    ['"name"\t"value"\n"shop_key"\t"«v4lue»"\n', 'shop_key'],
    ['service,api key\nshop,key «v4lue»\n', undefined],
    ['| Service | API key |\n| --- | --- |\n| port | 80 |\n| shop | «v4lue» |\n', 'API key'],
    ['| **Service** | `commit` |\n|---|---|\n| shop | `«v4lue»` |\n', 'commit'],
    ['| Name | Value |\n|---|---|\n| **shop_key** | «v4lue» |\n', 'shop_key'],
    ['| Service | key |\n| shop | «v4lue» |\n', undefined],
    ['| Service | key |\n|---|---|\n\ntext | «v4lue» |\n', undefined],
    ['«service»,key\nshop,v4lue\n', undefined],
    ['shop = {1, «v4lue»}', undefined],
    ['service,key\nshop,«v4lue»,1\n', undefined],
  ] as const) {
    it(`says ${String(name)} for ${marked.replaceAll('\n', '⏎')}`, () => {
      const { text, value } = unmark(marked);
      assert.ok(value, 'the text marks no value');
      const found = nameOfCell(text, value);
      assert.equal(found && text.slice(found.start, found.end), name);
    });
  }
});
