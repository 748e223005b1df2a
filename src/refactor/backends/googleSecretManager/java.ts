// Google Secret Manager in Java, with Google's client.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { javaImports, javaReader } from '../readers/java';
import { notes } from './notes';

const sdk = 'com.google.cloud.secretmanager.v1';

export function java({ id }: StoredAt): Lookup {
  return {
    imports: [
      ...javaImports,
      { as: 'Objects', module: 'java.util.Objects' },
      { as: 'SecretManagerServiceClient', module: `${sdk}.SecretManagerServiceClient` },
      { as: 'SecretVersionName', module: `${sdk}.SecretVersionName` },
    ],
    packages: ['com.google.cloud:google-cloud-secretmanager'],
    notes,
    tight: true,
    helper: javaReader({
      name: 'GoogleSecrets',
      manager: 'Google Secret Manager',
      parameter: 'id',
      fetch: (w) => `
String project = System.getenv("GOOGLE_CLOUD_PROJECT");
${w.local('Objects')}.requireNonNull(project, "GOOGLE_CLOUD_PROJECT is not set");
try (${w.local('SecretManagerServiceClient')} client = ${w.local('SecretManagerServiceClient')}.create()) {
  ${w.local('SecretVersionName')} version = ${w.local('SecretVersionName')}.of(project, id, "latest");
  value = client.accessSecretVersion(version).getPayload().getData().toStringUtf8();
}`,
    }),
    expression: (w) => `${w.helper}.read("${id}")`,
  };
}
