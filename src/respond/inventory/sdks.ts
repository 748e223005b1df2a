// A provider's packages and hosts: in manifests, imports and addresses.
import { codeMap } from './codeMap';
import { languageOfPath } from './languages';
import { nameOf } from './paths';

/** `npm:mailgun.js`, `pypi:google-genai=google.genai` (package=module), `host:api.mailgun.net`. */
export interface Sdk {
  readonly kind: 'npm' | 'pypi' | 'go' | 'maven' | 'gem' | 'composer' | 'nuget' | 'cargo' | 'host';
  readonly name: string;
  /** What source code imports, where that is not the package's name. */
  readonly module?: string;
}

/** A place that uses a provider's package or host; `start` is an offset. */
export interface SdkUse {
  readonly start: number;
  readonly name: string;
  readonly how: string;
}

/** Reads the entries of a rule file; an unknown kind gives nothing (the schema refuses it before). */
export function parseSdks(written: readonly string[]): readonly Sdk[] {
  return written.flatMap((text): Sdk[] => {
    const match = /^(npm|pypi|go|maven|gem|composer|nuget|cargo|host):([^=]+)(?:=(.+))?$/.exec(text);
    const kind = kinds.find((one) => one === match?.[1]);
    if (!match || !kind) return [];
    const [, , name = '', module] = match;
    return [{ kind, name, ...(module !== undefined && { module }) }];
  });
}

const kinds = ['npm', 'pypi', 'go', 'maven', 'gem', 'composer', 'nuget', 'cargo', 'host'] as const;

/** The places of a file that name one of the packages or hosts. */
export function findSdks(text: string, path: string, sdks: readonly Sdk[]): SdkUse[] {
  const plainText = plain(text);
  const present = sdks.filter(({ name, module = name }) =>
    [name, module].some((one) => plainText.includes(plain(one))),
  );
  if (present.length === 0) return [];
  const language = languageOfPath(path);
  const kindAt = language && !path.endsWith('.ipynb') ? codeMap(text, language.style) : undefined;
  return present.flatMap((sdk) =>
    formsFor(sdk, path).flatMap(({ form, how }) =>
      Array.from(text.matchAll(form)).flatMap((match): SdkUse[] => {
        const start = match.index + match[0].search(/\S/);
        return kindAt?.(start) === 'comment' ? [] : [{ start, name: sdk.name, how }];
      }),
    ),
  );
}

/** Package and module names differ in case and dashes. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[_.]/g, '-');
}

interface Form {
  readonly form: RegExp;
  readonly how: string;
}

function formsFor(sdk: Sdk, path: string): readonly Form[] {
  const file = nameOf(path);
  const name = escaped(sdk.name);
  const module = escaped(sdk.module ?? sdk.name);
  const manifest = (form: string, flags = ''): Form[] => [
    { form: new RegExp(form, `gm${flags}`), how: 'dependency' },
  ];
  const imports = (form: string): Form[] => [{ form: new RegExp(form, 'gm'), how: 'import' }];
  switch (sdk.kind) {
    case 'host':
      return languageOfPath(path) || /\.(?:ya?ml|json|sh|properties|toml|tf|http)$/.test(path)
        ? [{ form: new RegExp(String.raw`(?<![\w.-])${name}(?![\w-]|\.\w)`, 'g'), how: 'address of the API' }]
        : [];
    case 'npm':
      if (file === 'package.json') return manifest(`"${name}"\\s*:\\s*"`);
      return isLanguage(path, 'JavaScript')
        ? imports(`(?:from\\s*|require\\(\\s*|import\\(?\\s*)["']${module}(?:/[^"']*)?["']`)
        : [];
    case 'pypi':
      if (/^requirements[\w.-]*\.txt$|^(?:pyproject\.toml|Pipfile|setup\.(?:py|cfg))$/.test(file)) {
        return manifest(String.raw`(?:^|["'\s])${pypiName(sdk.name)}(?=[\s"'\[<>=~!;,]|$)`, 'i');
      }
      return isLanguage(path, 'Python')
        ? imports(String.raw`(?:^|["\n;])\s*(?:from|import)\s+${module.replaceAll('-', '_')}(?=[\s.,;\\"]|$)`)
        : [];
    case 'go':
      if (file === 'go.mod') return manifest(String.raw`^[\t ]*(?:require\s+)?${name}(?:/v\d+)?\s+v`);
      return path.endsWith('.go') ? imports(`"${name}(?:/[^"]*)?"`) : [];
    case 'maven':
      return mavenForms(sdk, file, path);
    case 'gem':
      if (/^Gemfile$|\.gemspec$/.test(file))
        return manifest(`\\b(?:gem|add_dependency|add_runtime_dependency)[\\s(]+["']${name}["']`);
      return isLanguage(path, 'Ruby') ? imports(`\\brequire\\s*\\(?\\s*["']${module}(?:/[^"']*)?["']`) : [];
    case 'composer':
      if (file === 'composer.json') return manifest(`"${name}"\\s*:\\s*"`);
      return sdk.module !== undefined && path.endsWith('.php')
        ? imports(String.raw`\buse\s+\\?${module}(?=[\\;\s])`)
        : [];
    case 'nuget':
      if (/\.(?:cs|fs|vb)proj$|^Directory\.Packages\.props$|^packages\.config$/.test(file)) {
        return manifest(`(?:Include|id)="${name}"`);
      }
      return isLanguage(path, 'C#')
        ? imports(String.raw`\b(?:using|open|Imports)\s+${module}(?=[.;\s])`)
        : [];
    case 'cargo':
      if (file === 'Cargo.toml')
        return manifest(String.raw`^\s*(?:\[\w*dependencies\.)?${name}(?:\]|\s*=|\.)`);
      return path.endsWith('.rs')
        ? imports(String.raw`\buse\s+${module.replaceAll('-', '_')}(?=\s*(?:::|;))`)
        : [];
  }
}

/** `group:artifact=import.prefix`. */
function mavenForms({ name, module }: Sdk, file: string, path: string): readonly Form[] {
  const [group = '', artifact = ''] = name.split(':').map(escaped);
  if (file === 'pom.xml') {
    return [
      {
        form: new RegExp(String.raw`<groupId>${group}</groupId>\s*<artifactId>${artifact}</artifactId>`, 'g'),
        how: 'dependency',
      },
    ];
  }
  if (/^build\.gradle(?:\.kts)?$|\.versions\.toml$/.test(file)) {
    return [{ form: new RegExp(`["']${group}:${artifact}(?::[^"']*)?["']`, 'g'), how: 'dependency' }];
  }
  if (module === undefined || !isLanguage(path, 'Java')) return [];
  return [
    {
      form: new RegExp(String.raw`\bimport\s+(?:static\s+)?${escaped(module)}(?=[.;\s])`, 'g'),
      how: 'import',
    },
  ];
}

/** PyPI takes dash, underscore and dot for the same. */
function pypiName(name: string): string {
  return name
    .split(/[-_.]+/)
    .map(escaped)
    .join('[-_.]+');
}

function isLanguage(path: string, name: string): boolean {
  return languageOfPath(path)?.name === name;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
