// .npmrc: npm, pnpm and Yarn fill in `${NAME}` from the environment.
import { findPropertyLine } from '../configSyntax';
import type { ConfigFile, ConfigFormat, ConfigPlace } from '../config';
import { replace } from '../edits';
import { notApplicable } from '../notApplicable';
import type { NotApplicable } from '../types';

export const npmrc: ConfigFormat = {
  id: 'npmrc',
  claims: ({ name }) => (name === '.npmrc' ? 'name' : undefined),
  place,
};

function place(file: ConfigFile): ConfigPlace | NotApplicable {
  const line = findPropertyLine(file);
  if (line.kind === 'notApplicable') return line;
  if (/[\\$"']/.test(line.secret)) {
    return notApplicable('npm reads quotes, `\\` and `$` in the value, so it is not certain.');
  }
  const isEncoded = /(?:^|:)_(?:auth|password)$/.test(line.key);
  return {
    kind: 'configPlace',
    value: line.secret,
    // `//registry.example.org/:_authToken` names nothing that a variable could be called after.
    whole: false,
    put: (name) => ({
      edits: [replace(file.span, `\${${name}}`)],
      notes: [
        ...(isEncoded ? ['The value is stored as it stands here, in base64.'] : []),
        `npm reads the environment, not .env: export ${name} in the shell and as a secret of the build. Without it npm says that it could not replace the variable.`,
      ],
    }),
  };
}
