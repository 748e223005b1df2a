// The named validators that rule files can ask for.
import { base32Alphabet, base58Alphabet } from './alphabet';
import { awsKeyId } from './awsKeyId';
import { azureChecksum } from './azureChecksum';
import { azureStorageKey, base64, base64Json, basicAuth, dockerAuth } from './base64';
import type { Check } from './check';
import { base58check, bech32Key, crc16Base32 } from './checksummedKey';
import { digitsOrDrawn, lettersAndDigits, minUnique, mixedCase } from './composition';
import { crc32Base62 } from './crc32Base62';
import { crc32Hex } from './crc32Hex';
import { discordToken } from './discordToken';
import { drawn } from './drawn';
import { entropy } from './entropy';
import { googleServiceAccount } from './googleServiceAccount';
import { jwt } from './jwt';
import { keyBytes } from './keyBytes';
import { luhn } from './luhn';
import { macaroon } from './macaroon';
import { notHash } from './notHash';
import { notWord } from './notWord';
import { passwordHash } from './passwordHash';
import { pem } from './pem';
import { serviceKeyName } from './serviceKeyName';
import { slackToken } from './slackToken';
import { testMode } from './testMode';
import { urlPassword } from './urlPassword';
import { uuid } from './uuid';

/** By the name that rule files use. */
export const checks: Readonly<Record<string, Check>> = {
  'aws-key-id': awsKeyId,
  'azure-checksum': azureChecksum,
  'azure-storage-key': azureStorageKey,
  'base32-alphabet': base32Alphabet,
  'base58-alphabet': base58Alphabet,
  base58check,
  base64,
  'base64-json': base64Json,
  'basic-auth': basicAuth,
  bech32: bech32Key,
  'crc16-base32': crc16Base32,
  'crc32-base62': crc32Base62,
  'crc32-hex': crc32Hex,
  'digits-or-drawn': digitsOrDrawn,
  'discord-token': discordToken,
  'docker-auth': dockerAuth,
  drawn,
  entropy,
  'google-service-account': googleServiceAccount,
  jwt,
  'key-bytes': keyBytes,
  'letters-and-digits': lettersAndDigits,
  luhn,
  macaroon,
  'min-unique': minUnique,
  'mixed-case': mixedCase,
  'not-hash': notHash,
  'not-word': notWord,
  'password-hash': passwordHash,
  pem,
  'service-key-name': serviceKeyName,
  'slack-token': slackToken,
  'test-mode': testMode,
  'url-password': urlPassword,
  uuid,
};

/** Checks that look at the value's name, too. */
export const checksOfNames: ReadonlySet<string> = new Set(['not-hash', 'service-key-name']);

/** Checks that only hold where the rule's near word is the last one of the value's name. */
export const checksOfLastWords: ReadonlySet<string> = new Set(['service-key-name']);

/**
 * Names of all checks, for the rules compiler; `scored` is none of them: it hands the values of a general rule's shape
 * to the scorer.
 */
export const checkNames: readonly string[] = [...Object.keys(checks), 'scored'];
