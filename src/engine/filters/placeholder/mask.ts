// Fillers where a secret was, or will be: `xxxxxxxx`, `<key>`, `abcd…wxyz`.
import { holdsPassword } from '../../holdsPassword';
import { type Filter, isGeneral } from '../filter';

const filled =
  /^(?:<[^<>]*>|\[[^[\]]*\]|\{[^{}]*\}|\*+|\*{2,4}[^*]{1,40}\*{2,4}|\.+|-+|_+|x+|X+|0+|#+|\?+|•+|_[A-Z]{3,16}_|FUZ\dZ|FUZZ(?::FUZZ)?)$/;

export const mask: Filter = (candidate) => {
  const { value, rule, generic, text, secret } = candidate;
  // One digit again and again is among the passwords that people choose most.
  const isPin = generic && holdsPassword(rule) && /^\d{4,12}$/.test(value);
  if (!isPin && filled.test(value)) return 'a placeholder';
  if (!isPin && /(.)\1{7,}/.test(value) && new Set(value).size < 8) return 'one character repeated';
  if (hasFillers(value) || isInPieces(value)) return 'masked with fillers';
  // `pypi-AgEI...`, `eyJ0.${rest}`
  const rest = text.slice(secret.end, secret.end + 3);
  return rest === '...' || (isGeneral(candidate) && rest === '.${') ? 'the beginning of a value' : undefined;
};

function hasFillers(value: string): boolean {
  return (
    value.length < 200 &&
    /[xX]{6,}|[^xX](?:x{4,}|X{4,})$|[-_.](?:x{3}|X{3}|\*{3})$|\*{4,}|\.{3,}|…|(?:[xX]{3,8}[-_.]){2}[xX]{3}|<[A-Za-z][\w .-]{0,40}>$/.test(
      value,
    )
  );
}

/** `sk-xxxxx`, `xxxxx.yyyyy.zzzzz`: pieces of one letter each, and at most a prefix besides. */
function isInPieces(value: string): boolean {
  const pieces = value.split(/[-_.:/]/);
  // `aaa.bbb.ccc`, `eyJxxx.eyJyyy.zzz`
  if (pieces.length > 2 && pieces.every((piece) => /^(?:eyJ)?([a-z])\1{2,}$/i.test(piece))) return true;
  const rest = pieces.filter((piece) => !/^([xyz*])\1{3,}$/i.test(piece));
  return rest.length < pieces.length && rest.every((piece) => piece.length < 5) && rest.length < 3;
}
