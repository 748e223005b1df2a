// INI files and their relatives: few readers fill anything in, so each gets the way that its own reader takes.
import { findPropertyLine } from '../configSyntax';
import type { ConfigFile, ConfigFormat } from '../config';
import { notApplicable } from '../notApplicable';
import { reasons as shared } from '../reasons';
import type { NotApplicable } from '../types';

export const ini: ConfigFormat = {
  id: 'ini',
  claims: ({ name, path, languageId }) =>
    names.test(name) ||
    /(?:^|\/)\.(?:aws\/(?:credentials|config)|git\/config)$/.test(path) ||
    ids.test(languageId)
      ? 'syntax'
      : undefined,
  place,
};

const names =
  /\.(?:ini|cfg|conf|cnf|properties)$|^[._]?(?:pypirc|netrc|pgpass|my\.cnf|s3cfg|boto|gitconfig|git-credentials)$/;
const ids = /^(?:ini|properties)$/;

function place(file: ConfigFile): NotApplicable {
  const line = findPropertyLine(file);
  if (line.kind === 'notApplicable' && line.reason === shared.comment) return line;
  const path = file.path.toLowerCase();
  return notApplicable(reasons.find(({ paths }) => paths.test(path))?.reason ?? general);
}

const general =
  'Files of this kind look nothing up. Delete the value here, and let the program that reads the file take it from the environment.';

const reasons: readonly { readonly paths: RegExp; readonly reason: string }[] = [
  {
    paths: /(?:^|\/)gradle\.properties$/,
    reason:
      'Gradle fills nothing in here. Delete the value, and set ORG_GRADLE_PROJECT_name in the environment, or the property in the gradle.properties of your home folder.',
  },
  {
    paths: /(?:^|\/)\.pypirc$/,
    reason:
      'This file looks nothing up. Delete the password here, and let twine read TWINE_USERNAME and TWINE_PASSWORD, or keep it in keyring.',
  },
  {
    paths: /(?:^|\/)pip\.(?:conf|ini)$/,
    reason:
      'pip fills nothing in here. Delete the password, and keep it in keyring or in PIP_INDEX_URL in the environment.',
  },
  {
    paths: /(?:^|\/)[._]?(?:netrc|pgpass)$/,
    reason:
      'This file is for passwords and looks nothing up. Keep it in your home folder, out of the repository.',
  },
  {
    paths: /(?:^|\/)\.aws\/|(?:^|\/)\.(?:s3cfg|boto)$/,
    reason:
      'This file is for keys and looks nothing up. Keep it in your home folder, out of the repository, and prefer short-lived keys (aws sso login).',
  },
  {
    paths: /(?:^|\/)\.git\/config$|(?:^|\/)\.gitconfig$|(?:^|\/)\.git-credentials$/,
    reason: 'Git looks nothing up here. Delete the password, and let a credential helper keep it.',
  },
  {
    paths: /\.properties$/,
    reason:
      'java.util.Properties fills nothing in. Delete the value here, and let the program take it from System.getenv.',
  },
];
