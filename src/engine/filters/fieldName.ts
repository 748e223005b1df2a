// Names that formats and programs give their parts, under names that say so: constants, columns, keys of tables.
import { identifierWords } from '../identifierWords';
import type { Filter } from './filter';

/** `'Twilio API Key': 'ACME_SECRET_18'`: under which number a program knows it. */
const numberedConstant = /^[A-Z]{2,}(?:_[A-Z]{2,}){1,3}_\d{1,3}$/;
/** What is one of the names that a format gives its parts: `ElemPassword = "Passwort"`. */
const partName =
  /^(?:[Ee]lem(?:ent)?|[Aa]ttr(?:ibute)?|[Tt]ag|[Nn]ode|[Cc]ol(?:umn)?|[Xx][Pp]ath)(?=[A-Z]|_)|^(?:ATT|ATTR|ATTRIBUTE|ELEM|ELEMENT|TAG|COL|COLUMN|PARAM|PROP|PROPERTY|FIELD|HEADER)_/;

/** What comes before the name under which a table, a list of settings or a command line has something. */
const underIt =
  /^(?:KEY|PREF|OPT|OPTION|ARG|CONFIG|CONF|CFG|SETTING|PARAMETER|FLAG|INPUT|ENV|VAR)_(?=[A-Z_]+$)/;
const bare = (written: string): string => written.toLowerCase().replace(/[-_.]/g, '');

export const fieldName: Filter = ({ value, generic, key }) => {
  if (!generic) return undefined;
  if (/^(?:[A-Z][A-Z0-9]*_){2,}[A-Z0-9]+$/.test(value) && identifierWords(key).includes('token'))
    return 'a constant';
  if (numberedConstant.test(value) && !/pass|pwd/i.test(key)) return 'a constant';
  // `KEY_PASSWORD = "password"`, `PREF_FTP_PASSWD = "ftp-passwd"`: under which a table has it.
  if (underIt.test(key) && bare(value) === bare(key.replace(underIt, ''))) return 'the name of a field';
  // `passphraseKey: passphrase`
  if (/(?:pass(?:word|phrase|wd)?|token|salt|key)_?key$/i.test(key) && repeatsStem(key, value))
    return 'the name of a field';
  return partName.test(key) && /^[A-Za-z](?:[A-Za-z_.-]|\d(?=[A-Za-z]))*\d?$/.test(value)
    ? 'the name of a field'
    : undefined;
};

/** True when the value is what the name has before its last word, `key`. */
function repeatsStem(key: string, value: string): boolean {
  const stem = identifierWords(key).slice(0, -1).join('');
  return stem.endsWith(identifierWords(value).join('')) && /^[A-Za-z][\w-]*$/.test(value);
}
