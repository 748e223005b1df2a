// keylift:ignore-file because the made-up values of these cases stand in assignments
// Django's settings: the fix adds one beside those that are read from the environment, and code reads it from there.
import { checkHabit, checkReadsEnvironment, type ProjectTexts } from '../../../support/checkHabit';

const settings = [
  'import environ',
  '',
  'env = environ.Env()',
  "SECRET_KEY = env('SECRET_KEY')",
  "DEBUG = env.bool('DEBUG', default=False)",
  '',
  'INSTALLED_APPS = []',
  '',
].join('\n');
const withKey = settings.replace("env('SECRET_KEY')", "env('SECRET_KEY')\nACME_KEY = env('ACME_KEY')");
const manage = 'import os\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")\n';
const code = 'from django.conf import settings\n\nkey = "«»"\n';
const fixedCode = 'from django.conf import settings\n\nkey = settings.ACME_KEY\n';

function projectWith(config: string, folder = '', text = code): ProjectTexts {
  return {
    [`${folder}manage.py`]: manage,
    [`${folder}shop/settings.py`]: config,
    [`${folder}pay/views.py`]: text,
  };
}

describe("The habit of Django's settings", () => {
  const python = { languageId: 'python' };

  it('adds a setting that is read as the others are', async () => {
    for (const folder of ['', 'backend/'])
      await checkHabit(
        projectWith(settings, folder),
        { [`${folder}pay/views.py`]: fixedCode, [`${folder}shop/settings.py`]: withKey },
        python,
      );
  });

  it('knows the environment itself', () => {
    const config = 'import os\n\nSECRET_KEY = os.environ["SECRET_KEY"]\n';
    return checkHabit(
      projectWith(config),
      { 'pay/views.py': fixedCode, 'shop/settings.py': `${config}ACME_KEY = os.environ["ACME_KEY"]\n` },
      python,
    );
  });

  it('reads a setting that is there', () =>
    checkHabit(
      { ...projectWith(withKey), '.env.example': 'ACME_KEY=\n' },
      { 'pay/views.py': fixedCode },
      python,
    ));

  it('reads the environment itself where there is no such module', async () => {
    const several = {
      ...projectWith(settings),
      'manage.py': manage.replace('shop.settings', 'shop.settings.local'),
    };
    for (const files of [
      several,
      projectWith('SECRET_KEY = read()\n'),
      projectWith(settings, '', code.replace('django.conf', 'elsewhere')),
    ])
      await checkReadsEnvironment(files, /os\.environ\["ACME_KEY"\]/, python);
  });
});
