// Names of what holds a secret: entries of a store, variables, objects of a cluster, columns and elements.
import type { AssignmentForm } from '../../assignment';
import type { FileKind } from '../../fileKind';
import { identifierWords } from '../../identifierWords';
import type { Filter } from '../filter';

/** `TOKEN_KEY = 'jwtToken'`, where something is kept. */
const entryName = /(?:pass(?:word|wd|phrase)?s?|tokens?|cred(?:ential)?s?)(?:_?secret)?_?key$/i;
const entry = /^(?:[a-z]+(?:[_.:-][a-z]+|[A-Z][a-z]+){1,4}(?:[._-]v\d{1,2})?|password|token|secret|key)$/;
/** `image-pull-secret: registry`, `caSecret: redis-ca`: what a cluster calls the object that holds it. */
const objects = new Set('pull ca cert certificate tls existing registry'.split(' '));
const objectLike = /^[a-z][a-z0-9]{0,15}(?:[-_.][a-z0-9]{1,12}){0,5}$/;
/** What only the name of an object ends with. */
const objectCalled = /^[a-z][a-z0-9]{0,20}(?:-[a-z0-9]{1,12}){0,4}-(?:credentials|creds|tls|certs?)$/;
/** `passwd: files sss`, in nsswitch.conf. */
const accountSources = /^(?:compat|files|db|nis|nisplus|ldap|sss|winbind|systemd|hesiod)(?:\s|$)/;
/** Behind the name under which a cluster's secret keeps what it fetches. */
const fetched = /^["']?[ \t]*(?:#[^\n]*)?\r?\n[ \t-]*(?:remoteRef|remoteKey|sourceRef|property|objectName):/;

export const objectName: Filter = ({ value, key, form, fileKind, text, secret }) => {
  const words = identifierWords(key);
  if (form === 'argument' && words.length > 1 && words.at(-1) === 'name') return 'the name of an object';
  if (words.at(-1) === 'var' && words.includes('env') && /^[A-Z]{3,}$/.test(value))
    return 'the name of a variable';
  // `from_secret: registry_password` in the steps of a pipeline.
  if (/(?:^|[_.])from_?secret$/i.test(key)) return 'the name of an object';
  // `service update --secret-rm ssh-1`
  if (/secret-(?:rm|add)["']?$/.test(key)) return 'the name of an object';
  // `token_cache_key = '5c3f…'`
  if (/cache_?key$/i.test(key)) return 'the name of an entry';
  if (entryName.test(key) && entry.test(value)) return 'the name of an entry';
  if (isObject(words, value, form, fileKind) && objectLike.test(value)) return 'the name of an object';
  // `secret=redis-credentials`, in a log
  if (/^secrets?$/.test(words.at(-1) ?? '') && objectCalled.test(value)) return 'the name of an object';
  // `objectType=Secret,sourceKey=password`
  if (/(?<![a-z])sourceKey$/.test(key) && /^[A-Za-z]+(?:\.[A-Za-z]+)*$/.test(value))
    return 'the name of an entry';
  if (/^secretKey$/.test(key) && fetched.test(text.slice(secret.end, secret.end + 80)))
    return 'the name of an entry';
  // `include_pat: hello02`
  if (/(?:in|ex)clude_pat$/.test(key)) return 'a pattern';
  if (/^proxy_?pass/i.test(key) && value.startsWith('/')) return 'a path';
  if (/nsswitch/i.test(key) || (/^passwd(?:_compat)?$/.test(key) && accountSources.test(value)))
    return 'where accounts are looked up';
  return key === 'data-key' ? 'an attribute of an element' : undefined;
};

/** Of a cluster, or of a file that lists its secrets by their names. */
function isObject(
  words: readonly string[],
  value: string,
  form: AssignmentForm | undefined,
  kind: FileKind,
): boolean {
  if (kind !== 'config' && !value.includes('-')) return false;
  if (/^secrets?$/.test(words.at(-1) ?? '') && objects.has(words.at(-2) ?? '')) return true;
  return kind === 'config' && form === 'list' && words.at(-1) === 'secrets';
}
