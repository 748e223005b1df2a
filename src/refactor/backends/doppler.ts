// Doppler: its command starts programs with the secrets in their environment, so the code reads a variable.
// Source: Doppler's command line (`run`; `secrets set` reads standard input) and its rule for names.
import type { RunnerBackend } from '../backend';
import { store } from './doppler/store';

export const doppler: RunnerBackend = {
  kind: 'runner',
  id: 'doppler',
  title: 'Doppler',
  commands: store,
  runner: {
    command: 'doppler run --',
    names: {
      pattern: /^[A-Z_][0-9A-Z_]*$/,
      says: 'A name in Doppler holds capital letters, digits and `_` only.',
    },
    storeSteps: (variable) => [
      // Without `--silent` the command shows the value.
      `printf %s "$VALUE" | doppler secrets set ${variable} --no-interactive --silent`,
      '# It goes to the project and config that `doppler setup` chose for this folder.',
    ],
  },
};
