// Addresses, resource names and their parts: they hold long words and digits that are no keys.
import type { Span } from '../../base';
import { isWordy } from '../checks/notWord';
import type { Filter } from './filter';

export const location: Filter = (candidate) => {
  const { value, key, rule, distinctive, generic, context, text, span, secret } = candidate;
  const before = text.slice(Math.max(0, span.start - 160), span.start);
  const goesOn = context.kind === 'url' && value.includes('/') && /[./]/.test(text.charAt(span.start - 1));
  if (goesOn && !distinctive) return 'a path of an address';
  // `-u http://host`
  if (value.startsWith('//') && text.charAt(secret.start - 1) === ':') return 'an address';
  const after = text.slice(span.end, span.end + 40);
  if (
    !generic &&
    rule.where === 'near' &&
    context.kind === 'url' &&
    !distinctive &&
    isResource(value, before, text.slice(span.end, span.end + 90))
  )
    return 'one of the things that an address lists';
  // `logo-d9c3….png`, `credentials/OAuth2Api.credentials.ts`
  if (
    !distinctive &&
    /[-./]$/.test(before) &&
    /^(?:-[a-z0-9]{2,12}){0,2}(?:\.[a-z0-9]{1,20}){0,2}\.(?:png|jpe?g|gif|svg|webp|ico|css|[cm]?[jt]sx?|map|woff2?|ttf|html?|wasm|json|apk|ipa|zip|tgz|[gx]z|deb|rpm|exe|dmg|jar|whl)\b/.test(
      after,
    )
  )
    return 'the name of a file';
  if (!distinctive && /^["']\?:\s/.test(after)) return 'a name';
  // `<filter token="SMTP_HOST" value="…"`, `<property key="x" value="…"`: whose value is the next attribute.
  if (!distinctive && /\s(?:key|token)\s?=\s?["']$/.test(before) && /^["']\s{1,20}value\s?=/.test(after))
    return 'a name';
  // The address that programs send their errors to ends in the number of a project.
  if (rule.provider === 'url-credentials' && isReporting(text, secret))
    return 'a public key of an error tracker';
  // The slashes of an ARN end no token, so a part of one can look like a key.
  if (!distinctive && /\barn:[\w-]+:[\w:.*-]*$/.test(before)) return 'a part of a resource name';
  // `token=1U1l…%2FnQJt8z…`: behind a sign that an address writes so.
  if (!distinctive && before.endsWith('%') && /^[0-9A-F]{2}/.test(value)) return 'a part of an encoded text';
  if (!distinctive && /-----\s*$/.test(before)) return 'what stands in a PEM block';
  // `diff a/conftest.exp b/conftest.er2`: the end of a name reads like a command.
  if (rule.provider === 'command-line' && /^[\w.-]\w/.test(text.slice(span.start - 1, span.start + 1)))
    return 'a part of a longer name';
  if (/^(?:SNYK|CVE|GHSA|RUSTSEC|PYSEC|GMS|OSV)-[\w-]{6,40}$/.test(value)) return 'an advisory';
  if (rule.where === 'provider' && /^[A-Za-z][\w.]*\/[A-Za-z]\w*(?:[-.]\w+)+$/.test(value) && isWordy(value))
    return 'the name of a repository';
  // Of a contract or an account; keys are longer.
  if (!distinctive && rule.general && /^0x[0-9a-fA-F]{40}$/.test(value)) return 'an address on a chain';
  // Where a password is kept, given to a provider that takes any.
  if (rule.where === 'key' && /^(?:\/[a-z][\w.-]{1,40}){2,8}$/.test(value) && isWordy(value)) return 'a path';
  if (!generic) return undefined;
  // Whoever reads the document gets the picture, with or without it.
  if (/badges?\b[^\s"'<>()]{0,60}[?&]token=$|\bshields\.io\/[^\s"'<>()]{0,120}[?&]token=$/i.test(before))
    return 'the token of a badge';
  if (/^localhost$|^(?:localhost|[a-z0-9-]+(?:\.[a-z0-9-]+)+):\d{2,5}$/i.test(value))
    return 'a host and its port';
  if (
    /^(?:fips-)?(?:us|eu|ap|sa|ca|me|af|il|mx|cn)-(?:gov-|iso-)?(?:north|south|east|west|central){1,2}-\d{1,3}$|^cn-[a-z]{4,12}$/.test(
      value,
    )
  )
    return 'a region';
  // Go's imports with a name of their own: `onepassword "github.com/owner/sdk"`.
  if (/^(?:[a-z0-9-]+\.)+[a-z]{2,10}(?:\/[\w.~-]+){2,}$/.test(value)) return 'the path of a module';
  if (/(?:\/|%2F)[a-z0-9-]{2,30}(?:\/|%2F)aws4_request\b/i.test(value)) return 'the scope of a signature';
  // `Acme::Types::Passphrase`, `App\\Models\\Secret`
  if (
    /^(?:[a-z_]\w*\.){2,}[A-Z]\w+$|^[a-z_]\w*\.(?:[A-Z][a-z]+){2,}$|^(?:[A-Z]\w*::){2,}\w+$|^\\{0,2}(?:[A-Z]\w*\\{1,4}){2,}[A-Z]\w+$/.test(
      value,
    )
  )
    return 'the name of a class';
  // `acme.commands.users:main`: where Python's packages say that a command begins; `set = acme.commands.password:main`.
  if (/^[a-z_]\w*(?:\.[a-z_]\w*)+:[A-Za-z_]\w*$/.test(value)) return 'where a function is';
  if (/^[A-Za-z_]\w*$/.test(value) && /=\s{0,2}[a-z_]\w{0,40}(?:\.[a-z_]\w{0,40}){1,8}:$/.test(before))
    return 'where a function is';
  // `acme.configurationPassword`
  if (
    /^[a-z]\w{1,20}(?:\.[a-z]\w{1,20}){0,5}\.[a-z]{2,20}(?:Pass(?:word|phrase|wd)|Secret|Token|Key)$/.test(
      value,
    )
  )
    return 'the name of a setting';
  if (isSettingName(value)) return 'the name of a setting';
  if (
    /^(?:urn:[a-z]|java:[a-z]{0,10}\/|jabber:[a-z]|(?:npm|workspace):[@a-z^*~])/.test(value) ||
    /\burn:[a-z0-9]{2,12}:[\w:-]{1,40}:$/.test(before)
  )
    return 'a resource name';
  if (/^(?:PART)?(?:UUID|LABEL)=/.test(value)) return 'a disk';
  if (/(?:^|\W)_?pwd$/i.test(key) && /^(?:[.~]?\/|[A-Za-z]:[\\/])/.test(value)) return 'a folder';
  if (
    /^(?:~|\/[\w.-]+)\/[\w.:/-]+$/.test(value) ||
    /^[a-z0-9][\w.-]*\.(?:key|pem|crt|cer|csr|p12|pfx|jks|pub|p8|ppk|gpg|asc|enc|htpasswd)$/i.test(value) ||
    /^(?:[\w.*-]+\/)+[\w.*-]*\.(?:[a-z]{1,5}|htpasswd)(?:\?[\w=.&-]{1,40})?$|^\w*\*\.[a-z]{1,5}$/.test(value)
  )
    return 'a path';
  // `menu/art_blue/frame1_r`: four words and more, and no capital.
  if (/^[a-z][a-z_]*\d?(?:\/[a-z][a-z0-9_]*){2,6}$/.test(value) && isWordy(value)) return 'a path';
  // What it holds for a password is found by the rules for addresses.
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? 'an address' : undefined;
};

/** What an address has under a plural, and is a key all the same. */
const keptInAddresses = /(?:key|token|secret|credential|hook|input|service|feed|api|bot)s\/$/;

/** What stands behind the id of a file that an address shows or gives: `/s/5c3f…/photo.png`. */
const kept = /^\/[\w.%-]{1,80}\.(?:png|jpe?g|gif|svg|webp|pdf|zip|gz|dmg|mp[34]|mov)(?![\w/.])/;

/** `https://shop.vault.azure.net/secrets/db-password/5c3f…`: the version of what is kept there. */
const vaultEntry = /\.vault\.[a-z.]{5,30}\/(?:secrets|keys|certificates)\/[\w-]{1,127}\/$/;

/** `https://api.acme.io/v1/orders/5c3f…`, `https://get.acme.io/5c3f…/install.sh`, `https://gist.github.com/jo/5c3f…` */
function isResource(value: string, before: string, after: string): boolean {
  if (kept.test(after)) return true;
  if (vaultEntry.test(before)) return true;
  if (/^[0-9a-f]{40}$/.test(value) && /^\/[\w./-]{0,30}\.[a-z]{1,4}\b/.test(after)) return true;
  if (/\/\/gist\.github(?:usercontent)?\.com\/[\w-]{1,40}\/$/.test(before)) return true;
  return /:\/\/[\w.-]{3,60}\/[^\s"'?#]{0,60}\b[a-z]{3,20}s\/$/.test(before) && !keptInAddresses.test(before);
}

/** `acme.account.oauth2.client.secret`: three words and more with full stops between. */
function isSettingName(value: string): boolean {
  if (!/^[a-z]{2,20}\d?(?:\.[a-z]{2,20}\d?(?:[-_][a-z]{1,20}\d?){0,4}){2,8}$/.test(value)) return false;
  const parts = value.split('.');
  return parts.filter(isWordy).length > parts.length / 2;
}

/** `https://key@host/42`, as Sentry and what speaks its protocol have it. */
function isReporting(text: string, { start, end }: Span): boolean {
  if (!/\bhttps?:\/\/[^\s/@]{0,80}$/i.test(text.slice(Math.max(0, start - 90), start))) return false;
  return /^(?::[0-9a-f]{32})?@[\w.:-]{3,120}(?:\/[\w-]{1,40})?\/\d{1,20}(?![\w/.])/.test(
    text.slice(end, end + 220),
  );
}
