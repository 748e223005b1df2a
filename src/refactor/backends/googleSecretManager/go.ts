// Google Secret Manager in Go, with Google's client.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { goContext, goImports, goReader } from '../readers/go';
import { notes } from './notes';

const sdk = 'cloud.google.com/go/secretmanager/apiv1';

export function go({ id }: StoredAt): Lookup {
  return {
    imports: [
      goContext,
      ...goImports,
      { as: 'os', module: 'os' },
      { as: 'secretmanager', module: sdk },
      { as: 'secretmanagerpb', module: `${sdk}/secretmanagerpb` },
    ],
    packages: ['cloud.google.com/go/secretmanager'],
    notes,
    tight: true,
    helper: goReader({
      name: 'mustGoogleSecret',
      manager: 'Google Secret Manager',
      parameter: 'id',
      fetch: (w) => `
project := ${w.local('os')}.Getenv("GOOGLE_CLOUD_PROJECT")
if project == "" {
  panic("GOOGLE_CLOUD_PROJECT is not set")
}
client, err := ${w.local('secretmanager')}.NewClient(ctx)
check(err)
defer client.Close()
version := ${w.local('fmt')}.Sprintf("projects/%s/secrets/%s/versions/latest", project, id)
response, err := client.AccessSecretVersion(ctx, &${w.local('secretmanagerpb')}.AccessSecretVersionRequest{Name: version})
check(err)
value := string(response.GetPayload().GetData())`,
    }),
    expression: (w) => `${w.helper}("${id}")`,
  };
}
