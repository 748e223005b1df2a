// How a program is started: by itself, or, for Windows' batch files, by the command processor. Pure.
// Source: Microsoft's reference of cmd (/d, /s, /v, /c, quotation marks), Node's documentation of spawning .bat files.
import { win32 } from 'node:path';
import { variable } from './programCandidates';

export interface Invocation {
  readonly kind: 'run';
  readonly program: string;
  readonly args: readonly string[];
  /** The arguments are quoted already. */
  readonly verbatim: boolean;
}

/** Why a program can't be started safely. */
export interface NoInvocation {
  readonly kind: 'refused';
  /** A full sentence. */
  readonly reason: string;
}

/**
 * A batch file's arguments are read by the command processor, so only such are passed on that it can not take for
 * commands or variables; no argument ever holds a value.
 * @param program absolute
 */
export function invocationOf(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): Invocation | NoInvocation {
  if (platform !== 'win32' || !/\.(?:cmd|bat)$/i.test(program))
    return { kind: 'run', program, args, verbatim: false };
  const name = win32.basename(program);
  const system = variable(environment, 'SystemRoot', platform);
  if (system === undefined || !win32.isAbsolute(system))
    return refused(`${name} is a batch file, and Windows does not say where its command processor is.`);
  const unsafe = [program, ...args].find((part) => !isPlain(part));
  if (unsafe !== undefined)
    return refused(
      `${name} is a batch file, to which ${unsafe} can't be passed on safely: choose another name, or move the program to a folder with a plain name.`,
    );
  const line = [`"${program}"`, ...args.map(quoted)].join(' ');
  return {
    kind: 'run',
    program: win32.join(system, 'System32', 'cmd.exe'),
    // /s takes away the outer quotation marks only; without /d settings of the user would run first.
    args: ['/d', '/v:off', '/s', '/c', `"${line}"`],
    verbatim: true,
  };
}

/** Without what the command processor acts on, even between quotation marks. */
function isPlain(part: string): boolean {
  return !/["%!^&|<>\r\n\0]/.test(part) && !part.endsWith('\\');
}

function quoted(arg: string): string {
  return /^[\w./\\:-]+$/.test(arg) ? arg : `"${arg}"`;
}

function refused(reason: string): NoInvocation {
  return { kind: 'refused', reason: `${reason} Store the value by hand with the steps.` };
}
