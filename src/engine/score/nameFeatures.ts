// What the name promises: how plainly it names a secret, and whether other words turn it into something about one.
import { identifierWords } from '../identifierWords';
import type { NameVerdict } from '../sensitiveName';

const mark = (holds: boolean): number => (holds ? 1 : 0);

/** A password that is typed a second time. */
const confirming = new Set(
  'confirm confirmation confirmed repeat repeated retype again verification'.split(' '),
);
/** What frameworks sign sessions and tokens with: whatever stands there is used, be it a word. */
const signing =
  /(?:^| )(?:secret ?key(?: base)?|(?:jwt|session|cookie|token|auth|access|refresh) secret(?: key)?)$/;

/** Which kind of secret the rule is about. */
export type SecretKind = 'Password' | 'Secret' | 'Token' | 'ApiKey' | 'CryptoKey' | 'Salt' | 'Credentials';

/** The features of a name for a rule about secrets of `kind`. */
export function nameFeatures(key: string, kind: SecretKind, verdict: NameVerdict | undefined) {
  const words = identifierWords(key);
  return {
    isPassword: mark(kind === 'Password'),
    isSecret: mark(kind === 'Secret'),
    isToken: mark(kind === 'Token'),
    isApiKey: mark(kind === 'ApiKey'),
    isCryptoKey: mark(kind === 'CryptoKey'),
    isSalt: mark(kind === 'Salt'),
    isCredentials: mark(kind === 'Credentials'),
    isAbout: mark(verdict?.isAbout === true),
    isDenied: mark(verdict?.isDenied === true),
    isPlainName: mark(words.length <= 1),
    isLongName: mark(words.length >= 4),
    isConstantName: mark(/^[A-Z][A-Z0-9_]*$/.test(key)),
    isConfirmation: mark(words.some((word) => confirming.has(word))),
    isSigningKey: mark(signing.test(words.join(' '))),
    hasTail: mark(hasTail(words, verdict)),
    isSetter: mark(/(?:^|[._>])(?:set|with|add|put|use)_?(?=[A-Z_])/.test(key)),
  };
}

/** Words that keep a promise when they come after it. */
const keepingTails =
  /^(?:\d+|value|val|str|string|key|base|prod|production|dev|development|test|raw|old|new)$/;

/** `CREDENTIAL_TOO_OLD`: two words and more after the telling one make it one of a phrase. */
function hasTail(words: readonly string[], verdict: NameVerdict | undefined): boolean {
  const last = verdict?.word.split(' ').at(-1);
  const at = last === undefined ? -1 : words.lastIndexOf(last);
  return at >= 0 && words.slice(at + 1).filter((word) => !keepingTails.test(word)).length >= 2;
}
