// keylift:ignore-file because the passwords below are samples, filled at run time, and open nothing.
// Files in which package tools and build tools keep the login of their registries.
import { base64Of, describeFormat } from '../checkFormat';

const login = base64Of('deploy:{{alnum:20}}');

describeFormat('.npmrc', {
  path: '.npmrc',
  found: ['//registry.acme.internal/:_authToken=«{{uuid}}»\n', `//registry.acme.internal/:_auth=«${login}»\n`, `//registry.acme.internal/:username=ci\n//registry.acme.internal/:_password=«${base64Of('{{alnum:18}}')}»\n`],
  clean: ['//registry.acme.internal/:_authToken=${NPM_TOKEN}\n'],
});
describeFormat('.yarnrc.yml', {
  path: '.yarnrc.yml',
  found: ['npmRegistries:\n  //registry.acme.internal:\n    npmAuthToken: «{{uuid}}»\n', `npmAuthIdent: «${login}»\n`],
  clean: ['npmAuthToken: ${NPM_TOKEN}\n'],
});
describeFormat('.pypirc', {
  path: 'home/.pypirc',
  found: ['[distutils]\nindex-servers = acme\n\n[acme]\nrepository = https://pypi.acme.internal\nusername = ci\npassword = «{{password:18}}»\n'],
  clean: ['[acme]\nrepository = https://pypi.acme.internal\nusername = ci\n'],
});
describeFormat('pip.conf', {
  path: 'etc/pip.conf',
  found: ['[global]\nindex-url = https://ci:«{{alnum:20}}»@pypi.acme.internal/simple\n'],
  clean: ['[global]\nindex-url = https://pypi.acme.internal/simple\n'],
});
describeFormat('docker config.json', {
  path: '.docker/config.json',
  found: [`{"auths":{"reg.acme.internal":{"auth":"«${login}»"}}}`],
  clean: ['{"auths":{"reg.acme.internal":{}},"credsStore":"osxkeychain"}'],
});
describeFormat('.dockercfg', {
  path: 'home/.dockercfg',
  found: [`{"https://reg.acme.internal/v1/":{"auth":"«${login}»","email":"ci@acme.internal"}}`],
  clean: ['{"https://reg.acme.internal/v1/":{"email":"ci@acme.internal"}}'],
});
describeFormat('Maven settings.xml', {
  path: '.m2/settings.xml',
  found: ['<settings><servers><server><id>acme</id><username>ci</username><password>«{{password:16}}»</password></server></servers></settings>\n'],
  clean: ['<settings><servers><server><id>acme</id><username>ci</username><password>${env.NEXUS_PASSWORD}</password></server></servers></settings>\n', '<server><password>{{{base64pad:64}}}</password></server>\n'],
});
describeFormat('gradle.properties', {
  path: 'gradle.properties',
  found: ['nexusUsername=ci\nnexusPassword=«{{password:16}}»\n', 'signing.keyId=1234ABCD\nsigning.password=«{{alnum:16}}»\n'],
  clean: ['org.gradle.jvmargs=-Xmx2g\nandroid.useAndroidX=true\n'],
});
describeFormat('NuGet.Config', {
  path: 'NuGet.Config',
  found: ['<packageSourceCredentials><Acme><add key="Username" value="ci" /><add key="ClearTextPassword" value="«{{alnum:20}}»" /></Acme></packageSourceCredentials>\n'],
  clean: ['<packageSourceCredentials><Acme><add key="Username" value="ci" /><add key="ClearTextPassword" value="%NUGET_TOKEN%" /></Acme></packageSourceCredentials>\n'],
});
describeFormat('Composer auth.json', {
  path: 'auth.json',
  found: ['{"http-basic":{"repo.acme.internal":{"username":"ci","password":"«{{alnum:20}}»"}}}', '{"bearer":{"repo.acme.internal":"«{{alnum:40}}»"}}', '{"gitlab-token":{"git.acme.internal":"«{{alnum:20}}»"}}'],
  clean: ['{"http-basic":{}}'],
});
describeFormat('sbt credentials', {
  path: '.sbt/.credentials',
  found: ['realm=Sonatype Nexus Repository Manager\nhost=nexus.acme.internal\nuser=ci\npassword=«{{password:16}}»\n'],
  clean: ['realm=Sonatype Nexus Repository Manager\nhost=nexus.acme.internal\nuser=ci\n'],
});
describeFormat('sbt build', {
  path: 'build.sbt',
  found: ['credentials += Credentials("Sonatype Nexus", "nexus.acme.internal", "ci", "«{{password:16}}»")\n'],
  clean: ['credentials += Credentials(Path.userHome / ".sbt" / ".credentials")\n'],
});
describeFormat('.cargo/credentials.toml', {
  path: '.cargo/credentials.toml',
  found: ['[registries.acme]\ntoken = "«{{alnum:32}}»"\n', '[registry]\ntoken = "«cio{{alnum:32}}»"\n'],
  clean: ['[registries.acme]\ncredential-provider = "cargo:libsecret"\n'],
});
describeFormat('RubyGems credentials', {
  path: '.gem/credentials',
  found: ['---\n:rubygems_api_key: «rubygems_{{hex:48}}»\n'],
  clean: ['---\n:rubygems_api_key: <%= ENV["KEY"] %>\n'],
});
describeFormat('.condarc', {
  path: '.condarc',
  found: ['channels:\n  - https://ci:«{{alnum:20}}»@conda.acme.internal/main\n'],
  clean: ['channels:\n  - https://conda.acme.internal/main\n'],
});
