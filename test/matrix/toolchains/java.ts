// Java with the packages of Maven Central; warnings count as faults.
import { join } from 'node:path';
import { isInstalled, mustRun } from '../run';
import { installMavenPackages } from './mavenPackages';
import type { Toolchain } from './toolchain';

const pom = new URL('../sdks/pom.xml', import.meta.url).pathname;

export const java: Toolchain = {
  title: 'Java',
  languageId: 'java',
  program: 'Program.java',
  uses: {
    awsSecretsManager: 'software.amazon.awssdk:secretsmanager 2.31.0',
    vault: 'io.github.jopenlibs:vault-java-driver 6.2.0',
    azureKeyVault: 'com.azure:azure-security-keyvault-secrets 4.9.4 and azure-identity 1.15.4',
    googleSecretManager: 'com.google.cloud:google-cloud-secretmanager 2.60.0',
    conjur: 'com.cyberark.conjur.api:conjur-api 3.0.3 on Jersey 2.41',
  },
  bare: ['env', 'doppler', 'infisical', 'onePassword'],
  missing: async () => {
    if (!(await isInstalled('javac', '-version'))) return 'javac is not installed';
    return (await isInstalled('mvn')) ? undefined : 'mvn is not installed';
  },
  install: (cache) => installMavenPackages(pom, join(cache, 'maven')),
  build: async (file, folder, cache) => {
    const path = `${join(cache, 'maven/lib')}/*`;
    // Annotations that only the packages' own builds need are missing in their jars.
    const lint = '-Xlint:all,-classfile,-processing,-path';
    await mustRun(['javac', lint, '-Werror', '-d', folder, '-cp', path, file]);
    return { command: ['java', '-cp', `${folder}:${path}`, 'shop.Program'] };
  },
};
