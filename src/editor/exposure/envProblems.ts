// What is wrong with a .env file, in sentences, and the title of the act that mends it. Pure.
import type { EnvFileState, LeaveOut, Packed } from '../../expose';

/** What is wrong with a `.env` file, as its diagnostic says it. */
export interface EnvProblem {
  /** Shown as the code of the diagnostic. */
  readonly code: 'env-tracked' | 'env-published' | 'env-readable';
  readonly message: string;
  /** Missing where it can't be mended safely by a click; the message says what to do then. */
  readonly mend?: EnvMend;
}

/** What a click does about it. */
export type EnvMend =
  | { readonly kind: 'stopTracking'; readonly title: string }
  | { readonly kind: 'makePrivate'; readonly title: string }
  | { readonly kind: 'leaveOut'; readonly title: string; readonly by: LeaveOut };

/** Files of variables that hold values; templates for others to fill in don't. */
export function isCaredFor(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!/^\.env(?:\.|$)|\.env$/.test(name)) return false;
  return !/\.(?:example|sample|template|tpl|dist|defaults?|schema|vault|enc|encrypted)(?:\.|$)/i.test(name);
}

/** Whether a text gives any variable a value: an empty one has nothing to keep. */
export function holdsValues(text: string): boolean {
  return /^[ \t]*(?:export[ \t]+)?[A-Za-z_][\w.-]*[ \t]*=[ \t]*(?!["']{2}[ \t]*$)[^\s#]/m.test(text);
}

/** The most pressing first. @param name of the file */
export function problemsOf(
  name: string,
  { tracked, published, readableByOthers }: EnvFileState,
): EnvProblem[] {
  return [
    ...(tracked ? [trackedProblem(name)] : []),
    ...published.map((packed) => publishedProblem(name, packed)),
    ...(readableByOthers ? [readableProblem(name)] : []),
  ];
}

function trackedProblem(name: string): EnvProblem {
  return {
    code: 'env-tracked',
    message: `Git tracks ${name}: every commit takes its values along, whatever .gitignore says.`,
    mend: { kind: 'stopTracking', title: `Stop tracking ${name} and add it to .gitignore` },
  };
}

function publishedProblem(name: string, { as, because, leaveOut }: Packed): EnvProblem {
  const message = `${name} goes out with the ${as}: ${because.replaceAll('`', '')}`;
  if (!leaveOut)
    return { code: 'env-published', message: `${message} Name there what is packed more narrowly.` };
  const ignoreFile = leaveOut.file.replace(/^.*[\\/]/, '');
  const title =
    leaveOut.kind === 'manifest'
      ? `Leave ${name} out of "files" in ${ignoreFile}`
      : `Add ${name} to ${ignoreFile}`;
  return { code: 'env-published', message, mend: { kind: 'leaveOut', title, by: leaveOut } };
}

function readableProblem(name: string): EnvProblem {
  return {
    code: 'env-readable',
    message: `Other users of this machine can read ${name}.`,
    mend: { kind: 'makePrivate', title: `Make ${name} readable by you only` },
  };
}
