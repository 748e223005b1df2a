// What JavaScript and TypeScript share; the languages themselves only say what sets them apart.
import { constantsIn, type ConstantShape } from '../../constants';
import { replace } from '../../edits';
import type { Language, Place, Site } from '../../language';
import { notApplicable } from '../../notApplicable';
import { reasons } from '../../reasons';
import { blockBelow, isWhole, joined, type Literal, notUnderstood } from '../../syntax';
import type { Edit, NotApplicable } from '../../types';
import { settingOf, type Setting } from './contexts';
import { declarations, readEnv } from './environment';
import { bind, importsEnd } from './imports';
import { asTemplate, decode, findLiteral } from './literals';
import { shipsToBrowser, whyFrozen } from './client';
import { whyNoAwait } from './modules';

export { boundName } from './imports';

/** What sets one of the languages apart. */
export interface Dialect {
  readonly id: string;
  readonly title: string;
  readonly family: 'javascript' | 'typescript';
  readonly languageIds: readonly string[];
  readonly grammar: string;
}

export function ecmascript(dialect: Dialect): Language {
  return {
    ...dialect,
    literals: ['string'],
    habits: { quote: "'", indent: '  ' },
    place,
    readEnv: (site, at, name) => readEnv(site, at, name, dialect.family === 'typescript'),
    bind,
    putHelper,
    constants: (site) => constantsIn(site, constants),
    install: (name) => `npm install ${name}`,
  };
}

/** `const` of the file's top level. */
const constants: ConstantShape = {
  types: ['variable_declarator'],
  name: 'name',
  value: 'value',
  declarations: { ...declarations, object_pattern: '*' },
  isShared: ({ parent }) =>
    parent?.type === 'lexical_declaration' &&
    parent.childForFieldName('kind')?.text === 'const' &&
    /^(?:program|export_statement)$/.test(parent.parent?.type ?? ''),
};

function place(site: Site): Place | NotApplicable {
  const literal = findLiteral(site);
  if (literal.kind === 'notApplicable') return literal;
  const whole = isWhole(literal);
  const setting = settingOf(literal.node, whole);
  if (setting.kind === 'notApplicable') return setting;
  const frozen = whyFrozen(site, literal.node);
  if (frozen !== undefined) return notApplicable(frozen);
  if (shipsToBrowser(site)) return notApplicable(reasons.client);
  const value = decode(literal);
  if (value === undefined) return notApplicable(notUnderstood);
  const noAwait = whyNoAwait(site, literal.node);
  return {
    kind: 'place',
    value,
    whole,
    as: whole ? setting.as : 'hole',
    ...(noAwait !== undefined && { noAwait }),
    ...(setting.fallbackOf !== undefined && { fallbackOf: setting.fallbackOf }),
    edits: (expression) => [edit(site, literal, setting, expression)],
  };
}

function edit(site: Site, literal: Literal, setting: Setting, expression: string): Edit {
  if (isWhole(literal)) return replace(setting.outer, setting.open + expression + setting.close);
  if (literal.open === '`') return replace(site.span, `\${${expression}}`);
  const text = asTemplate(literal, expression) ?? `(${joined(literal, '+', expression)})`;
  return replace(setting.outer, setting.open + text + setting.close);
}

/** Function declarations are hoisted; one that keeps what it fetched needs its cache before the first call. */
function putHelper(site: Site, code: string, hoisted: boolean): Edit {
  return blockBelow(site.text, hoisted ? site.text.trimEnd().length : importsEnd(site), code);
}
