// Ruby; warnings count as faults.
import { isInstalled, mustRun, run } from '../run';
import { everyBackend, type Toolchain } from './toolchain';

const standIns = new URL('../standIns', import.meta.url).pathname;

export const ruby: Toolchain = {
  title: 'Ruby',
  languageId: 'ruby',
  program: 'program.rb',
  uses: {
    awsSecretsManager: "Debian's aws-sdk-core; the gem's description of the service is a stand-in",
    vault: 'the standard library',
    conjur: 'the standard library',
  },
  builds: { googleSecretManager: 'parsed; the gem is not to be had here' },
  bare: everyBackend,
  missing: async () => {
    if (!(await isInstalled('ruby'))) return 'ruby is not installed';
    return (await run(['ruby', '-raws-sdk-core', '-e', '0'])).status === 0
      ? undefined
      : 'ruby-aws-sdk-core is not installed';
  },
  build: async (file) => {
    const { errors } = await mustRun(['ruby', '-wc', file]);
    if (errors !== '') throw new Error(errors);
    return { command: ['ruby', '-I', standIns, file] };
  },
};
