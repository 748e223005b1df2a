// Maven's settings.xml: `${env.NAME}` is read from the environment.
import { contains } from '../../base';
import type { ConfigFile, ConfigFormat, ConfigPlace } from '../config';
import { replace } from '../edits';
import { notApplicable } from '../notApplicable';
import { reasons } from '../reasons';
import type { NotApplicable } from '../types';

export const mavenSettings: ConfigFormat = {
  id: 'mavenSettings',
  claims: ({ name, text }) =>
    /^(?:[\w.-]+[.-])?settings(?:[.-][\w.-]+)?\.xml$/.test(name) && /<settings[\s>]/.test(text)
      ? 'name'
      : undefined,
  place,
};

function place(file: ConfigFile): ConfigPlace | NotApplicable {
  const { text, span } = file;
  const isIn = (expression: RegExp): boolean =>
    [...text.matchAll(expression)].some((found) =>
      contains({ start: found.index, end: found.index + found[0].length }, span),
    );
  if (isIn(/<!--[^]*?-->/g)) return notApplicable(reasons.comment);
  if (isIn(/<!\[CDATA\[[^]*?\]\]>/g))
    return notApplicable('The secret stands in a CDATA section: write it as plain text first.');
  const open = text.lastIndexOf('>', span.start - 1);
  const close = text.indexOf('<', span.end);
  const element = /<([\w.:-]+)(?:\s[^<>]*)?$/.exec(text.slice(0, Math.max(0, open)))?.[1];
  const content = text.slice(open + 1, close);
  const isText = open >= 0 && close >= 0 && !text.slice(open + 1, span.start).includes('<');
  if (!isText || element === undefined || !text.startsWith(`</${element}`, close)) {
    return notApplicable('Maven fills in the text of elements only.');
  }
  const value = decoded(text.slice(span.start, span.end));
  if (value === undefined || /^\{.*\}$/.test(content.trim())) {
    return notApplicable('The value is encoded or encrypted, so it is left as it is.');
  }
  return {
    kind: 'configPlace',
    value,
    whole: false,
    put: (name) => ({
      edits: [replace(span, `\${env.${name}}`)],
      notes: [
        `Maven reads the environment, not .env: export ${name} in the shell and as a secret of the build. Maven sends a missing one as it is written, so the server answers 401.`,
      ],
    }),
  };
}

/** XML's own five entities; undefined for others. */
function decoded(text: string): string | undefined {
  const value = text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
  return /&#|&\w+;/.test(text.replace(/&(?:amp|lt|gt|quot|apos);/g, '')) ? undefined : value;
}

const entities: Readonly<Partial<Record<string, string>>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
