import assert from 'node:assert/strict';
import { at, textOf, textsBelow, treesOf } from '../../../../src/respond/inventory/tree';

/** Every line stands for nine of the line before: some 400 million texts in all. */
function bomb(): string {
  const names = 'abcdefghi'.split('');
  const lines = names.map((name, index) => {
    const items = index === 0 ? 'x' : `*${names[index - 1] ?? ''}`;
    return `${name}: &${name} [${Array(9).fill(items).join(', ')}]`;
  });
  return `${lines.join('\n')}\nlast: 'found'\n`;
}

describe('treesOf', () => {
  it('follows aliases and merges', () => {
    const [tree] = treesOf('base: &base { image: a, port: 1 }\nweb:\n  <<: *base\n  port: 2\nlog: *base\n');
    assert.equal(textOf(at(tree, 'web', 'image')), 'a');
    assert.equal(textOf(at(tree, 'log', 'port')), '1');
  });

  it('takes an alias for the node that had its name last', () => {
    const [tree] = treesOf('a: &x one\nb: *x\nc: &x two\nd: *x\ne: *none\n');
    assert.equal(textOf(at(tree, 'b')), 'one');
    assert.equal(textOf(at(tree, 'd')), 'two');
    assert.equal(at(tree, 'e'), undefined);
  });

  it('reads a file whose aliases stand for more than can be read, each node at least once', () => {
    const [tree] = treesOf(bomb());
    assert.equal(textOf(at(tree, 'last')), 'found');
    assert.equal(textOf(at(tree, 'a')), undefined);
    const texts = [...textsBelow(tree)];
    assert.ok(texts.length < 20_000, `${texts.length} texts`);
    assert.equal(texts.filter(({ keys }) => keys[0] === 'a').length, 9);
  });
});
