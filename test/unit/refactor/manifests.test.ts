import assert from 'node:assert/strict';
import { parseManifest, parseRequirements } from '../../../src/refactor/manifests';

describe('parseManifest', () => {
  it('reads the module type and all kinds of dependencies', () => {
    const text = JSON.stringify({ type: 'module', dependencies: { a: '1' }, devDependencies: { b: '2' } });
    assert.deepEqual(parseManifest(text), { type: 'module', dependencies: ['a', 'b'] });
  });

  it('takes CommonJS for granted', () => {
    assert.deepEqual(parseManifest('{}'), { type: 'commonjs', dependencies: [] });
  });

  it('gives nothing for what is no JSON object', () => {
    assert.deepEqual(['', '{', '[]', 'null', '"text"'].map(parseManifest), Array(5).fill(undefined));
  });
});

describe('parseRequirements', () => {
  it('reads requirements.txt', () => {
    const text = '# tools\nBoto3>=1.34\nhvac==2.1 # vault\n-r other.txt\n';
    assert.deepEqual(parseRequirements(text), ['boto3', 'hvac']);
  });

  it('reads the quoted requirements of pyproject.toml', () => {
    assert.ok(parseRequirements('dependencies = ["boto3>=1", \'hvac\']\n').includes('hvac'));
  });
});
