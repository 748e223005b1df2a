// What a package list looks like before and after a package is added.
import assert from 'node:assert/strict';
import { packageOffers } from '../../../../src/refactor/packages';

type Files = Readonly<Record<string, string>>;

async function added(family: string, name: string, files: Files, path = 'src/app'): Promise<Files> {
  const offers = await offersOf(family, name, files, path);
  return Object.fromEntries(offers.map(({ path: file, after }) => [file, after]));
}

function offersOf(
  family: string,
  name: string,
  files: Files,
  path: string,
): ReturnType<typeof packageOffers> {
  return packageOffers(
    [{ packages: { family, names: [name] }, path }],
    (file) => Promise.resolve(files[file]),
    (folder) => {
      const start = folder === '' ? '' : `${folder}/`;
      const below = Object.keys(files).filter((file) => file.startsWith(start));
      return Promise.resolve(
        below.map((file) => file.slice(start.length)).filter((file) => !file.includes('/')),
      );
    },
  );
}

async function check(family: string, name: string, file: string, before: string, after: string | undefined) {
  const result = await added(family, name, { [file]: before });
  assert.equal(result[file], after);
}

describe('a package is added to', () => {
  it('package.json in order, with its indentation and ranges', () =>
    check(
      'typescript',
      '@aws-sdk/client-secrets-manager',
      'package.json',
      '{\n\t"name": "shop",\n\t"dependencies": {\n\t\t"@a/b": "1.2.3",\n\t\t"zod": "4.0.0"\n\t}\n}\n',
      '{\n\t"name": "shop",\n\t"dependencies": {\n\t\t"@a/b": "1.2.3",\n\t\t"@aws-sdk/client-secrets-manager": "3.1162.0",\n\t\t"zod": "4.0.0"\n\t}\n}\n',
    ));

  it('a package.json without dependencies, with its line ends', () =>
    check(
      'javascript',
      '@infisical/sdk',
      'package.json',
      '{\r\n  "name": "shop"\r\n}\r\n',
      '{\r\n  "name": "shop",\r\n  "dependencies": {\r\n    "@infisical/sdk": "^5.0.2"\r\n  }\r\n}\r\n',
    ));

  it('requirements.txt in order, pinned like the others', async () => {
    await check(
      'python',
      'hvac',
      'requirements.txt',
      'flask==3.0.0\nrequests==2.32.0\n',
      'flask==3.0.0\nhvac==2.4.0\nrequests==2.32.0\n',
    );
    await check('python', 'hvac', 'requirements.txt', 'zope\nflask', 'zope\nflask\nhvac\n');
    await check('python', 'hvac', 'requirements.txt', '', 'hvac==2.4.0\n');
  });

  it('the dependencies of pyproject.toml', async () => {
    await check(
      'python',
      'boto3',
      'pyproject.toml',
      "[project]\nname = 'shop'\ndependencies = [\n    'flask>=3',\n]\n\n[tool.x]\n",
      "[project]\nname = 'shop'\ndependencies = [\n    'flask>=3',\n    'boto3>=1.44.5',\n]\n\n[tool.x]\n",
    );
    await check(
      'python',
      'boto3',
      'pyproject.toml',
      '[project]\ndependencies = ["flask"]\n',
      '[project]\ndependencies = ["flask", "boto3"]\n',
    );
    await check(
      'python',
      'boto3',
      'pyproject.toml',
      '[tool.poetry.dependencies]\npython = "^3.12"\n\n[tool.x]\n',
      '[tool.poetry.dependencies]\npython = "^3.12"\nboto3 = "^1.44.5"\n\n[tool.x]\n',
    );
  });

  it('go.mod, by its module', async () => {
    await check(
      'go',
      'github.com/cyberark/conjur-api-go/conjurapi',
      'go.mod',
      'module shop\n\ngo 1.25\n\nrequire (\n\tgithub.com/a/b v1.0.0\n\tgithub.com/z/z v1.0.0\n)\n',
      'module shop\n\ngo 1.25\n\nrequire (\n\tgithub.com/a/b v1.0.0\n\tgithub.com/cyberark/conjur-api-go v0.15.7\n\tgithub.com/z/z v1.0.0\n)\n',
    );
    await check(
      'go',
      'github.com/hashicorp/vault/api',
      'go.mod',
      'module shop\n',
      'module shop\n\nrequire github.com/hashicorp/vault/api v1.23.0\n',
    );
  });

  it('pom.xml, beside the managed versions and the plugins', () =>
    check(
      'java',
      'io.github.jopenlibs:vault-java-driver',
      'pom.xml',
      '<project>\n  <dependencyManagement>\n    <dependencies>\n    </dependencies>\n  </dependencyManagement>\n  <dependencies>\n  </dependencies>\n</project>\n',
      '<project>\n  <dependencyManagement>\n    <dependencies>\n    </dependencies>\n  </dependencyManagement>\n  <dependencies>\n    <dependency>\n      <groupId>io.github.jopenlibs</groupId>\n      <artifactId>vault-java-driver</artifactId>\n      <version>6.2.0</version>\n    </dependency>\n  </dependencies>\n</project>\n',
    ));

  it('build.gradle and build.gradle.kts, each in its own way', async () => {
    await check(
      'java',
      'com.azure:azure-identity',
      'build.gradle',
      "buildscript {\n  dependencies {\n  }\n}\ndependencies {\n    implementation 'a:b:1'\n}\n",
      "buildscript {\n  dependencies {\n  }\n}\ndependencies {\n    implementation 'a:b:1'\n    implementation 'com.azure:azure-identity:1.15.4'\n}\n",
    );
    await check(
      'kotlin',
      'com.azure:azure-identity',
      'build.gradle.kts',
      'dependencies {\n    testImplementation(kotlin("test"))\n}\n',
      'dependencies {\n    testImplementation(kotlin("test"))\n    implementation("com.azure:azure-identity:1.15.4")\n}\n',
    );
  });

  it('a Gemfile, beside its groups', () =>
    check(
      'ruby',
      'aws-sdk-secretsmanager',
      'Gemfile',
      "source 'https://rubygems.org'\n\ngem 'rails'\n\ngroup :test do\n  gem 'rspec'\nend\n",
      "source 'https://rubygems.org'\n\ngem 'aws-sdk-secretsmanager', '~> 1.0'\ngem 'rails'\n\ngroup :test do\n  gem 'rspec'\nend\n",
    ));

  it('composer.json', () =>
    check(
      'php',
      'aws/aws-sdk-php',
      'composer.json',
      '{\n    "require": {\n        "php": "^8.2"\n    }\n}\n',
      '{\n    "require": {\n        "aws/aws-sdk-php": "^3.0",\n        "php": "^8.2"\n    }\n}\n',
    ));

  it('a C# project', async () => {
    await check(
      'csharp',
      'Azure.Identity',
      'Shop.csproj',
      '<Project Sdk="Microsoft.NET.Sdk">\n  <ItemGroup>\n    <PackageReference Include="A" Version="1" />\n  </ItemGroup>\n</Project>\n',
      '<Project Sdk="Microsoft.NET.Sdk">\n  <ItemGroup>\n    <PackageReference Include="A" Version="1" />\n    <PackageReference Include="Azure.Identity" Version="1.*" />\n  </ItemGroup>\n</Project>\n',
    );
    await check(
      'csharp',
      'Azure.Identity',
      'Shop.csproj',
      '<Project Sdk="Microsoft.NET.Sdk">\n</Project>\n',
      '<Project Sdk="Microsoft.NET.Sdk">\n  <ItemGroup>\n    <PackageReference Include="Azure.Identity" Version="1.*" />\n  </ItemGroup>\n</Project>\n',
    );
  });
});

describe('a package is added in the style of', () => {
  it('poetry, pipenv and pip-tools', async () => {
    await check(
      'python',
      'boto3',
      'pyproject.toml',
      '[tool.poetry.dependencies]\npython = "^3.12"\nzope = "5.0"\nattrs = "24.1"\nflask = { version = "3.0", extras = [\n  "x",\n] }\n',
      '[tool.poetry.dependencies]\npython = "^3.12"\nzope = "5.0"\nattrs = "24.1"\nflask = { version = "3.0", extras = [\n  "x",\n] }\nboto3 = "1.44.5"\n',
    );
    await check(
      'python',
      'boto3',
      'Pipfile',
      '[packages]\nflask = "*"\n\n[dev-packages]\n',
      '[packages]\nboto3 = "*"\nflask = "*"\n\n[dev-packages]\n',
    );
    const files = { 'requirements.in': 'flask\n', 'requirements.txt': 'flask==3 --hash=sha256:00\n' };
    assert.deepEqual(await added('python', 'boto3', files), { 'requirements.in': 'boto3\nflask\n' });
  });

  it('Cargo.toml, with the features that the code needs', async () => {
    await check(
      'rust',
      'tokio',
      'Cargo.toml',
      '[package]\nname = "shop"\n\n[dependencies]\nanyhow = "1"\nserde = { version = "1", features = ["derive"] }\n\n[profile.dev]\n',
      '[package]\nname = "shop"\n\n[dependencies]\nanyhow = "1"\nserde = { version = "1", features = ["derive"] }\ntokio = { version = "1", features = ["rt", "net", "time"] }\n\n[profile.dev]\n',
    );
    await check(
      'rust',
      'vaultrs',
      'Cargo.toml',
      '[package]\nname = "shop"',
      '[package]\nname = "shop"\n\n[dependencies]\nvaultrs = "0.8"\n',
    );
  });

  it("a workspace of Cargo that keeps its members' versions", async () => {
    const files = {
      'Cargo.toml': '[workspace]\nmembers = ["shop"]\n\n[workspace.dependencies]\nanyhow = "1"\n',
      'shop/Cargo.toml': '[package]\nname = "shop"\n\n[dependencies]\nanyhow.workspace = true\n',
    };
    assert.deepEqual(await added('rust', 'vaultrs', files, 'shop/src/main.rs'), {
      'Cargo.toml': `${files['Cargo.toml']}vaultrs = "0.8"\n`,
      'shop/Cargo.toml': `${files['shop/Cargo.toml']}vaultrs.workspace = true\n`,
    });
  });

  it('a C# project whose versions are kept in Directory.Packages.props', async () => {
    const files = {
      'Directory.Packages.props':
        '<Project>\n  <ItemGroup>\n    <PackageVersion Include="A" Version="1" />\n  </ItemGroup>\n</Project>\n',
      'Shop/Shop.csproj':
        '<Project>\n  <ItemGroup>\n    <PackageReference Include="A" />\n  </ItemGroup>\n</Project>\n',
    };
    assert.deepEqual(await added('csharp', 'Azure.Identity', files, 'Shop/Program.cs'), {
      'Directory.Packages.props': files['Directory.Packages.props'].replace(
        'Version="1" />\n',
        'Version="1" />\n    <PackageVersion Include="Azure.Identity" Version="1.*" />\n',
      ),
      'Shop/Shop.csproj': files['Shop/Shop.csproj'].replace(
        '"A" />\n',
        '"A" />\n    <PackageReference Include="Azure.Identity" />\n',
      ),
    });
  });

  it('the package manager that made the lock file', async () => {
    const files = { 'package.json': '{}\n', 'pnpm-lock.yaml': '' };
    const [offer] = await offersOf('javascript', '@infisical/sdk', files, 'a.js');
    assert.equal(offer?.detail, 'Then run pnpm install.');
  });
});

describe('nothing is offered', () => {
  it('for what is listed already', async () => {
    await check('python', 'hvac', 'requirements.txt', 'HVAC>=2\n', undefined);
    await check(
      'typescript',
      '@infisical/sdk',
      'package.json',
      '{"devDependencies":{"@infisical/sdk":"5"}}',
      undefined,
    );
    await check('rust', 'serde_json', 'Cargo.toml', '[dependencies.serde-json]\nversion = "1"\n', undefined);
    await check('ruby', 'aws-sdk-secretsmanager', 'Gemfile', "gem 'aws-sdk-secretsmanager'\n", undefined);
    await check(
      'go',
      'github.com/hashicorp/vault/api',
      'go.mod',
      'require github.com/hashicorp/vault/api v1.0.0\n',
      undefined,
    );
  });

  it('where only a tool can write the list', async () => {
    await check('python', 'hvac', 'requirements.txt', 'flask==3 --hash=sha256:00\n', undefined);
    await check(
      'csharp',
      'Azure.Identity',
      'a.csproj',
      '<Project>\n  <PackageReference Include="A" />\n</Project>',
      undefined,
    );
    await check('typescript', '@infisical/sdk', 'package.json', 'no JSON', undefined);
    await check('rust', 'vaultrs', 'Cargo.toml', '[workspace]\nmembers = []\n', undefined);
  });

  it('where there is no list', async () => assert.deepEqual(await added('python', 'hvac', {}), {}));
});

it('the nearest list is changed', async () => {
  const files = { 'package.json': '{}\n', 'apps/web/package.json': '{}\n' };
  assert.deepEqual(Object.keys(await added('javascript', '@infisical/sdk', files, 'apps/web/src/a.js')), [
    'apps/web/package.json',
  ]);
});
