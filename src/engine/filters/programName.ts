// Names that programs give their parts, handed to a call or compared with a token: functions, symbols, files to read.
import { identifierWords } from '../identifierWords';
import type { Filter } from './filter';

/** What is called with the name of something: `Symbol('passThrough')`, `loadKey('id_rsa')`. */
const namingCall = /(?:\bSymbol|Error|(?:fixture|load|read|open|require|import)\w{0,20})\(\s{0,4}["'`]$/i;

export const programName: Filter = ({ value, generic, form, text, secret }) => {
  if (!generic) return undefined;
  if (namingCall.test(text.slice(Math.max(0, secret.start - 40), secret.start))) return 'the name of a part';
  if (form !== 'argument' && form !== 'comparison') return undefined;
  return isCamelName(value) ? 'the name of a part' : undefined;
};

/** `deleteUserTokenWithHTTPInfo`: three words and more, as long as words are. */
function isCamelName(value: string): boolean {
  if (!/^[a-z]+(?:[A-Z]+[a-z]*|\d+(?=[A-Z]))+$/.test(value)) return false;
  const words = identifierWords(value);
  return words.length >= 3 && value.length >= words.length * 4;
}
