// XML has no way to name a variable: it stays as it is, with the way that its reader takes.
import type { ConfigFile, ConfigFormat } from '../config';
import { notApplicable } from '../notApplicable';
import { reasons as shared } from '../reasons';
import type { NotApplicable } from '../types';

export const xml: ConfigFormat = {
  id: 'xml',
  claims: ({ name, languageId }) =>
    /\.(?:xml|config|plist|csproj|props|targets)$/.test(name) || languageId === 'xml' ? 'syntax' : undefined,
  place,
};

function place({ name, text, span }: ConfigFile): NotApplicable {
  const before = text.slice(0, span.start);
  if (before.lastIndexOf('<!--') > before.lastIndexOf('-->')) return notApplicable(shared.comment);
  return notApplicable(reasons.find(({ names }) => names.test(name))?.reason ?? general);
}

const general =
  'XML looks nothing up. Delete the value here, and let the program that reads the file take it from the environment.';

const reasons: readonly { readonly names: RegExp; readonly reason: string }[] = [
  {
    names: /^pom\.xml$/,
    reason:
      'A pom.xml is published with the artifact. Move the value to a server of settings.xml, where `${env.NAME}` is filled in.',
  },
  {
    names: /^(?:web|app)(?:\.[\w-]+)?\.config$/,
    reason:
      'The file looks nothing up by itself. Delete the value here, and read it from the environment, or add a configuration builder (Microsoft.Configuration.ConfigurationBuilders.Environment).',
  },
  {
    names: /^nuget\.config$/,
    reason:
      'Write `%NAME%` as the value of ClearTextPassword by hand: NuGet fills in variables of the environment there, and nowhere else in a password.',
  },
  {
    names: /^(?:strings|androidmanifest)\.xml$|\.plist$/,
    reason: 'The value ships with the app and is public there. Ask a server for it instead.',
  },
];
