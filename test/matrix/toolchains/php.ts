// PHP; notices and warnings count as faults.
import { isInstalled, mustRun } from '../run';
import { everyBackend, type Toolchain } from './toolchain';

const sdk = new URL('../standIns/aws.php', import.meta.url).pathname;
const strict = ['-d', 'display_errors=stderr', '-d', 'error_reporting=-1', '-d', 'zend.assertions=1'];

export const php: Toolchain = {
  title: 'PHP',
  languageId: 'php',
  program: 'program.php',
  uses: {
    awsSecretsManager: 'a stand-in for aws/aws-sdk-php',
    vault: 'the standard library',
    conjur: 'the standard library',
  },
  builds: {
    azureKeyVault: 'parsed; PHP takes no proxy from its environment',
    googleSecretManager: 'parsed; the package is not to be had here',
  },
  bare: everyBackend,
  missing: async () => ((await isInstalled('php')) ? undefined : 'php is not installed'),
  build: async (file) => {
    await mustRun(['php', ...strict, '-l', file]);
    return { command: ['php', ...strict, '-d', `auto_prepend_file=${sdk}`, file] };
  },
};
