// Jenkins' pipelines: secrets are credentials of Jenkins, and `credentials('id')` gives one to the environment.
import type { ConfigFile, ConfigFormat, ConfigPlace } from '../config';
import { replace } from '../edits';
import { notApplicable } from '../notApplicable';
import type { NotApplicable } from '../types';

export const jenkinsfile: ConfigFormat = {
  id: 'jenkinsfile',
  claims: ({ name }) => (/^jenkinsfile(?:\.[\w-]+)?$|\.jenkinsfile$/.test(name) ? 'name' : undefined),
  place,
};

/** `NAME = 'secret'` within `environment { … }`; everything else is a program, which binds credentials itself. */
function place({ text, span }: ConfigFile): ConfigPlace | NotApplicable {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const before = text.slice(lineStart, span.start);
  const after = /^[^\r\n]*/.exec(text.slice(span.end))?.[0] ?? '';
  const [, key, quote] = /^\s*(\w+)\s*=\s*(["'])$/.exec(before) ?? [];
  if (
    key === undefined ||
    quote === undefined ||
    !after.startsWith(quote) ||
    !isEnvironment(text, lineStart)
  ) {
    return notApplicable(closed);
  }
  const value = text.slice(span.start, span.end);
  if (/[\\$]/.test(value)) return notApplicable(escaped);
  return {
    kind: 'configPlace',
    value,
    whole: true,
    ownStore: true,
    key,
    put: (name) => {
      const id = name.toLowerCase().replaceAll('_', '-');
      return {
        edits: [replace({ start: span.start - 1, end: span.end + 1 }, `credentials('${id}')`)],
        store: {
          title: 'Jenkins credential',
          steps: [`# Paste it into Manage Jenkins > Credentials: kind Secret text, id ${id}.`],
        },
        notes: [
          `Add the credential ${id} (Manage Jenkins > Credentials, kind Secret text) before the pipeline runs; without it the run ends.`,
        ],
      };
    },
  };
}

const closed =
  "Give the secret to the steps that need it: `withCredentials([string(credentialsId: 'id', variable: 'NAME')]) { … }`, or `NAME = credentials('id')` in `environment`, with a credential of Jenkins.";
const escaped = 'Groovy reads `\\` or `$` in the value, so what it means is not certain.';

/** True when the nearest open brace is that of an `environment` block. */
function isEnvironment(text: string, offset: number): boolean {
  let depth = 0;
  for (let at = offset - 1; at >= 0; at--) {
    const character = text.charAt(at);
    if (character === '}') depth++;
    if (character === '{' && depth-- === 0) return /\benvironment\s*$/.test(text.slice(0, at));
  }
  return false;
}
