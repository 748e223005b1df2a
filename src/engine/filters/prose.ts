// Labels, messages and identifiers given to password-like names: texts of a program, not its secrets.
import { identifierWords } from '../identifierWords';
import { isWordy } from '../checks/notWord';
import type { Filter } from './filter';

export const prose: Filter = ({ value, rule, key, path, context, generic, isArgument }) => {
  if (!generic) return undefined;
  if (
    /\s/.test(value) &&
    (value.match(/\s/g)?.length ?? 0) >= (/[A-Za-z]{2,}\s[A-Za-z]{2,}/.test(value) ? 1 : 3)
  )
    return 'a sentence';
  if (
    /^(?:true|false|null|none|nil|undefined|yes|no|on|off|string|number|boolean|object|function|symbol|bigint|required|optional|bearer|basic|enabled|disabled)$/i.test(
      value,
    )
  ) {
    return 'a keyword';
  }
  // Schemas that say what may be missing: `password: '?string'`.
  if (/^\?(?:[a-z]+|(?:[A-Z][a-z]+)+)$/.test(value)) return 'a type';
  if (/(?:^|\/)(?:locales?|i18n|lang|langs|languages|translations?|messages)(?:\/|[._-])/i.test(path))
    return 'in a translation file';
  if (/[^\x20-\x7e]/.test(value) && /^[\p{L}\s.,:!?'-]+$/u.test(value)) return 'words of a language';
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){2,}$/.test(value)) return "a constant's name";
  if (/^(?:\\x[0-9a-fA-F]{2})+$/.test(value) || /^[\w.#-]*\[[\w-]+[~|^$*]?=/.test(value))
    return 'an escaped text or a selector';
  // A name for a name: TOKEN_FIELD = "auth_token".
  if (repeatsName(value, key)) return 'repeats its own name';
  // Lists of names: `("user", "password", "host")`.
  if (isArgument === true && (isWordy(value) || /^[a-z]+(?:[A-Z][a-z]*\d?)+$/.test(value)))
    return 'a word beside a word';
  // A class that is named after what it is about: `PASSWORD: 'PasswordPolicy'`.
  if (/^(?:[A-Z][a-z]+){2,}$/.test(value) && sharesWord(value, key)) return 'a type';
  const isPassword = rule.id.includes('password') || rule.id.includes('passphrase');
  if (!isPassword && isWordy(value)) return 'reads like words';
  // A one-word capitalised label: "Passwort", "Contraseña".
  if (isPassword && context.quote !== undefined && /^[A-Z][a-z]+:?$/.test(value)) return 'a label';
  return undefined;
};

function sharesWord(value: string, key: string): boolean {
  const keyWords = new Set(identifierWords(key));
  return identifierWords(value).some((word) => keyWords.has(word));
}

function repeatsName(value: string, key: string): boolean {
  const valueWords = identifierWords(value);
  const keyWords = new Set(identifierWords(key));
  const joinedKey = [...keyWords].join('');
  if (valueWords.length === 0 || /[^\w\s.:-]/.test(value)) return false;
  return (
    valueWords.every((word) => keyWords.has(word) || (word.length > 3 && joinedKey.includes(word))) &&
    !valueWords.every((word) => /^\d+$/.test(word))
  );
}
