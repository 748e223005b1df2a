// The text of .env: what is added is read back the same, and nothing that is there changes.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import * as util from 'node:util';
import fc from 'fast-check';
import { Masked } from '../../../src/base';
import { addEnvEntry, addExampleEntry, parseEnvFile, replaceEnvEntry } from '../../../src/refactor/envFile';
import { isInstalled } from '../../support/runFixed';
import { skip } from '../../support/skip';

/** The text with the entry added; fails when it was refused. */
function added(text: string, name: string, value: string): string {
  const result = addEnvEntry(text, name, new Masked(value));
  if (result.kind === 'notApplicable') assert.fail(result.reason);
  return result.text;
}

describe('replaceEnvEntry', () => {
  const replaced = (text: string, value: string): string => {
    const result = replaceEnvEntry(text, 'A', new Masked(value));
    if (result.kind === 'notApplicable') assert.fail(result.reason);
    return result.text;
  };

  it('gives the entry a new value and leaves everything else', () => {
    assert.equal(
      replaced('# a\r\nexport A="old one"  # why\r\nAA=1\r\n', 'new'),
      '# a\r\nexport A=new  # why\r\nAA=1\r\n',
    );
    assert.equal(replaced('A=old # why\nA=older\n', 'x y'), "A='x y' # why\nA='x y'\n");
    assert.equal(replaced('A=\n', '$&'), "A='$&'\n");
  });

  it('refuses what loaders read differently', () => {
    assert.equal(replaceEnvEntry('A=1', 'A', new Masked("it's `${x}`")).kind, 'notApplicable');
  });

  it('says so where the entry has gone, as the value would get lost', () => {
    const result = replaceEnvEntry('AB=1\n#A=2\n', 'A', new Masked('new'));
    assert.match(result.kind === 'notApplicable' ? result.reason : '', /no A any more/);
  });
});

describe('addEnvEntry', () => {
  it('writes plain values plainly, and others in single quotes', () => {
    assert.equal(added('', 'A', 'aB3_-./:@%+,='), 'A=aB3_-./:@%+,=\n');
    assert.equal(added('', 'A', 'a b#c"$d`e\\f'), "A='a b#c\"$d`e\\f'\n");
    assert.equal(added('', 'A', "it's"), 'A="it\'s"\n');
    assert.equal(added('', 'A', 'BEGIN\nabc\nEND\n'), "A='BEGIN\nabc\nEND\n'\n");
  });

  it('adds a missing line break first, and keeps the line ends of the file', () => {
    assert.equal(added('B=1', 'A', 'x'), 'B=1\nA=x\n');
    assert.equal(added('B=1\r\n', 'A', 'x'), 'B=1\r\nA=x\r\n');
  });

  it('leaves an entry with the same value alone', () => {
    const text = 'export A="x y" # ours\n';
    assert.equal(added(text, 'A', 'x y'), text);
  });

  it('refuses to change an entry, even an empty one', () => {
    for (const text of ['A=y\n', 'A=\n', 'A = "y"\n', 'export A=y\n', "A='\ny'\n"]) {
      const result = addEnvEntry(text, 'A', new Masked('x'));
      assert.equal(result.kind, 'notApplicable', text);
    }
  });

  it('does not take a comment or a longer name for the entry', () => {
    assert.equal(added('# A=y\nAA=z\n', 'A', 'x'), '# A=y\nAA=z\nA=x\n');
  });

  it('refuses values that loaders read differently', () => {
    for (const value of ['\'"', "'$", "'\\", 'a\\', "a\\'b", 'a\\\\b', '${A}', 'a\rb', 'a\0b']) {
      assert.equal(addEnvEntry('', 'A', new Masked(value)).kind, 'notApplicable', JSON.stringify(value));
    }
  });

  it('does not say the value when it refuses', () => {
    const result = addEnvEntry('', 'A', new Masked('marker\'"$'));
    assert.ok(result.kind === 'notApplicable' && !result.reason.includes('marker'));
  });

  const values = fc.string({
    unit: fc.constantFrom(...Array.from('aB7 #\'"$`\\\n{}é~!=&(;*')),
    minLength: 1,
    maxLength: 12,
  });

  it('is read back by our own parser, beside other entries', () => {
    fc.assert(
      fc.property(values, values, (first, second) => {
        let text = '# note\n';
        const kept = new Map<string, string>();
        for (const [name, value] of [
          ['A', first],
          ['B', second],
        ] as const) {
          const result = addEnvEntry(text, name, new Masked(value));
          if (result.kind === 'notApplicable') continue;
          text = result.text;
          kept.set(name, value);
        }
        const read = parseEnvFile(text);
        for (const [name, value] of kept) assert.equal(read.get(name)?.unwrap(), value);
      }),
    );
  });

  it("is read back by Node's own parser", function () {
    if (!('parseEnv' in util)) skip(this, 'this Node has no util.parseEnv');
    fc.assert(
      fc.property(values, (value) => {
        const result = addEnvEntry('', 'A', new Masked(value));
        fc.pre(result.kind === 'text');
        assert.equal(util.parseEnv(result.text)['A'], value);
      }),
    );
  });

  it('is read back by a shell', function () {
    if (!isInstalled('bash')) skip(this, 'bash is not installed');
    fc.assert(
      fc.property(values, (value) => {
        const result = addEnvEntry('', 'A', new Masked(value));
        fc.pre(result.kind === 'text');
        const shell = spawnSync('bash', ['-c', `${result.text}printf %s "$A"`], { encoding: 'utf8' });
        assert.equal(shell.stdout, value);
      }),
      { numRuns: 60 },
    );
  });
});

describe('addExampleEntry', () => {
  it('adds a name without a value, once', () => {
    assert.equal(addExampleEntry('B=', 'A'), 'B=\nA=\n');
    assert.equal(addExampleEntry('A=\n', 'A'), 'A=\n');
  });
});

describe('parseEnvFile', () => {
  it('reads names, values and comments', () => {
    const entries = parseEnvFile('\uFEFFA=1\n#B=2\nexport C = "x # y" # z\nD=a#b\nE=\nF: yaml\nD=c\n');
    const values = Object.fromEntries([...entries].map(([name, value]) => [name, value?.unwrap()]));
    assert.deepEqual(values, { A: '1', C: 'x # y', D: 'c', E: undefined, F: 'yaml' });
  });
});
