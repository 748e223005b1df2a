// Google Secret Manager in PowerShell, with the Google Cloud CLI.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { powershellReader, running } from '../readers/powershell';

export function powershell({ id }: StoredAt): Lookup {
  return {
    imports: [],
    packages: [],
    notes: ['At run time the script needs the Google Cloud CLI (gcloud), signed in, with its project set.'],
    tight: true,
    helper: powershellReader({
      name: 'Read-GoogleSecret',
      manager: 'Google Secret Manager',
      parameter: 'Id',
      fetch: () => running('gcloud secrets versions access latest "--secret=$Id"'),
    }),
    expression: (w) => `${w.helper} '${id}'`,
  };
}
