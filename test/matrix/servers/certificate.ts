// keylift:ignore-file because the password below is that of a key store which the tests make.
// A certificate for made-up servers, and the authority that signed it; made anew for each run, by openssl.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustRun, run } from '../run';

export interface Certificate {
  readonly key: string;
  readonly certificate: string;
  /** Path of the authority's certificate, which programs must be told to trust. */
  readonly authority: string;
  /** The same in the form that Java reads, under the password `changeit`; absent without Java. */
  readonly trustStore?: string;
  /** Where these files are; others may be put there. */
  readonly folder: string;
  remove(): void;
}

/** @throws Error when openssl is not there */
export async function certificateFor(hosts: readonly string[]): Promise<Certificate> {
  const folder = mkdtempSync(join(tmpdir(), 'keylift-certificate-'));
  const file = (name: string): string => join(folder, name);
  const openssl = (...args: readonly string[]): Promise<unknown> => mustRun(['openssl', ...args]);
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const names = hosts.map((host) => `DNS:${host}`).join(',');
  writeFileSync(file('extensions'), `subjectAltName=${names}\nbasicConstraints=CA:FALSE\n`);
  const authority = ['-keyout', file('ca.key'), '-out', file('ca.pem'), '-days', '2'];
  await openssl('req', '-x509', ...key, ...authority, '-subj', '/CN=Keylift test authority');
  await openssl('req', ...key, '-keyout', file('key'), '-out', file('request'), '-subj', '/CN=Keylift test');
  const signer = ['-CA', file('ca.pem'), '-CAkey', file('ca.key'), '-CAcreateserial', '-days', '2'];
  await openssl(
    ...['x509', '-req', '-in', file('request'), ...signer],
    ...['-extfile', file('extensions'), '-out', file('certificate')],
  );
  const trustStore = file('trust.p12');
  const entry = ['-alias', 'test', '-file', file('ca.pem'), '-keystore', trustStore];
  const keytool = ['keytool', '-importcert', '-noprompt', '-storetype', 'PKCS12', '-storepass', 'changeit'];
  const hasStore = (await run([...keytool, ...entry])).status === 0;
  return {
    folder,
    ...(hasStore && { trustStore }),
    key: readFileSync(file('key'), 'utf8'),
    certificate: readFileSync(file('certificate'), 'utf8'),
    authority: file('ca.pem'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
