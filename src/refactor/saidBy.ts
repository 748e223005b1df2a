// What a manager's command said when it failed, as a sentence that never holds the value, and what to do about it.
import { maskOf, type Masked } from '../base';
import type { CommandStore, Finished } from './commandStore';

/** More would not be read. */
const most = 300;

/** The last words of the command, and the advice that fits them. @param program path of the program */
export function said(
  { signIn, advice = [] }: CommandStore,
  program: string,
  { code, stderr }: Finished,
  value: Masked,
): string {
  const name = program.replace(/^.*[\\/]/, '').replace(/\.exe$/i, '');
  const words = withoutValue(lastLines(stderr), value.unwrap());
  const told = words === '' ? `${name} ended with ${code} and said nothing.` : `${name} says "${words}".`;
  const known = [...advice, ...adviceFor(signIn)].find(([pattern]) => pattern.test(stderr))?.[1];
  return known === undefined ? told : `${told} ${known}`;
}

function adviceFor(signIn: string): readonly (readonly [RegExp, string])[] {
  return [
    [denied, 'You are signed in but may not do this: ask whoever manages the secrets for the permission.'],
    [notSignedIn, `Sign in with \`${signIn}\`, then try again.`],
    [unreachable, 'It could not be reached: check the address, the network and the VPN.'],
  ];
}

const denied =
  /access ?denied|permission[ _]denied|not authorized to|forbidden|\b403\b|AuthorizationFailed|insufficient (?:permission|privilege)/i;
const notSignedIn =
  /credential|expired|(?:log|sign)(?:ged)?[ -]?in\b|unauthori[sz]ed|unauthenticated|not authenticated|\b401\b|missing client token|auth token|active account|session/i;
const unreachable =
  /connection refused|no such host|could not connect|timed? ?out|dial tcp|unreachable|ENOTFOUND|resolve/i;

/** Programs tell their cause last, after notices and before nothing. */
function lastLines(text: string): string {
  // Colours and what else moves a terminal's cursor.
  // eslint-disable-next-line no-control-regex -- these are the characters that are meant.
  const plain = text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').replace(/[\u0000-\u0009\u000b-\u001f]/g, ' ');
  const lines = plain
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.slice(-3).join(' ').slice(-most);
}

/** The value in the forms in which a program may repeat it: as it is, as JSON, line by line. */
function withoutValue(text: string, value: string): string {
  const forms = [value, JSON.stringify(value).slice(1, -1), ...value.split(/\r?\n/)].filter(
    (form) => form.trim().length > 3,
  );
  return [...new Set(forms)]
    .sort((a, b) => b.length - a.length)
    .reduce((clean, form) => clean.split(form).join(maskOf(form)), text);
}
