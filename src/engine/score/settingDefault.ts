// Tells a password that is "password" from a name that is given to something: `POSTGRES_PASSWORD: password` in settings.
import type { Candidate } from '../candidate';
import { identifierWords } from '../identifierWords';

/** Whether settings give a password of something the word for it: the weakest one, and in use. */
export function isSettingDefault({ value, key, fileKind, form }: Candidate): boolean {
  if (fileKind !== 'config' || form !== 'assignment' || !/^[a-z]+$/.test(value)) return false;
  const words = identifierWords(key);
  return words.length > 1 && words.at(-1) === value;
}
