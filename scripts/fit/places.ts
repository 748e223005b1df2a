// Places that values stand in, beside the spellings of the accuracy benchmark: texts in which the value stands once.
import { capital, fields, nouns, pick, type Random, words } from './draws';

type Place = (name: string, value: string) => string;

/** Where the environment's variable has a fallback, or a framework takes what signs. */
const signing: readonly Place[] = [
  (name, value) => `const ${name} = process.env.${name} || '${value}';\n`,
  (name, value) => `const key = process.env.${name} ?? "${value}";\n`,
  (name, value) => `jwt.verify(token, process.env.${name} || '${value}')\n`,
  (name, value) => `${name} = os.environ.get('${name}', '${value}')\n`,
  (name, value) => `${name} = os.getenv("${name}") or "${value}"\n`,
  (name, value) => `config.${name.toLowerCase()} = ENV['${name}'] || '${value}'\n`,
  (name, value) => `    '${name.toLowerCase()}' => env('${name}', '${value}'),\n`,
  (name, value) => `$secret = getenv('${name}') ?: '${value}';\n`,
  (_, value) => `app.use(session({ secret: '${value}', resave: false }));\n`,
  (_, value) => `JwtModule.register({ secret: '${value}' }),\n`,
  (_, value) => `const token = jwt.sign({ id: user.id, role }, '${value}', { expiresIn: '1h' });\n`,
  (_, value) => `crypto.createHmac('sha256', "${value}").update(body)\n`,
  (_, value) => `cipher = AES.new(b"${value}", AES.MODE_CBC, iv)\n`,
  (_, value) => `app.secret_key = '${value}'\n`,
  (_, value) => `SECRET_KEY = '${value}'\n`,
];
/** Where a literal is wanted as bytes. */
const bytes: readonly Place[] = [
  (name, value) => `var ${name} = []byte("${value}")\n`,
  (name, value) => `byte[] ${name} = "${value}".getBytes();\n`,
  (name, value) => `var ${name} = Encoding.UTF8.GetBytes("${value}");\n`,
  (name, value) => `val ${name} = "${value}".toByteArray()\n`,
];
/** Where code adds to the value. */
const continued: readonly Place[] = [
  (name, value) => `const ${name} = '${value}' + nextNumber();\n`,
  (name, value) => `${name} = "${value}" + str(number)\n`,
  (name, value) => `String ${name} = "${value}" + UUID.randomUUID();\n`,
  (name, value) => `$${name} = '${value}' . $number;\n`,
];
/** Lines of a table of names. */
const namings: readonly Place[] = [
  (name, value) => `const val ${name} = "${value}"\n`,
  (name, value) => `  public static final String ${name} = "${value}";\n`,
  (name, value) => `  ${name}: '${value}',\n`,
  (name, value) => `${name} = "${value}"\n`,
];

/** A text, and its path. */
export interface Placed {
  readonly text: string;
  readonly path: string;
}

/** Where something is signed. */
export function signingPlace(random: Random, name: string, value: string): Placed {
  return {
    text: pick(random, signing)(name, value),
    path: `src/app.${pick(random, words('js ts py rb php'))}`,
  };
}

/** Where the value becomes bytes. */
export function bytesPlace(random: Random, name: string, value: string): Placed {
  return { text: pick(random, bytes)(name, value), path: `src/sign.${pick(random, words('go java cs kt'))}` };
}

/** Where the value is only the beginning of what is used. */
export function continuedPlace(random: Random, name: string, value: string): Placed {
  return {
    text: pick(random, continued)(name, value),
    path: `test/users.${pick(random, words('js py java php'))}`,
  };
}

/** The name and its value among others that are named after their own. */
export function amongNames(random: Random, name: string, value: string): Placed {
  const line = pick(random, namings);
  const other = (): string => {
    const word = pick(random, fields);
    return line(word.toUpperCase(), word);
  };
  return {
    text: other() + line(name, value) + other(),
    path: `src/names.${pick(random, words('kt java ts py'))}`,
  };
}

/** Settings that give something of theirs the weakest password: `DB_PASSWORD=password`. */
export function settingDefault(random: Random): Placed & { readonly value: string } {
  const of = pick(random, words('db mysql postgres smtp redis ldap admin rabbitmq keystore mail'));
  const value = pick(random, ['password', 'password', 'pass', 'passwd']);
  const [path, user, given] = pick(random, [
    ['.env', `${of}_USER=app\n`, `${of}_${value}`.toUpperCase() + `=${value}\n`],
    ['docker-compose.yml', '    environment:\n', `      ${`${of}_${value}`.toUpperCase()}: ${value}\n`],
    ['src/main/resources/application.properties', `app.${of}.user=app\n`, `app.${of}.${value}=${value}\n`],
    ['deploy/run.sh', 'set -e\n', `export ${`${of}_${value}`.toUpperCase()}="${value}"\n`],
  ]);
  return { text: user + given, path, value };
}

/** A cell of a table of accounts. */
export function accountTable(random: Random, value: string): Placed {
  const mark = pick(random, ['', '`', '**']);
  const user = `${pick(random, nouns)}@acme.example`;
  const row = `| ${capital(pick(random, fields))} | ${mark}${user}${mark} | ${mark}${value}${mark} |\n`;
  return pick(random, [true, false])
    ? { text: `| Role | Email | Password |\n| --- | --- | --- |\n${row}`, path: 'README.md' }
    : { text: `    | role | user | password |\n    ${row}`, path: 'features/login.feature' };
}
