// Reads what tools of infrastructure keep of a resource whose type is a secret: `"type": "random_password"` and, further on,
// `"result": "…"`; `resource "acme_secret" "shop" {` and `value = "…"`.
import type { Span } from '../../base';
import type { Assignment } from './assignment';
import { readQuoted } from './literal';

/** Before the type's last part: that of a state, or of a block of Terraform's language. */
const before = /(?:["']type["']\s?:\s?["'][\w:/.-]{0,60}|\bresource\s{1,4}["'][\w-]{0,60})$/i;
/** Of the part that holds the value. */
const field = /["']?\b(?:result|value|plaintext_?value|content)["']?\s{0,20}[:=]\s{0,4}(?=["'])/gi;
/** The next resource. */
const nextType = /["']type["']\s?:\s?["'](?!string|SecureString|String|number|bool)|^resource\s/m;
/** Code units from the type to its value. */
const reach = 1600;

/** The value of the resource whose type the name is. */
export function readStored(text: string, key: Span): Assignment | undefined {
  if (!before.test(text.slice(Math.max(0, key.start - 90), key.start))) return undefined;
  const rest = text.slice(key.end, key.end + reach);
  const limit = rest.search(nextType);
  field.lastIndex = 0;
  const found = field.exec(rest);
  if (!found || (limit >= 0 && found.index > limit)) return undefined;
  const quoted = readQuoted(text, key.end + found.index + found[0].length);
  return quoted && { key, ...quoted, form: 'assignment' };
}
