// Which variables of the environment a program reads already, so that their names are not given to other values.

/**
 * The names, in the ways in which languages ask for variables; comments count too.
 * @param path tells configuration files, whose readers fill `${NAME}` in
 */
export function variablesRead(text: string, path = ''): ReadonlySet<string> {
  const names = new Set<string>();
  for (const pattern of [asked, ...(isConfig.test(path) ? [filledIn] : [])])
    for (const [, name = ''] of text.matchAll(pattern)) names.add(name);
  for (const [, list = ''] of text.matchAll(takenApart))
    for (const part of list.split(',')) {
      const name = /^\s*([A-Za-z_]\w*)/.exec(part)?.[1];
      if (name !== undefined) names.add(name);
    }
  return names;
}

/** Files that can read variables, by the endings of their names. */
export const readingEndings =
  'js mjs cjs jsx ts mts cts tsx vue svelte py rb go php java kt kts cs rs swift sh bash ps1 yml yaml properties'.split(
    ' ',
  );

/** What stands before a name: `process.env.`, `environ["`, `getenv("`, `ENV.fetch('`, `env::var("`, `$env:`, `${NAME:?`. */
const asked =
  /(?:(?:\b_?env(?:iron(?:ment)?)?\b(?:\.get|\.fetch|::var(?:_os)?)?|getenv|LookupEnv|GetEnvironmentVariable|\b(?:must|require|get)_?env(?:iron)?\w*)\s*[[(]\s*["'`]\s*|\benv\.|\$env:|\$\{(?=\w+:\?))([A-Za-z_]\w*)/gi;

const filledIn = /\$\{([A-Za-z_]\w*)(?=[:?}-])/g;

/** `const { API_KEY, PORT: port } = process.env` */
const takenApart = /\{([^{}]{1,1000})\}\s*=\s*(?:process|import\.meta)\.env\b/g;

const isConfig = /\.(?:ya?ml|properties)$/i;
