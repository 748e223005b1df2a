// Versions of the managers' packages that the fixes are tested with, for new lines in package lists.

/** A version that the new code is known to work with. */
export interface KnownVersion {
  readonly version: string;
  /** What the package list names, where that is not what the code imports. */
  readonly module?: string;
  /** Cargo's features that the code needs. */
  readonly features?: readonly string[];
}

/** What is known of a package by the name that a lookup gives. */
export function versionOf(family: string, name: string): KnownVersion | undefined {
  return (family === 'rust' ? crates : versions)[name];
}

/** Crates have names that gems have too. */
const crates: Readonly<Record<string, KnownVersion>> = {
  'aws-config': { version: '1.13' },
  'aws-sdk-secretsmanager': { version: '1.125' },
  azure_identity: { version: '1.0' },
  azure_security_keyvault_secrets: { version: '1.0' },
  'google-cloud-secretmanager-v1': { version: '1.14' },
  reqwest: { version: '0.13' },
  serde_json: { version: '1' },
  tokio: { version: '1', features: ['rt', 'net', 'time'] },
  vaultrs: { version: '0.8' },
};

/** Where no version was tried the newest of a major one is asked for. */
const versions: Readonly<Record<string, KnownVersion>> = {
  '@1password/sdk': { version: '0.5.0' },
  '@aws-sdk/client-secrets-manager': { version: '3.1162.0' },
  '@azure/identity': { version: '4.13.1' },
  '@azure/keyvault-secrets': { version: '4.11.2' },
  '@google-cloud/secret-manager': { version: '6.3.0' },
  '@infisical/sdk': { version: '5.0.2' },
  boto3: { version: '1.44.5' },
  'azure-identity': { version: '1.27.0' },
  'azure-keyvault-secrets': { version: '4.12.0' },
  'conjur-api': { version: '0.2.0' },
  'google-cloud-secret-manager': { version: '2.32.0' },
  hvac: { version: '2.4.0' },
  infisicalsdk: { version: '1.0.17' },
  'onepassword-sdk': { version: '0.4.2' },
  'cloud.google.com/go/secretmanager': { version: 'v1.14.7' },
  'github.com/1password/onepassword-sdk-go': { version: 'v0.3.1' },
  'github.com/Azure/azure-sdk-for-go/sdk/azidentity': { version: 'v1.15.0' },
  'github.com/Azure/azure-sdk-for-go/sdk/security/keyvault/azsecrets': { version: 'v1.5.1' },
  'github.com/aws/aws-sdk-go-v2/config': { version: 'v1.33.15' },
  'github.com/aws/aws-sdk-go-v2/service/secretsmanager': { version: 'v1.50.10' },
  'github.com/cyberark/conjur-api-go/conjurapi': {
    version: 'v0.15.7',
    module: 'github.com/cyberark/conjur-api-go',
  },
  'github.com/hashicorp/vault/api': { version: 'v1.23.0' },
  'github.com/infisical/go-sdk': { version: 'v0.5.100' },
  'software.amazon.awssdk:secretsmanager': { version: '2.31.0' },
  'io.github.jopenlibs:vault-java-driver': { version: '6.2.0' },
  'com.cyberark.conjur.api:conjur-api': { version: '3.0.3' },
  'com.azure:azure-security-keyvault-secrets': { version: '4.9.4' },
  'com.azure:azure-identity': { version: '1.15.4' },
  'com.google.cloud:google-cloud-secretmanager': { version: '2.60.0' },
  'aws-sdk-secretsmanager': { version: '1.0' },
  'google-cloud-secret_manager': { version: '1.0' },
  'aws/aws-sdk-php': { version: '3.0' },
  'google/cloud-secret-manager': { version: '2.0' },
  'AWSSDK.SecretsManager': { version: '4.*' },
  'Azure.Identity': { version: '1.*' },
  'Azure.Security.KeyVault.Secrets': { version: '4.*' },
  'Google.Cloud.SecretManager.V1': { version: '2.*' },
};
