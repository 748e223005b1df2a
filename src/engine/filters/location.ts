// Addresses, resource names and their parts: they hold long words and digits that are no keys.
import type { Filter } from './filter';

export const location: Filter = ({ value, key, distinctive, generic, context, text, span }) => {
  const goesOn = context.kind === 'url' && value.includes('/') && /[./]/.test(text.charAt(span.start - 1));
  if (goesOn && !distinctive) return 'a path of an address';
  // The slashes of an ARN end no token, so a part of one can look like a key.
  if (!distinctive && /\barn:[\w-]+:[\w:.*-]*$/.test(text.slice(Math.max(0, span.start - 120), span.start)))
    return 'a part of a resource name';
  if (!generic) return undefined;
  if (/^urn:[a-z]/.test(value)) return 'a resource name';
  if (/^\W*pwd$/i.test(key) && /^(?:[.~]?\/|[A-Za-z]:\\)/.test(value)) return 'a folder';
  if (/^\/[\w.-]+\/[\w.:/-]+$/.test(value)) return 'a path';
  return /^[a-z][a-z0-9+.-]*:\/\/[^@]*$/i.test(value) ? 'an address' : undefined;
};
