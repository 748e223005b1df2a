// keylift:ignore-file because the passwords below are samples for the reader, and open nothing.
import assert from 'node:assert/strict';
import { readTable } from '../../../../src/engine/assignment/table';
import { unmark } from '../marked';

/** What is read below the marked name. */
function cellsOf(marked: string): readonly string[] {
  const { text, key } = unmark(marked);
  assert.ok(key);
  return readTable(text, key).map(({ value }) => text.slice(value.start, value.end));
}

describe('readTable', () => {
  it('reads the cells below a heading in Markdown', () => {
    const text = `| Role | Email | ⟦Password⟧ | Can do |
|------|:-----:|----------|--------|
| Owner | \`jo@acme.example\` | \`river-77\` | all |
| **Guest** | ann@acme.example | **copper9** | little |
`;
    assert.deepEqual(cellsOf(text), ['river-77', 'copper9']);
  });

  it('reads the examples of a scenario, and tables drawn with crosses', () => {
    assert.deepEqual(
      cellsOf('    Examples:\r\n      | username | ⟦password⟧ |\r\n      | Admin    | violet12 |\r\n'),
      ['violet12'],
    );
    assert.deepEqual(
      cellsOf('+------+----------+\n| user | ⟦password⟧ |\n+======+==========+\n| jo   | pepper5  |\n'),
      ['pepper5'],
    );
  });

  it('reads every row, however many there are', () => {
    const rows = '| jo | falcon |\n'.repeat(300);
    assert.equal(cellsOf(`| user | ⟦password⟧ |\n| --- | --- |\n${rows}`).length, 300);
  });

  it('ends with the table', () => {
    assert.deepEqual(cellsOf('| user | ⟦password⟧ |\n| --- | --- |\n| jo | falcon |\n\n| a | b |\n'), [
      'falcon',
    ]);
  });

  it('leaves sentences in cells alone', () => {
    assert.deepEqual(cellsOf('| user | ⟦password⟧ |\n| --- | --- |\n| jo | made at first start |\n'), []);
  });

  it('takes a row between two lines of dashes for no heading', () => {
    const table =
      '+------+------+\n| USER | YES  |\n+------+------+\n| ⟦PASS⟧ | YES  |\n+------+------+\n| PORT | user |\n';
    assert.deepEqual(cellsOf(table), []);
    assert.deepEqual(cellsOf(table.slice(table.indexOf('| ⟦')).replace('YES', 'user')), ['PORT']);
  });

  for (const text of [
    '| Parameter | Type |\n| --- | --- |\n| user | string |\n| ⟦password⟧ | string |\n| role | string |\n',
    '| ⟦Password⟧ | Type | Role of it |\n| --- | --- | --- |\n| plain | string | none |\n',
    '| ⟦Password⟧ | Strength |\n| --- | --- |\n| river | weak |\n',
    'user | ⟦password⟧ |\njo | falcon |\n',
    'const ⟦password⟧ = a | b | c;\n',
  ]) {
    it(`reads nothing of ${JSON.stringify(text.replace(/[⟦⟧]/g, ''))}`, () =>
      assert.deepEqual(cellsOf(text), []));
  }
});
