// Stand-ins for the password of an address or a login, where weak passwords are kept otherwise.
import type { Filter } from '../filter';

/** `SCHEME://APP_KEY:SECRET_KEY@HOST` */
const standIn =
  /^(?:[A-Z]+(?:_[A-Z]+)+|PASS(?:WORD|WD|PHRASE)?|PWD|SECRET|TOKEN|REDACTED|redacted|removed|censored|omitted)$/;

/** What a user and a password are called alike. */
const ofOne = /^(my[a-z]{0,12}|[a-z]{2,16}_)pass(?:word)?$/;
const userOfOne = /\b(my[a-z]{0,12}|[a-z]{2,16}_)user(?:name)?\b[^\w\r\n][^\r\n]{0,39}$/;

export const inAddress: Filter = ({ value, rule, generic, text, secret }) => {
  if (rule.general && !generic && standIn.test(value)) return 'a placeholder';
  const before = text.slice(Math.max(0, secret.start - 24), secret.start);
  // `http://CERT:FILENAME@host`: both say what goes there.
  if (
    /^[A-Z]{4,}$/.test(value) &&
    /:\/\/[A-Z]{4,}:$/.test(text.slice(Math.max(0, secret.start - 40), secret.start))
  )
    return 'a placeholder';
  // `http://localhost:@PORT@/`
  if (/^@[A-Z_]+$/.test(value) && text.charAt(secret.end) === '@') return 'a template';
  // `user:{plain}pass:1000:1000::/home`, `name:password:uid:gid`: the fields that come next.
  if (generic && /^(?:\d{1,6}:\d{1,6}:|uid:gid$)/.test(value)) return 'the next fields';
  // `mysql://myuser:mypassword@host`: neither is anybody's.
  if (
    text.charAt(secret.end) === '@' &&
    /^my[-_]?pass(?:word)?$/i.test(value) &&
    /\/\/my[-_]?user(?:name)?:$/i.test(before)
  )
    return 'a placeholder';
  // `connect("mydbusername", "mydbpassword")`, `-u mqtt_username -P mqtt_password`
  const own = ofOne.exec(value)?.[1];
  if (
    own !== undefined &&
    own === userOfOne.exec(text.slice(Math.max(0, secret.start - 80), secret.start))?.[1]
  )
    return 'a placeholder';
  // `curl -u username:password`, `Buffer.from('user:pass')`, `login("user", "password")`
  return /^pass(?:word)?$/i.test(value) &&
    /(?:(?:-u|--user)[ =]["']?|["'`]|^|[\s/])user(?:name)?(?::|["'],\s{0,2}["'])$/i.test(before)
    ? 'a placeholder'
    : undefined;
};
