// Takes `weather_key` for the key of a service, and `cache_key` for a key to data.
import { isDigestName } from '../digestNames';
import { identifierWords } from '../identifierWords';
import { withoutExposure } from '../publicNames';
import { lastPart } from '../sensitiveName';
import type { Check } from './check';
import { madeByChance } from './chance';

/**
 * Before "key" these make it one of a table, a map, a list, a keyboard, the public half of a pair, or a kind of key that
 * other rules know better.
 */
const otherKeys = new Set(
  `public pub primary foreign sort partition range shard routing cache cached composite unique natural surrogate index idx
   object obj group row file folder path s3 blob bucket hash map dict hashmap table column col field attr attribute prop property
   item entity record doc document node element list array set tree parent child root leaf next prev previous last first current
   cursor page pagination offset idempotency idempotent dedup dedupe deduplication correlation request trace span event
   message msg translation i18n locale lang language text label title name string resource asset image img icon video media
   photo thumbnail font style theme color colour test mock fake sample example dummy order product sku job task queue topic
   lock mutex redis memcache session user member tenant team org organization project repo repository branch commit
   build version tag ref reference registry reg hkey config setting settings option param parameter argument arg variable var env
   state action query search filter lookup match data json xml yaml type kind id ids identifier host known fingerprint
   thumbprint checksum digest sha md5 etag peer node wallet block chain tx transaction address contract
   socket websocket hot short shortcut keyboard up down left right enter return esc escape delete backspace tab meta alt ctrl control shift
   function fn modifier arrow space home end press react render component widget storage localstorage cookie view route
   url uri link slug content entry metadata meta header feature flag metric stat series dimension
   api app application client server access secret auth account private priv signing sign encryption encrypt decryption decrypt crypto
   encrypted wrapped sealed cipher aes des hmac master signature secure salt psk subscription integration write read admin license jwt totp otp
   ssh ssl tls rsa ec dsa ecdsa ed25519 pgp gpg pem cert certificate
   sender receiver recipient remote destination dest verify verification verifying expected validation final combined tweak sandbox
   timeout answer question form input module class package library dependency storage no any new old other same the this that is`.split(
    /\s+/,
  ),
);

/**
 * Holds where "key" is the name's last word and a word before it can name a service, with a doubt for the form of ids;
 * with a doubt, too, where "key" is the whole name, as in `weather: { key: … }`, and the value is surely drawn at random.
 */
export const serviceKeyName: Check = (value, _argument, name) => {
  // `fake/57f628c7f6d57aad/162c`, `/run/netns/c6b903dc5c1a`: where a store or a system keeps something.
  if (/^[a-z0-9-]{1,12}\/|^\/[a-z]{2,12}\//.test(value)) return { holds: false, text: 'is no path' };
  const own = withoutExposure(lastPart(name).replace(giver, ''));
  const words = identifierWords(own).filter((word) => !/^\d+$/.test(word));
  if ((words.length === 1 && words[0] === 'key') || header.test(own))
    return {
      holds: madeByChance(value, 'one sign') && !isMark(value) && !/^0x[0-9a-f]+$/i.test(value),
      doubts: true,
      text: 'is a random value named key',
    };
  const before = words.slice(0, -1);
  return {
    holds:
      words.at(-1) === 'key' &&
      (madeByChance(value, 'one sign') || isMark(value)) &&
      before.some((word) => word.length > 2) &&
      !before.some((word) => otherKeys.has(word) || otherKeys.has(word.replace(/s$/, ''))) &&
      !isDigestName(name),
    doubts: isMark(value),
    text: 'is named like the key of a service',
  };
};

/** `setWeatherKey` sets one, where `set_key` may be that of a set; PowerShell's `$env:WEATHER_KEY`. */
const giver = /^(?:(?:set|with)(?=[A-Z])|\$[eE][nN][vV]:)/;
/** A header of this name says no more than the word. */
const header = /^x-key$/i;

/** The form of ids and fingerprints, of which many are called key. */
function isMark(value: string): boolean {
  return /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|^[0-9a-f]{40}$/i.test(value);
}
