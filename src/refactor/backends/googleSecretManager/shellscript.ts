// Google Secret Manager in shell scripts, with the Google Cloud CLI.
import type { StoredAt } from '../../backend';
import type { Lookup } from '../../lookup';
import { assigned, variableFor } from '../../shellVariable';

export function shellscript({ id }: StoredAt): Lookup {
  const command = `gcloud secrets versions access latest --secret=${id}`;
  return {
    imports: [],
    packages: [],
    notes: ['At run time the script needs the Google Cloud CLI (gcloud), signed in, with its project set.'],
    tight: true,
    helper: {
      name: variableFor(id),
      hoisted: false,
      code: (w) => assigned(w, command, `${id} could not be read from Google Secret Manager`),
    },
    expression: (w) => `\${${w.helper}}`,
  };
}
