// Languages of files by name and first line.
import assert from 'node:assert/strict';
import { languageIdOf } from '../../../../src/cli/fix/languageIdOf';

describe('languageIdOf', () => {
  it('goes by the name', () => {
    const expected = {
      'src/app.PY': 'python',
      'a.tsx': 'typescriptreact',
      'a.mjs': 'javascript',
      'a.kts': 'kotlin',
      '.env.local': 'dotenv',
      'docker-compose.prod.yml': 'dockercompose',
      'deploy/Dockerfile.web': 'dockerfile',
      'x/values.yaml': 'yaml',
      'main.tf': 'terraform',
      LICENSE: 'plaintext',
    };
    for (const [path, id] of Object.entries(expected)) assert.equal(languageIdOf(path, ''), id, path);
  });

  it('goes by the first line of a script without an ending', () => {
    assert.equal(languageIdOf('bin/run', '#!/usr/bin/env -S python3 -u\n'), 'python');
    assert.equal(languageIdOf('bin/run', '\uFEFF#!/bin/bash\r\n'), 'shellscript');
    assert.equal(languageIdOf('bin/run', '# python\n'), 'plaintext');
  });
});
