// The generated registries are up to date, and the grammars are there and fit the runtime.
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { LANGUAGE_VERSION, MIN_COMPATIBLE_VERSION } from 'web-tree-sitter';
import { grammarFiles, installedGrammar } from '../../../scripts/build-grammars';
import { registries, registryFile, registryText } from '../../../scripts/build-registries';
import { createRefactorer } from '../../../src/refactor';
import { Grammars } from '../../../src/refactor/syntax';
import { planOf } from '../../support/checkRefactor';
import { nodeGrammars, refactorer } from '../../support/nodeGrammars';

describe('The registries', () => {
  for (const registry of registries) {
    it(`of ${basename(registry.folder)} is fresh (npm run build:registries)`, () => {
      assert.equal(readFileSync(registryFile(registry), 'utf8'), registryText(registry));
    });
  }

  it('put the environment first', () => {
    assert.equal(refactorer().backends[0]?.id, 'env');
  });

  it('cover the languages that the editor knows by these ids', () => {
    const ids = ['javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'python', 'java', 'go'];
    for (const id of [
      ...ids,
      'kotlin',
      'rust',
      'swift',
      'powershell',
      'ruby',
      'php',
      'csharp',
      'shellscript',
    ])
      assert.ok(refactorer().supports(id), id);
    assert.ok(!refactorer().supports('json'));
  });
});

describe('The grammars', () => {
  for (const file of grammarFiles().filter((name) => name.startsWith('tree-sitter-'))) {
    it(`${file} is one that the runtime reads`, async () => {
      const parser = await new Grammars(nodeGrammars).parser(file);
      const version = parser.language?.abiVersion ?? 0;
      parser.delete();
      assert.ok(version >= MIN_COMPATIBLE_VERSION && version <= LANGUAGE_VERSION, `ABI ${version}`);
    });
  }

  it('that can not be read make a reason, and are tried again', async () => {
    let fails = true;
    const source = createRefactorer({
      read: (file) =>
        fails ? Promise.reject(new Error('gone')) : Promise.resolve(readFileSync(installedGrammar(file))),
    });
    const failed = await planOf(source, { languageId: 'python' }, 'k = "«»"\n');
    assert.ok(failed.kind === 'notApplicable' && failed.reason.includes('gone'));
    fails = false;
    const planned = await planOf(source, { languageId: 'python' }, 'k = "«»"\n');
    assert.equal(planned.kind, 'plan');
  });
});
