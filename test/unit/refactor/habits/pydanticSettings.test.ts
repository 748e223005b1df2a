// keylift:ignore-file because the made-up values of these cases stand in assignments
// pydantic's settings in another module: the fix adds a field, and reads it from the object that the project made.
import { strict as assert } from 'node:assert';
import { checkHabit, checkReadsEnvironment, planIn, type ProjectTexts } from '../../../support/checkHabit';

const settings = [
  'from pydantic_settings import BaseSettings, SettingsConfigDict',
  '',
  '',
  'class Settings(BaseSettings):',
  '    model_config = SettingsConfigDict(env_file=".env")',
  '',
  '    port: int = 8000  # of the server',
  '',
  '    def url(self) -> str:',
  '        return f"http://localhost:{self.port}"',
  '',
  '',
  'settings = Settings()',
  '',
].join('\n');
const withKey = settings.replace('# of the server', '# of the server\n    acme_key: str');
const code = 'from app.config import settings\n\nkey = "«»"\n';
const fixedCode = 'from app.config import settings\n\nkey = settings.acme_key\n';

function projectWith(config: string, text = code, path = 'app/main.py'): ProjectTexts {
  return { 'app/config.py': config, [path]: text };
}

describe("The habit of pydantic's settings", () => {
  const python = { languageId: 'python' };

  it('adds a field, and reads it from the settings', () =>
    checkHabit(projectWith(settings), { 'app/main.py': fixedCode, 'app/config.py': withKey }, python));

  it('keeps to secret texts where the class has them, and to its prefix', () => {
    const config = settings
      .replace('env_file=".env"', 'env_prefix="ACME_"')
      .replace('    port', '    token: SecretStr\n    port');
    return checkHabit(
      projectWith(config),
      {
        'app/main.py': fixedCode.replace('acme_key', 'key.get_secret_value()'),
        'app/config.py': config.replace('# of the server', '# of the server\n    key: SecretStr'),
      },
      python,
    );
  });

  it('asks the function that gives the settings, imported as a neighbour does', () => {
    const config = settings.replace(
      'settings = Settings()',
      '@lru_cache\ndef get_settings() -> Settings:\n    return Settings()',
    );
    return checkHabit(
      {
        ...projectWith(config, 'import os\n\nkey = "«»"\n'),
        'app/other.py': 'from .config import get_settings\n',
        'requirements.txt': 'pydantic-settings==2\n',
      },
      {
        'app/main.py': 'import os\n\nfrom .config import get_settings\n\nkey = get_settings().acme_key\n',
        'app/config.py': withKey.replace(
          'settings = Settings()',
          '@lru_cache\ndef get_settings() -> Settings:\n    return Settings()',
        ),
      },
      python,
    );
  });

  it('finds packages above the file, and in src', async () => {
    for (const root of ['backend', 'src'])
      await checkHabit(
        { [`${root}/app/config.py`]: settings, [`${root}/app/api/main.py`]: code },
        { [`${root}/app/api/main.py`]: fixedCode, [`${root}/app/config.py`]: withKey },
        python,
      );
  });

  it('reads a field that is there', () =>
    checkHabit(
      { ...projectWith(withKey), '.env.example': 'ACME_KEY=\n' },
      { 'app/main.py': fixedCode },
      python,
    ));

  it('reads the environment itself beside a class of another kind', async () => {
    for (const config of [
      settings.replace('env_file=".env"', 'case_sensitive=True'),
      settings.replace('env_file=".env"', 'env_prefix="SHOP_"'),
      settings.replace('settings = Settings()', ''),
      `${settings}\n\nclass Other(BaseSettings):\n    pass\n`,
    ])
      await checkReadsEnvironment(projectWith(config), /os\.environ\["ACME_KEY"\]/, python);
  });

  it('refuses a module with a syntax error', async () => {
    const { plan } = await planIn(projectWith(settings.replace('self)', 'self')), python);
    assert.equal(plan.kind, 'notApplicable');
  });
});
