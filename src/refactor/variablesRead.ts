// Whether a program reads a variable of the environment already, so that its name is not given to another value.

/** Looks for the name in the ways in which languages ask for variables; comments count too. */
export function readsVariable(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (/\w/.test(text.charAt(at + name.length))) continue;
    // What stands before it: `process.env.`, `environ["`, `getenv("`, `ENV.fetch('`, `env::var("`.
    if (asks.test(text.slice(Math.max(0, at - longest), at))) return true;
  }
  return false;
}

const longest = 60;

const asks =
  /(?:\benv(?:iron(?:ment)?)?\b(?:\.get|\.fetch|::var(?:_os)?)?|getenv|LookupEnv|Getenv|GetEnvironmentVariable|\b(?:must|require|get)_?env(?:iron)?\w*)(?:\.|\s*[[(]\s*["'`]\s*)$/i;
