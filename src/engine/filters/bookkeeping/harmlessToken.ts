// Tokens that open nothing: they page through lists, tell repeated requests apart, are ids of keys or pieces of a text.
import type { Span } from '../../../base';
import { identifierWords } from '../../identifierWords';
import type { Filter } from '../filter';

const names =
  /(?:next|prev|previous|skip|select|change|lifecycle[_-]?action|continuation|pagination|paging|page|starting|resume|sync|version|forward|logging|idempotency|client[_-]?request|request|postman|^-{0,2}client|["'.[]client)[_-]?tokens?["'\]]*$|(?:key|secret|token|credential)[_-]?(?:s?id|ref)s?["'\]]*$|(?:^|\.)pw_(?:name|uid|gid|gecos|dir|shell)$/i;
/** They prove that a form was shown by the page that sends it, and die with the session. */
const ofForms = /(?:[cx]srf(?:[-_]?middleware)?|authenticity|request[-_]?verification)[-_]?tokens?["'\]]*$/i;
/** Before `token`; of the others these are parts of longer words, as in `blockToken`. */
const versions = new Set(['lock', 'update', 'creation']);
/** `pkcs11:token=Shop;object=key`: what a card is called. */
const cardName = /(?:\bpkcs11:|\b(?:model|manufacturer|serial)=[^\s;"']{1,40};)[^\s"']{0,120}$/;
/** What stands beside the tokens of a highlighter: `{ token: 'strong', fontStyle: 'bold' }`. */
const styled = /\b(?:fontStyle|foreground|regex|next)["']?:\s?["'/]/;

export const harmlessToken: Filter = ({ value, key, text, secret }) => {
  if (names.test(key) && !isOfSignIn(key, text, secret) && !isSecretCalledId(key, value))
    return 'a token or an id that opens nothing';
  if (ofForms.test(key)) return 'a token of one form';
  const before = text.slice(Math.max(0, secret.start - 140), secret.start);
  // `unrecognized token: "123abc"`
  if (/\b(?:unrecogni[sz]ed|unexpected|unknown|illegal) token:?\s{1,2}\\?["'`]$/i.test(before))
    return 'a word of a message';
  if (/token_?use$/i.test(key)) return 'what a token is for';
  if (/token=$/.test(before) && cardName.test(before)) return "a card's name";
  // `…/o/shoe.jpg?alt=media&token=x`: in the address that pages show the file by
  if (/[?&]alt=media&(?:amp;)?token=$/.test(before)) return 'the token of a file that pages show';
  const words = identifierWords(key);
  if (words.at(-1) === 'token' && versions.has(words.at(-2) ?? '')) return 'a token that opens nothing';
  if (/^token$/i.test(key) && styled.test(text.slice(Math.max(0, secret.start - 60), secret.end + 60)))
    return 'a kind of token';
  if (words.includes('tokenizer') && /^tokens?$/.test(words.at(-1) ?? ''))
    return 'what a vocabulary is made of';
  // Keys have digits, or are long.
  if (words.at(-1) === 'tokens' && !/^(?=.*\d)[\w.-]{16,}$/.test(value)) return 'a piece of text';
  return /<(?:script|style|link)\b[^<>]{0,200}\snonce=["'`]$/i.test(
    text.slice(Math.max(0, secret.start - 240), secret.start),
  )
    ? "a page's nonce"
    : undefined;
};

/** `secret_id = "4f02…"`, where somebody means the secret: ids of secrets are paths, or have dashes. */
function isSecretCalledId(key: string, value: string): boolean {
  return /secret_?id["'\]]*$/i.test(key) && /^(?=.*\d)[0-9a-f]{32,64}$/.test(value);
}

/** Code units around the value in which the rest of the answer stands. */
const reach = 400;

/** `"client_token": "x", "accessor": …, "lease_duration": …`: what Vault answers to a sign-in. */
function isOfSignIn(key: string, text: string, { start, end }: Span): boolean {
  return (
    /client_token["'\]]*$/.test(key) &&
    /\b(?:accessor|lease_duration|token_policies)\b/.test(text.slice(Math.max(0, start - reach), end + reach))
  );
}
