// Google Secret Manager in Kotlin, with Google's client for Java.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { kotlinImports, kotlinReader } from '../readers/kotlin';
import { notes } from './notes';

const sdk = 'com.google.cloud.secretmanager.v1';

export function kotlin({ id }: StoredAt): Lookup {
  return {
    imports: [
      ...kotlinImports,
      { as: 'SecretManagerServiceClient', module: `${sdk}.SecretManagerServiceClient` },
      { as: 'SecretVersionName', module: `${sdk}.SecretVersionName` },
    ],
    packages: ['com.google.cloud:google-cloud-secretmanager'],
    notes,
    tight: true,
    helper: kotlinReader({
      name: 'GoogleSecrets',
      manager: 'Google Secret Manager',
      parameter: 'id',
      fetch: (w) => `
${w.local('SecretManagerServiceClient')}.create().use { client ->
  val version = ${w.local('SecretVersionName')}.of(variable("GOOGLE_CLOUD_PROJECT"), id, "latest")
  client.accessSecretVersion(version).payload.data.toStringUtf8()
}`,
    }),
    expression: (w) => `${w.helper}.read("${id}")`,
  };
}
