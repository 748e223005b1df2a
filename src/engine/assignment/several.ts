// Names of several secrets, and which of the values below one of them are secrets.
import { charactersOf, isAmong } from '../characters';
import { isRandom } from '../score/valueFeatures';

/** `any`: whatever stands below is one; `drawn`: maps of tokens, secrets and credentials have fields of other kinds, too. */
export type KindOfSeveral = 'any' | 'drawn';

/** All of the names end so. */
const plural = charactersOf('sS');
const any = /(?:passwords|passwds|passphrases|(?:api|auth|access)[_-]?(?:key|token)s)$/i;
/** Tokens are a parser's and a design's as well. */
const drawn = /(?:tokens|secrets|credentials|creds|(?:private|secret|signing|master|encryption)[_-]?keys)$/i;
/** Names of entries that are public or are no credentials. */
const other =
  /(?:^|[^a-z]|[a-z](?=[A-Z]))(?:[iI]d|ID|uid|uuid|guid|kid|[hH]ash|[dD]igest|sha\d{0,3}|md5|[cC]hecksum|[vV]ersion|[pP]ublic(?:_?[kK]ey)?|[uU]ser(?:name|Name)?|[eE]mail|[hH]ost|[uU]r[li])["']?\s{0,12}(?:=>|[:=])/;
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Whether a name says that what stands below it are secrets. */
export function nameOfSeveral(name: string): KindOfSeveral | undefined {
  if (!isAmong(plural, name, name.length - 1)) return undefined;
  return any.test(name) ? 'any' : drawn.test(name) ? 'drawn' : undefined;
}

/**
 * Whether a value below a name of that kind is one of the secrets.
 *
 * @param entry the entry's name up to its value
 */
export function holdsOneOf(kind: KindOfSeveral, entry: string, value: string): boolean {
  if (kind === 'any') return true;
  return value.length >= 16 && (isRandom(value) || uuid.test(value)) && !other.test(entry);
}
