// Programming languages: how each asks the environment for a variable, and how it writes comments and strings.
import type { CodeStyle } from './codeMap';

/** How code of a language reads variables. */
export interface SourceLanguage {
  readonly name: string;
  readonly style: CodeStyle;
  readonly reads: readonly ReadForm[];
}

/** A construct that names a variable. */
export interface ReadForm {
  /** For people. */
  readonly how: string;
  /** The group `name` is the variable. */
  readonly form: RegExp;
  readonly kind: 'reads' | 'defines';
  /** The construct begins inside a string: a Go struct tag, a placeholder. */
  readonly inString?: boolean;
}

const name = String.raw`(?<name>[A-Za-z_]\w*)`;
/** A name that can only be meant for the environment. */
const upper = String.raw`(?<name>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)`;
// Notebooks are JSON: there a quote has a backslash before it.
const quote = '\\\\?["\'`]';

function reads(how: string, form: string, inString = false): ReadForm {
  return { how, form: new RegExp(form, 'gd'), kind: 'reads', inString };
}

function defines(how: string, form: string): ReadForm {
  return { how, form: new RegExp(form, 'gd'), kind: 'defines' };
}

/** `call("NAME"`, with the calls as alternatives. */
function call(how: string, calls: string, variable = name): ReadForm {
  return reads(how, String.raw`(?<![\w$])(?:${calls})\s*\(\s*${quote}${variable}${quote}`);
}

/** `object["NAME"]`. */
function index(how: string, object: string, variable = name): ReadForm {
  return reads(
    how,
    String.raw`(?<![\w$])(?:${object})\s*\[\s*:?${quote}${variable}${quote}\s*\](?!\s*=[^=])`,
  );
}

function setIndex(how: string, object: string): ReadForm {
  return defines(how, String.raw`(?<![\w$])(?:${object})\s*\[\s*${quote}${name}${quote}\s*\]\s*=(?=[^=])`);
}

const cStyle: CodeStyle = { line: ['//'], block: ['/*', '*/'], interpolations: [], quotes: '"\'' };

const ecmascript: SourceLanguage = {
  name: 'JavaScript',
  style: { ...cStyle, quotes: '"\'`', interpolations: [['${', '}']] },
  reads: [
    reads('process.env', String.raw`(?<![\w$.])process\.env\??\.${name}(?!\w|\s*=[^=])`),
    index('process.env', String.raw`process\.env(?:\?\.)?`),
    defines('process.env', String.raw`(?<![\w$.])process\.env\.${name}\s*=(?=[^=])`),
    reads('import.meta.env', String.raw`\bimport\.meta\.env\??\.${name}\b`),
    index('import.meta.env', String.raw`import\.meta\.env`),
    call('Deno.env', String.raw`Deno\.env\.get`),
    reads('Bun.env', String.raw`(?<![\w$.])Bun\.env\.${name}\b`),
    call('ConfigService', String.raw`(?:this\.)?\w*[cC]onfig\w*\.(?:get|getOrThrow)(?:<[\w\[\]]+>)?`, upper),
    reads('environment schema', String.raw`(?<![\w$.])${upper}\s*:\s*(?:z|v|t|str|envalid)\s*[.(]`),
    reads('$env', String.raw`\bimport\s*\{[^}]*?\b${name}\b(?=[^}]*\}\s*from\s*${quote}\$env/)`),
  ],
};

const python: SourceLanguage = {
  name: 'Python',
  style: { line: ['#'], quotes: '"\'', interpolations: [['{', '}']], prefix: /[fF]/ },
  reads: [
    index('os.environ', String.raw`(?:os\.)?environ`),
    setIndex('os.environ', String.raw`(?:os\.)?environ`),
    call('os.environ', String.raw`(?:os\.)?environ\.(?:get|pop|setdefault)|(?:os\.)?environ\.__getitem__`),
    call('os.getenv', String.raw`(?:os\.)?getenv`),
    call('environment settings', String.raw`env(?:\.\w+)?|(?:decouple\.)?config`, upper),
    reads('environment settings', String.raw`\benv\s*=\s*${quote}${upper}${quote}`),
    reads('monkeypatch', String.raw`\bmonkeypatch\.(?:setenv|delenv)\(\s*${quote}${name}${quote}`),
  ],
};

const go: SourceLanguage = {
  name: 'Go',
  style: { ...cStyle, quotes: '"\'`' },
  reads: [
    call('os.Getenv', String.raw`os\.(?:Getenv|LookupEnv)|syscall\.Getenv`),
    { ...call('os.Setenv', String.raw`os\.Setenv|t\.Setenv`), kind: 'defines' },
    reads('os.ExpandEnv', String.raw`\bos\.Expand(?:Env)?\([^)\n]*?\$\{?${name}`),
    reads(
      'viper',
      String.raw`\bviper\.(?:BindEnv\([^)\n]*?|(?:Get|MustGet)\w*\(\s*)${quote}${upper}${quote}`,
    ),
    reads('struct tag', String.raw`\b(?:env|envconfig|split_words_env):"${name}["',]`, true),
  ],
};

const jvm: SourceLanguage = {
  name: 'Java',
  style: { ...cStyle, interpolations: [['${', '}']] },
  reads: [
    call('System.getenv', String.raw`(?:System\.)?getenv(?:\(\)\.(?:get|getOrDefault))?`),
    index('System.getenv', String.raw`System\.getenv\(\)`),
    call(
      'environment settings',
      String.raw`(?:dotenv|env|environment|sys\.env)(?:\.(?:get|getProperty|getRequiredProperty|apply))?`,
      upper,
    ),
    index('dotenv', 'dotenv', upper),
    reads('@Value', String.raw`@(?:Value|ConfigProperty)\([^)\n]*?\$\{${upper}`),
    reads('@ConfigProperty', String.raw`@ConfigProperty\([^)\n]*?name\s*=\s*"${upper}"`),
  ],
};

const ruby: SourceLanguage = {
  name: 'Ruby',
  style: { line: ['#'], block: ['=begin', '=end'], quotes: '"\'', interpolations: [['#{', '}']] },
  reads: [
    index('ENV', 'ENV'),
    setIndex('ENV', 'ENV'),
    call('ENV.fetch', String.raw`ENV\.(?:fetch|dig|key\?)`),
  ],
};

const php: SourceLanguage = {
  name: 'PHP',
  style: { ...cStyle, line: ['//', '#'], interpolations: [['{$', '}']] },
  reads: [
    call('getenv', String.raw`\\?getenv|env|Env::get`),
    reads('$_ENV', String.raw`\$_(?:ENV|SERVER)\s*\[\s*${quote}${name}${quote}\s*\](?!\s*=[^=])`),
    defines('$_ENV', String.raw`\$_(?:ENV|SERVER)\s*\[\s*${quote}${name}${quote}\s*\]\s*=(?=[^=])`),
  ],
};

const csharp: SourceLanguage = {
  name: 'C#',
  style: { ...cStyle, interpolations: [['{', '}']], prefix: /\$/ },
  reads: [
    call(
      'Environment.GetEnvironmentVariable',
      String.raw`(?:System\.)?(?:Environment\.)?GetEnvironmentVariable`,
    ),
    {
      ...call('Environment.SetEnvironmentVariable', String.raw`(?:Environment\.)?SetEnvironmentVariable`),
      kind: 'defines',
    },
    index('configuration', String.raw`(?:\w+\.)?_?[cC]onfig(?:uration)?`, upper),
    call(
      'configuration',
      String.raw`(?:\w+\.)?_?[cC]onfig(?:uration)?\.(?:GetValue<\w+\??>|GetSection|GetRequiredSection)`,
      upper,
    ),
  ],
};

const rust: SourceLanguage = {
  name: 'Rust',
  style: { ...cStyle, lifetimes: true },
  reads: [
    call('env::var', String.raw`(?:std::)?env::var(?:_os)?|dotenvy?::var`),
    call('env!', String.raw`(?:option_)?env!`),
    { ...call('env::set_var', String.raw`(?:std::)?env::set_var`), kind: 'defines' },
    reads('clap', String.raw`\benv\s*=\s*"${upper}"`),
  ],
};

const swift: SourceLanguage = {
  name: 'Swift',
  style: { ...cStyle, quotes: '"', interpolations: [['\\(', ')']] },
  reads: [
    index('ProcessInfo', String.raw`(?:ProcessInfo\.processInfo\.)?environment`),
    call('getenv', String.raw`getenv|Environment\.get`),
  ],
};

const others: SourceLanguage = {
  name: 'other',
  style: { ...cStyle, line: ['//', '#'] },
  reads: [
    call('getenv', String.raw`(?:std::)?(?:secure_)?getenv|os\.getenv|Sys\.getenv|lookupEnv|getEnv`),
    index('ENV', String.raw`ENV|Platform\.environment`),
    call('String.fromEnvironment', String.raw`String\.fromEnvironment`),
    call('System.get_env', String.raw`System\.(?:get_env|fetch_env!?)`),
    reads('System/getenv', String.raw`\(System/getenv\s+${quote}${name}${quote}`),
    reads('lookupEnv', String.raw`\b(?:lookupEnv|getEnv)\s+"${name}"`),
    reads('%ENV', String.raw`\$ENV\{\s*["']?${name}["']?\s*\}`),
  ],
};

const powershell: SourceLanguage = {
  name: 'PowerShell',
  style: { line: ['#'], block: ['<#', '#>'], quotes: '"\'', interpolations: [['$(', ')']] },
  reads: [
    reads('$env:', String.raw`\$(?:env:${name}|\{env:(?<braced>\w+)\})(?!\s*=[^=])`, true),
    defines('$env:', String.raw`\$env:${name}\s*=(?=[^=])`),
    call('GetEnvironmentVariable', String.raw`\[(?:System\.)?Environment\]::GetEnvironmentVariable`),
  ],
};

const byEnding: Readonly<Record<string, SourceLanguage>> = {
  ...named(ecmascript, 'js jsx mjs cjs ts tsx mts cts vue svelte astro'),
  ...named(python, 'py pyi ipynb'),
  ...named(go, 'go'),
  ...named(jvm, 'java kt kts scala groovy gradle'),
  ...named(ruby, 'rb rake erb gemspec ru'),
  ...named(php, 'php phtml'),
  ...named(csharp, 'cs fs vb cshtml razor'),
  ...named(rust, 'rs'),
  ...named(swift, 'swift'),
  ...named(powershell, 'ps1 psm1 psd1'),
  ...named(others, 'c h cc cpp cxx hpp m mm dart ex exs lua pl pm r jl hs clj nim zig cr'),
};

/** The language of a file by its name; undefined for files that are no program. */
export function languageOfPath(path: string): SourceLanguage | undefined {
  return byEnding[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
}

function named(language: SourceLanguage, endings: string): Record<string, SourceLanguage> {
  return Object.fromEntries(endings.split(' ').map((ending) => [ending, language]));
}
