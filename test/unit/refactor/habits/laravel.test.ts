// keylift:ignore-file because the made-up values of these cases stand in assignments
// Laravel's configuration: code asks for an entry of config/services.php, and that reads the environment.
import { checkHabit, checkReadsEnvironment, type ProjectTexts } from '../../../support/checkHabit';

const services = [
  '<?php',
  '',
  'return [',
  '',
  "    'mailgun' => [",
  "        'domain' => env('MAILGUN_DOMAIN'),",
  "        'scheme' => 'https',",
  '    ],',
  '',
  "    'ses' => [",
  "        'key' => env('AWS_ACCESS_KEY_ID'),",
  '    ],',
  '',
  '];',
  '',
].join('\n');

const code = (expression: string): string =>
  `<?php\n\nnamespace App\\Services;\n\nclass Mail\n{\n    public function key(): string\n    {\n        return ${expression};\n    }\n}\n`;
const read = (key: string, name: string): string =>
  `config('services.${key}') ?: throw new \\RuntimeException('${name} is not set')`;

function projectWith(config: string, path = 'app/Services/Mail.php'): ProjectTexts {
  return {
    'composer.json': '{ "require": { "laravel/framework": "^12.0" } }',
    'config/services.php': config,
    [path]: code("'«»'"),
  };
}

describe('The habit of Laravel', () => {
  const options = { languageId: 'php' };

  it('adds a service to the configuration', () =>
    checkHabit(
      projectWith(services),
      {
        'app/Services/Mail.php': code(read('acme.key', 'ACME_KEY')),
        'config/services.php': services.replace(
          "_ID'),\n    ],\n",
          "_ID'),\n    ],\n\n    'acme' => [\n        'key' => env('ACME_KEY'),\n    ],\n",
        ),
      },
      options,
    ));

  it('adds to a service that is there, under a free key', () =>
    checkHabit(
      projectWith(services.replace("'scheme'", "'secret'")),
      {
        'app/Services/Mail.php': code(read('mailgun.secret_2', 'MAILGUN_SECRET')),
        'config/services.php': services.replace(
          "'scheme' => 'https',\n",
          "'secret' => 'https',\n        'secret_2' => env('MAILGUN_SECRET'),\n",
        ),
      },
      { ...options, env: 'MAILGUN_SECRET' },
    ));

  it('reads an entry that stands for the variable already', () =>
    checkHabit(
      { ...projectWith(services), '.env.example': 'MAILGUN_DOMAIN=\n' },
      { 'app/Services/Mail.php': code(read('mailgun.domain', 'MAILGUN_DOMAIN')) },
      { ...options, env: 'MAILGUN_DOMAIN' },
    ));

  it('knows an empty list', () =>
    checkHabit(
      projectWith('<?php\nreturn [];\n'),
      {
        'app/Services/Mail.php': code(read('acme.key', 'ACME_KEY')),
        'config/services.php': "<?php\nreturn ['acme' => [\n    'key' => env('ACME_KEY'),\n]];\n",
      },
      options,
    ));

  it('reads the environment itself in configuration, outside of the application, and elsewhere', async () => {
    for (const files of [
      projectWith(services, 'config/mail.php'),
      projectWith(services, 'public/index.php'),
      projectWith(services, 'tests/MailTest.php'),
      { ...projectWith(services), 'composer.json': '{}' },
      projectWith('<?php\nreturn array_merge(a(), b());\n'),
    ])
      await checkReadsEnvironment(files, /^\(?getenv\(/, options);
  });
});
