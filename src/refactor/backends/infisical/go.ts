// Infisical in Go, with Infisical's SDK.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { goContext, goImports, goReader } from '../readers/go';
import { notes, type variables } from './variables';

const sdk = 'github.com/infisical/go-sdk';

/** Where the address is empty the SDK asks Infisical's own cloud. */
export function go({ id }: StoredAt): Lookup {
  return {
    imports: [goContext, ...goImports, { as: 'os', module: 'os' }, { as: 'infisical', module: sdk }],
    packages: [sdk],
    notes,
    tight: true,
    helper: goReader({
      name: 'mustInfisicalSecret',
      manager: 'Infisical',
      parameter: 'name',
      fetch: (w) => {
        const getenv = `${w.local('os')}.Getenv`;
        const variable = (name: (typeof variables)[number]): string => `${getenv}("${name}")`;
        const sdk = w.local('infisical');
        return `
client := ${sdk}.NewInfisicalClient(ctx, ${sdk}.Config{SiteUrl: ${getenv}("INFISICAL_DOMAIN")})
_, err := client.Auth().UniversalAuthLogin(
  ${variable('INFISICAL_UNIVERSAL_AUTH_CLIENT_ID')},
  ${variable('INFISICAL_UNIVERSAL_AUTH_CLIENT_SECRET')},
)
check(err)
secret, err := client.Secrets().Retrieve(${sdk}.RetrieveSecretOptions{
  SecretKey:   name,
  ProjectID:   ${variable('INFISICAL_PROJECT_ID')},
  Environment: ${variable('INFISICAL_ENVIRONMENT')},
  SecretPath:  "/",
})
check(err)
value := secret.SecretValue`;
      },
    }),
    expression: (w) => `${w.helper}("${id}")`,
  };
}
