// Pipelines of Bitbucket and Travis: variables are kept by the service and reach every script by their name.
import { entriesAround, findYamlScalar, isValidYaml, putInScript } from '../configSyntax';
import type { ConfigFile, ConfigFormat, ConfigPlace } from '../config';
import { notApplicable } from '../notApplicable';
import type { NotApplicable } from '../types';

export const scriptedCi: ConfigFormat = {
  id: 'scriptedCi',
  claims: ({ name }) => (serviceOf(name) ? 'name' : undefined),
  isValid: isValidYaml,
  place,
};

interface Service {
  readonly file: RegExp;
  readonly title: string;
  readonly where: string;
  readonly elsewhere: string;
}

const services: readonly Service[] = [
  {
    file: /^bitbucket-pipelines\.ya?ml$/,
    title: 'Bitbucket',
    where: 'Repository settings > Repository variables, secured',
    elsewhere: 'Bitbucket gives variables to scripts only: read the value there, from a secured variable.',
  },
  {
    file: /^\.travis\.ya?ml$/,
    title: 'Travis',
    where: 'Settings > Environment Variables, not shown in the log',
    elsewhere:
      'Travis reads this as it stands: delete the value, and set the variable in the settings of the repository, or write the `secure:` text that `travis encrypt` gives for what it reads from standard input.',
  },
];

const scripts =
  /^(?:script|before-script|after-script|install|before_install|before_script|after_script|after_success|after_failure|before_deploy|deploy)$/;

function serviceOf(name: string): Service | undefined {
  return services.find(({ file }) => file.test(name));
}

function place(file: ConfigFile): ConfigPlace | NotApplicable {
  const service = serviceOf(file.name);
  const scalar = findYamlScalar(file);
  if (scalar.kind === 'notApplicable') return scalar;
  const [inner] = entriesAround(scalar);
  if (!service || !inner || !scripts.test(inner.key)) return notApplicable(service?.elsewhere ?? '');
  return {
    kind: 'configPlace',
    value: scalar.value,
    whole: false,
    ownStore: true,
    put: (name) => {
      const edit = putInScript(scalar, name);
      if ('kind' in edit) return edit;
      return {
        edits: [edit],
        store: {
          title: `${service.title} variable`,
          steps: [`# Paste it as ${name} into ${service.where}.`],
        },
        notes: [`Add the variable ${name} before the pipeline runs: ${service.where}.`],
      };
    },
  };
}
