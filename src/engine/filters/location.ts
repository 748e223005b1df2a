// Paths, addresses and names of things: what a generic rule meets most often beside secrets.
import type { Filter } from './filter';

export const location: Filter = ({ value, key, generic, distinctive, context, text, span }) => {
  const goesOn = context.kind === 'url' && value.includes('/') && /[./]/.test(text.charAt(span.start - 1));
  if (goesOn && !distinctive) return 'a path of an address';
  // The slashes of an ARN end no token, so a part of one can look like a key.
  if (!distinctive && /\barn:[\w-]+:[\w:.*-]*$/.test(text.slice(Math.max(0, span.start - 120), span.start)))
    return 'a part of a resource name';
  if (!generic) return undefined;
  if (/^urn:[a-z]/.test(value)) return 'a resource name';
  if (/^\W*pwd$/i.test(key) && /^(?:[.~]?\/|[A-Za-z]:\\)/.test(value)) return 'a folder';
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return 'an address';
  if (/^(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/])[\w@.:\\/ -]+$/.test(value) && /[/\\].*[/\\.]/.test(value))
    return 'a path';
  if (/^[\w-]+(?:\/[\w.-]+)+\.[a-z]{1,5}$/i.test(value)) return 'a path';
  if (/^[a-z][\w-]*(?:\.[a-z]{2,6})+(?:\/[\w.-]+)+$/.test(value)) return 'an address without a scheme';
  if (/^(?:id|type|src|source|env|target)=[\w./-]+(?:,|$)/.test(value)) return 'a list of options';
  if (/^[\w.+-]+@[\w-]+\.[\w.-]+$/.test(value)) return 'a mail address';
  if (/^[\w-]+(?:\.[\w-]+){2,}$/.test(value) && !/\d{4}/.test(value) && !/[A-Z].*[a-z].*\d/.test(value))
    return 'a dotted name';
  if (/^[a-z]{2,8}\.[a-z]+$/.test(value) && !/pass|pwd/i.test(key)) return 'a dotted name';
  if (/^\d{4}-\d{2}-\d{2}|^v?\d+\.\d+\.\d+/.test(value)) return 'a date or version';
  return undefined;
};
