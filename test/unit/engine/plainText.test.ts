import assert from 'node:assert/strict';
import { plainText } from '../../../src/engine/plainText';
import { unmark } from './marked';

/** Whether the marked place is text. */
function isText(marked: string): boolean {
  const { text, value } = unmark(marked);
  assert.ok(value);
  return plainText(text, '')(value);
}

describe('plainText', () => {
  for (const marked of [
    '// «name»: x',
    '  # «name»: x',
    ' * «name»: x',
    "call('x'), -- «name»: x",
    'call(); // «name»: x',
    'text = """\n«name»: x\n"""',
    "text = '''\n  - «name»: x\n'''",
    'const text = `\n  "«name»": x\n`',
  ])
    it(`is ${JSON.stringify(marked)}`, () => assert.ok(isText(marked)));

  for (const marked of [
    '«name»: x',
    'text = """x"""\n«name»: x',
    'const text = `\n  call(«name»: x)\n`',
    'a = `x`;\n«name» = x',
    '#include «name»',
    'x = "http://«name»: x"',
    'call(); // see «name»: x',
  ])
    it(`is not ${JSON.stringify(marked)}`, () => assert.ok(!isText(marked)));
});
