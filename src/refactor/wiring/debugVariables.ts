// Whether the variables that fixes made are defined for a debug configuration. Reads names only, never values.
import { parseEnvFile } from '../envFile';
import type { TextReader } from '../projectReaders';
import { familyOf } from './wire';

/** A debug configuration as VS Code has resolved it. */
export interface DebugConfiguration {
  readonly name: string;
  readonly type: string;
  readonly request: string;
  readonly [key: string]: unknown;
}

/** A variable that a fix made, and the file that reads it. */
export interface MadeVariable {
  readonly name: string;
  /** POSIX, below the project's folder. */
  readonly path: string;
}

/** Debugger types by family; those of Node, Python, Go, Java and .NET know `envFile`. */
export const debugTypes: Readonly<Record<string, readonly string[]>> = {
  node: ['node', 'pwa-node', 'node-terminal', 'bun'],
  python: ['python', 'debugpy'],
  go: ['go'],
  java: ['java', 'kotlin'],
  csharp: ['coreclr'],
  ruby: ['rdbg', 'Ruby', 'ruby_lsp'],
  php: ['php'],
};

export interface DebugCheck {
  readonly configuration: DebugConfiguration;
  readonly made: readonly MadeVariable[];
  /** Whether the process that starts programs has a variable. */
  readonly isSet: (name: string) => boolean;
  /** Gives a file's text by its path below the project's folder. */
  readonly read: TextReader;
  /** Gives the text of a file that the configuration names, by its path as it stands there. */
  readonly readNamed: TextReader;
  /** npm's and pip's packages that the project names. */
  readonly dependencies: ReadonlySet<string>;
}

export interface Undefined {
  readonly names: readonly string[];
  /** `.env` holds all of them, so that an `envFile` would define them. */
  readonly inEnv: boolean;
}

/** The names that the program will not find; undefined when it finds all, or when nobody can tell. */
export async function undefinedVariables(check: DebugCheck): Promise<Undefined | undefined> {
  const { configuration, made, isSet, read } = check;
  const family = Object.entries(debugTypes).find(([, types]) => types.includes(configuration.type))?.[0];
  if (family === undefined || configuration.request !== 'launch') return undefined;
  const wanted = new Set(made.filter(({ path }) => familyOf(path) === family).map(({ name }) => name));
  if (wanted.size === 0) return undefined;
  const env = namesIn(await quietly(read, '.env'));
  const given = new Set([...namesGiven(configuration), ...(await namesInFiles(check))]);
  if (await loadsEnv(family, check)) for (const name of env) given.add(name);
  const example = await quietly(read, '.env.example');
  const listed = namesIn(example);
  const names = [...wanted].filter(
    // Who takes a name out of .env.example says that nothing needs it any more.
    (name) => !given.has(name) && !isSet(name) && (example === undefined || listed.has(name)),
  );
  return names.length === 0 ? undefined : { names, inEnv: names.every((name) => env.has(name)) };
}

/** `env` by name; `environment` as the C++ debuggers have it. */
function namesGiven({ env, environment }: DebugConfiguration): readonly string[] {
  const entries = Array.isArray(environment) ? (environment as readonly unknown[]) : [];
  const listed = entries.map((entry) =>
    typeof entry === 'object' && entry !== null && 'name' in entry ? String(entry.name) : '',
  );
  return [...(typeof env === 'object' && env !== null ? Object.keys(env) : []), ...listed];
}

async function namesInFiles({ configuration, readNamed }: DebugCheck): Promise<readonly string[]> {
  const { envFile, runtimeArgs } = configuration;
  const args = Array.isArray(runtimeArgs) ? runtimeArgs.map(String) : [];
  const options = args.flatMap((arg, index) => {
    const [, file] = /^--env-file(?:-if-exists)?(?:=(.*))?$/.exec(arg) ?? [];
    return /^--env-file/.test(arg) ? [file ?? args[index + 1] ?? ''] : [];
  });
  const files = [envFile, ...options].flat().filter((file) => typeof file === 'string' && file !== '');
  const texts = await Promise.all(files.map((file) => quietly(readNamed, String(file))));
  return texts.flatMap((text) => [...namesIn(text)]);
}

/** Whether the program, or the framework that it runs in, reads `.env` itself. */
async function loadsEnv(family: string, { read, dependencies }: DebugCheck): Promise<boolean> {
  if (loaders[family]?.some((name) => dependencies.has(name))) return true;
  for (const [path, mention] of manifests[family] ?? [])
    if (mention.test((await quietly(read, path)) ?? '')) return true;
  return false;
}

const loaders: Readonly<Record<string, readonly string[]>> = {
  node: 'dotenv dotenv-flow dotenv-cli dotenvx @dotenvx/dotenvx env-cmd next vite nuxt astro gatsby expo react-scripts @nestjs/config @sveltejs/kit'.split(
    ' ',
  ),
  python: 'python-dotenv python-decouple environs django-environ pydantic-settings starlette dynaconf'.split(
    ' ',
  ),
};

const manifests: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  go: [['go.mod', /joho\/godotenv|spf13\/viper/]],
  java: [
    ['src/main/resources/application.properties', /spring\.config\.import\s*=.*\.env/],
    ['pom.xml', /dotenv/],
    ['build.gradle', /dotenv/],
    ['build.gradle.kts', /dotenv/],
  ],
  ruby: [['Gemfile', /dotenv/]],
  php: [['composer.json', /phpdotenv|symfony\/dotenv|laravel\/framework/]],
};

function namesIn(text: string | undefined): ReadonlySet<string> {
  return new Set(parseEnvFile(text ?? '').keys());
}

/** A file that can't be read defines nothing. */
function quietly(read: TextReader, path: string): Promise<string | undefined> {
  return read(path).catch(() => undefined);
}
