// What the name promises: how plainly it names a secret, and whether other words turn it into something about one.
import { identifierWords } from '../identifierWords';
import type { NameVerdict } from '../sensitiveName';

const mark = (holds: boolean): number => (holds ? 1 : 0);

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
    isSetter: mark(/(?:^|[._>])(?:set|with|add|put|use)_?(?=[A-Z_])/.test(key)),
  };
}
