import assert from 'node:assert/strict';
import { findSdks, parseSdks } from '../../../../src/respond/inventory/sdks';
import { readResult } from '../../rules/ruleFiles';

const find = (path: string, text: string, ...sdks: string[]): string[] =>
  findSdks(text, path, parseSdks(sdks)).map(({ name, how }) => `${name}: ${how}`);

describe('findSdks', () => {
  const found: readonly (readonly [string, string, string, string])[] = [
    ['requirements.txt', 'Slack_SDK==3.1\n', 'pypi:slack-sdk=slack_sdk', 'slack-sdk: dependency'],
    [
      'pyproject.toml',
      'dependencies = ["slack-sdk>=3"]',
      'pypi:slack-sdk=slack_sdk',
      'slack-sdk: dependency',
    ],
    ['a.py', 'from slack_sdk.web import WebClient', 'pypi:slack-sdk=slack_sdk', 'slack-sdk: import'],
    ['a.ipynb', '"source": ["import slack_sdk\\n"]', 'pypi:slack-sdk=slack_sdk', 'slack-sdk: import'],
    ['a.js', "const x = require('acme/lib');", 'npm:acme', 'acme: import'],
    ['go.mod', 'require (\n\tx.dev/acme/v3 v3.1.0\n)', 'go:x.dev/acme', 'x.dev/acme: dependency'],
    [
      'pom.xml',
      '<groupId>com.acme</groupId>\n<artifactId>acme-java</artifactId>',
      'maven:com.acme:acme-java=com.acme',
      'com.acme:acme-java: dependency',
    ],
    [
      'build.gradle.kts',
      'implementation("com.acme:acme-java:1.0")',
      'maven:com.acme:acme-java=com.acme',
      'com.acme:acme-java: dependency',
    ],
    ['A.kt', 'import com.acme.Client', 'maven:com.acme:acme-java=com.acme', 'com.acme:acme-java: import'],
    ['A.csproj', '<PackageReference Include="Acme.Net" />', 'nuget:Acme.Net=Acme', 'Acme.Net: dependency'],
    ['A.cs', 'using Acme;', 'nuget:Acme.Net=Acme', 'Acme.Net: import'],
    ['Cargo.toml', 'acme-rs = "1"', 'cargo:acme-rs', 'acme-rs: dependency'],
    ['a.rs', 'use acme_rs::Client;', 'cargo:acme-rs', 'acme-rs: import'],
    ['Gemfile', "gem 'acme-ruby', '~> 2'", 'gem:acme-ruby=acme', 'acme-ruby: dependency'],
    ['a.gemspec', 's.add_dependency "acme-ruby"', 'gem:acme-ruby=acme', 'acme-ruby: dependency'],
    ['a.rb', "require 'acme/client'", 'gem:acme-ruby=acme', 'acme-ruby: import'],
    [
      'composer.json',
      '{ "require": { "acme/acme-php": "^1" } }',
      'composer:acme/acme-php=Acme',
      'acme/acme-php: dependency',
    ],
    ['a.php', 'use Acme\\Client;', 'composer:acme/acme-php=Acme', 'acme/acme-php: import'],
    ['a.sh', 'curl https://api.acme.dev/v1', 'host:api.acme.dev', 'api.acme.dev: address of the API'],
  ];
  for (const [path, text, sdk, expected] of found) {
    it(`sees ${sdk} in ${path}`, () => assert.deepEqual(find(path, text, sdk), [expected]));
  }

  const unlike: readonly (readonly [string, string, string])[] = [
    ['a.js', "import x from 'acme-extra';", 'npm:acme'],
    ['a.js', "// import x from 'acme';", 'npm:acme'],
    ['package.json', '{ "dependencies": { "@types/acme": "1" } }', 'npm:acme'],
    ['requirements.txt', 'slack-sdk-extra==1', 'pypi:slack-sdk=slack_sdk'],
    ['a.go', '"x.dev/acmeplus"', 'go:x.dev/acme'],
    ['a.sh', 'curl https://myapi.acme.dev https://api.acme.dev.evil', 'host:api.acme.dev'],
  ];
  for (const [path, text, sdk] of unlike) {
    it(`does not take ${JSON.stringify(text)} for ${sdk}`, () => assert.deepEqual(find(path, text, sdk), []));
  }

  it('understands every entry of the rule files', () => {
    const written = readResult.files.flatMap(({ provider }) => provider.sdks ?? []);
    assert.ok(written.length > 300, String(written.length));
    assert.equal(parseSdks(written).length, written.length);
    const listed = readResult.files.filter(({ provider }) => provider.sdks).length;
    assert.ok(listed >= 60, String(listed));
  });
});
