// The launcher reads the desktop's command line as the desktop does.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { parseLaunchArguments } from '../../../../scripts/host/launchArguments';

describe('The launcher', () => {
  it('reads --name=value and --name value alike', () => {
    assert.equal(parseLaunchArguments(['--user-data-dir=/a/b']).userData, '/a/b');
    assert.equal(parseLaunchArguments(['--user-data-dir', '/a/b']).userData, '/a/b');
  });

  it('keeps an equals sign inside a value', () => {
    assert.equal(parseLaunchArguments(['--extensions-dir=/a=b']).extensionsFolder, '/a=b');
  });

  it('takes several extensions', () => {
    const { extensions } = parseLaunchArguments([
      '--extensionDevelopmentPath=/one',
      '--extensionDevelopmentPath=/two',
    ]);
    assert.deepEqual(extensions, ['/one', '/two']);
  });

  it('makes paths absolute, and takes folders and addresses of folders', () => {
    assert.equal(parseLaunchArguments(['some/folder']).folder, resolve('some/folder'));
    assert.equal(parseLaunchArguments(['--folder-uri=file:///some/folder']).folder, '/some/folder');
  });

  it('passes over flags that mean nothing without a desktop', () => {
    const { folder, extensions } = parseLaunchArguments(['--no-sandbox', '--skip-welcome', '/folder', '-n']);
    assert.equal(folder, '/folder');
    assert.deepEqual(extensions, []);
  });

  it('names the file of a test module that is given as a folder', () => {
    assert.equal(parseLaunchArguments(['--extensionTestsPath=/no/such']).tests, '/no/such/index.js');
    assert.equal(parseLaunchArguments(['--extensionTestsPath=/suite.js']).tests, '/suite.js');
  });

  it('trusts folders only when told to, and not in restricted mode', () => {
    assert.equal(parseLaunchArguments([]).trustAll, false);
    assert.equal(parseLaunchArguments(['--disable-workspace-trust']).trustAll, true);
    assert.equal(parseLaunchArguments(['--keylift-restricted', '--disable-workspace-trust']).trustAll, false);
  });

  it('hands errands on that need no window', () => {
    const { errand } = parseLaunchArguments(['--install-extension', 'a.vsix', '--list-extensions']);
    assert.deepEqual(errand, ['--install-extension', resolve('a.vsix'), '--list-extensions']);
  });
});
