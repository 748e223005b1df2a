import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  commandIds,
  defaultSettings,
  restrictedSettings,
  settingsSection,
  viewIds,
} from '../../../src/editor/contributions';
import { createRefactorer } from '../../../src/refactor';
import { defaultExcludes, defaultMaxFileSize } from '../../../src/scan';

interface Property {
  readonly default: unknown;
  readonly scope?: string;
  readonly enum?: readonly string[];
  readonly markdownDescription?: string;
}

interface Manifest {
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly restrictedConfigurations: readonly string[] };
  };
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Property>> }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
  };
}

const root = join(import.meta.dirname, '../../..');
const manifestText = readFileSync(join(root, 'package.json'), 'utf8');
const manifest = JSON.parse(manifestText) as Manifest;
const strings = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Record<string, string>;
const properties = Object.assign(
  {},
  ...manifest.contributes.configuration.map((section) => section.properties),
) as Record<string, Property>;

describe('The manifest', () => {
  it('declares exactly the commands of the code', () => {
    const declared = manifest.contributes.commands.map(({ command }) => command).sort();
    assert.deepEqual(declared, Object.values(commandIds).sort());
  });

  it('declares exactly the settings of the code, with the same defaults', () => {
    const expected = Object.fromEntries(
      Object.entries(defaultSettings).map(([key, value]) => [`${settingsSection}.${key}`, value as unknown]),
    );
    const declared = Object.fromEntries(
      Object.entries(properties).map(([key, { default: value }]) => [key, value]),
    );
    assert.deepEqual(declared, expected);
  });

  it('gives each setting a scope and a description', () => {
    for (const [key, { scope, markdownDescription }] of Object.entries(properties)) {
      assert.ok(scope, `${key} has no scope.`);
      assert.ok(markdownDescription, `${key} has no description.`);
    }
  });

  it('offers the backends that there are as the default', () => {
    const { backends } = createRefactorer({ read: () => Promise.reject(new Error('No grammar is needed.')) });
    const offered = [...(properties['keylift.defaultBackend']?.enum ?? [])].sort();
    assert.deepEqual(offered, backends.map(({ id }) => id).sort());
  });

  it('restricts the settings with which a stranger could silence Keylift', () => {
    assert.deepEqual(
      manifest.capabilities.untrustedWorkspaces.restrictedConfigurations,
      restrictedSettings.map((key) => `${settingsSection}.${key}`),
    );
  });

  it('declares the view of the code', () => {
    assert.deepEqual(manifest.contributes.views, {
      [viewIds.container]: manifest.contributes.views[viewIds.container],
    });
    assert.deepEqual(
      manifest.contributes.views[viewIds.container]?.map(({ id }) => id),
      [viewIds.secrets],
    );
  });

  it('puts only declared commands into menus', () => {
    const declared = new Set<string>(Object.values(commandIds));
    for (const [menu, entries] of Object.entries(manifest.contributes.menus)) {
      for (const { command } of entries) assert.ok(declared.has(command), `${menu}: ${command}`);
    }
  });

  it('has a text for each placeholder, and no text without one', () => {
    const used = [...manifestText.matchAll(/"%([\w.]+)%"/g)].map((match) => match[1]);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(strings).sort());
  });

  it('is typed against the oldest VS Code that it runs in', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'] ?? ''}`);
  });
});

describe('The default settings', () => {
  it('are those of the command line', () => {
    assert.deepEqual(defaultSettings.exclude, defaultExcludes);
    assert.equal(defaultSettings.maxFileSize * 1_000_000, defaultMaxFileSize);
  });
});
