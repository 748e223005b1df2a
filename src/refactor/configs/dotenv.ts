// Files of environment variables: .env is where values belong; a sample for others holds the names only.
import type { ConfigFile, ConfigFormat, ConfigPlace } from '../config';
import { replace } from '../edits';
import { parseEnvFile } from '../envFile';
import { notApplicable } from '../notApplicable';
import { reasons } from '../reasons';
import type { NotApplicable } from '../types';

export const dotenv: ConfigFormat = {
  id: 'dotenv',
  claims: ({ name, languageId }) =>
    /^\.env(?:\.[\w.-]+)?$|\.env$/.test(name) || languageId === 'dotenv' ? 'name' : undefined,
  place,
};

function place(file: ConfigFile): ConfigPlace | NotApplicable {
  if (!/[.-](?:example|sample|template|dist|defaults?)$/.test(file.name)) return notApplicable(belongs);
  const start = file.text.lastIndexOf('\n', file.span.start - 1) + 1;
  const before = file.text.slice(start, file.span.start);
  if (/^\s*#/.test(before)) return notApplicable(reasons.comment);
  const [, name, quote = ''] =
    /^[ \t]*(?:export[ \t]+)?([A-Za-z_]\w*)[ \t]*=[ \t]*(["'`]?)$/.exec(before) ?? [];
  const value = name === undefined ? undefined : parseEnvFile(file.text.slice(start)).get(name);
  const secret = file.text.slice(file.span.start, file.span.end);
  if (name === undefined || value?.unwrap() !== secret) {
    return notApplicable('The secret is only a part of the value: delete it from this sample by hand.');
  }
  const span = { start: file.span.start - quote.length, end: file.span.end + quote.length };
  return {
    kind: 'configPlace',
    value: secret,
    whole: true,
    fixedName: name,
    put: () => ({
      edits: [replace(span, '')],
      notes: ['The sample keeps the name and no value: everyone puts their own into .env.'],
    }),
  };
}

const belongs =
  'This is a .env file, where the value belongs. Make sure that Git ignores it (a line `.env` in .gitignore), and keep only the names in .env.example.';
