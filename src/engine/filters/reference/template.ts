// Values that a template makes, or goes on after.
import type { Filter } from '../filter';

export const template: Filter = ({ value, rule, generic, form, text, secret }) => {
  if (/^(?:\{\{|\$\{|#\{|<%|\{%)/.test(text.slice(secret.end, secret.end + 2)))
    return 'the beginning of a template';
  // `f"{os.getenv('KEY')}-1234"`
  const before = text.slice(Math.max(0, secret.start - 6), secret.start);
  if (rule.where === 'key' && value.includes('{') && /(?:^|[^\w])r?f["']{1,3}$/i.test(before))
    return 'a template';
  // `{{ with secret "shop/session" }}`: a path of the store.
  if (/\{\{-?\s?with secret ["'`]$/.test(text.slice(Math.max(0, secret.start - 20), secret.start)))
    return 'a reference to a store';
  // `{{ include "secrets" (dict "key" "password" "context" $) }}`: words that a template's call is given.
  if (
    generic &&
    form === 'spaced' &&
    /\{\{[^{}]*["']$/.test(text.slice(Math.max(0, secret.start - 300), secret.start))
  )
    return 'a word of a template';
  // `"databaseName=" + name`
  if (
    rule.where === 'key' &&
    /^[A-Za-z]{2,20}=$/.test(value) &&
    /^["'] ?[+.] ?[\w$]/.test(text.slice(secret.end, secret.end + 5))
  )
    return 'the beginning of a text';
  // `createHmac('sha256', "acme_v4".concat(secret))`; but a key of a known shape is one, whatever is joined to it.
  if (
    generic &&
    /^["'`](?:\.concat\(| ?[+.] ?)[\w$.>-]{0,40}(?:secret|key|passw)/i.test(
      text.slice(secret.end, secret.end + 60),
    )
  )
    return 'what stands before a secret';
  // `"shop_" + UUID.randomUUID()`
  if (
    generic &&
    /^["'] ?[+.] ?(?:UUID|Date|Math\.random|System\.|Random|rand|uuid|nanoid|time)/.test(
      text.slice(secret.end, secret.end + 16),
    )
  )
    return 'the beginning of a text';
  // Python's `"test%i" % number`
  if (
    rule.where === 'key' &&
    /%[sdifr]/.test(value) &&
    /^["'] % ?[\w(]/.test(text.slice(secret.end, secret.end + 6))
  )
    return 'a template';
  // `user:%s:admin`
  if (rule.where === 'key' && /(?:^|[:/._-])%[sdv](?:[:/._-]|$)/.test(value)) return 'a template';
  return rule.where === 'key' && /[=,+ ]\$[A-Za-z_]{3,}/.test(value) ? 'a template' : undefined;
};
