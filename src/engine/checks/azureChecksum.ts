// The checksum at the end of keys that Microsoft marks to be recognised, as its open library of them computes it
// (github.com/microsoft/security-utilities, IdentifiableSecrets.cs and IdentifiableMetadata.cs).
import { decodeBase64 } from './base64Text';
import type { Check } from './check';
import { marvin32 } from './marvin32';

/** By mark: the seeds' names, eight letters that are read as a number. One service may use several. */
const seeds: Readonly<Record<string, readonly string[]>> = {
  '+ASt': ['Default0'],
  '+ABa': ['AbAcct00'],
  '+AMC': ['Classic0'],
  '+ACR': ['ACRDflt0'],
  '+ASb': ['Send0000', 'Listen00', 'Manage00', 'System00', 'Unknown0'],
  '+AEh': ['Send0000', 'Listen00', 'Manage00', 'System00', 'Unknown0'],
  '+ARm': ['Send0000', 'Listen00', 'Manage00', 'System00', 'Unknown0'],
  AIoT: ['IoTHub00', 'DpsKey00', 'Device00'],
  AzCa: ['Access00'],
  ACDb: ['MastRW00', 'MastRO00', 'SystRW00', 'SystRO00', 'SysAll00', 'Resour00', 'encryp00'],
  APIM: ['Tenant00', 'IoTHub00', 'Gatewy00', 'GitKey00'],
  AzSe: ['PAdmin00', 'Query000'],
  AzFu: ['Functi00', 'System00', 'Master00'],
};

/**
 * Proves when the last four bytes are the hash of the bytes before them; keys in the common annotated form (JQQJ) keep
 * three of its bytes. What does not fit is not doubted, because some services keep their seeds to themselves.
 */
export const azureChecksum: Check = (value) => {
  const bytes = decodeBase64(value);
  const fits =
    bytes !== undefined && (value.slice(52, 56) === 'JQQJ' ? fitsAnnotated(bytes) : fitsMarked(value, bytes));
  return fits
    ? { holds: true, proves: true, text: 'the checksum of Azure keys is right' }
    : {
        holds: true,
        text: 'no published checksum of Azure keys fits: made up, or of a service that keeps it secret',
      };
};

function fitsMarked(value: string, bytes: Uint8Array): boolean {
  const mark = value
    .replace(/(?<!=)=+$/, '')
    .slice(-10, -6)
    .replaceAll('-', '+');
  const body = bytes.subarray(0, -4);
  return (seeds[mark] ?? []).some((seed) => endsWith(bytes, hash(body, seed), 4));
}

function fitsAnnotated(bytes: Uint8Array): boolean {
  return endsWith(bytes, hash(bytes.subarray(0, 60), 'Default0'), bytes.length - 60);
}

/** @param count how many bytes of the sum stand at the end, the lowest first */
function endsWith(bytes: Uint8Array, sum: number, count: number): boolean {
  const end = bytes.subarray(-count);
  return [...end].every((byte, at) => byte === ((sum >>> (8 * at)) & 0xff));
}

function hash(bytes: Uint8Array, seed: string): number {
  const [low, high] = marvin32(bytes, number(seed.slice(4)), number(seed.slice(0, 4)));
  return (low ^ high) >>> 0;
}

/** Four letters as a number, the first one highest. */
function number(letters: string): number {
  return new DataView(new TextEncoder().encode(letters).buffer).getUint32(0);
}
