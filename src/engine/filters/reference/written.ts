// References by the way they are written: `${NAME}`, `{{ name }}`, `op://vault/item`, `%(name)s`.
import type { Candidate } from '../../candidate';
import { type Filter, kindOf, type Kinds } from '../filter';

const references: Kinds = [
  [
    /^\$[A-Za-z_]\w*$|^\$\{[^}]*\}|^\$\(|^\$env:\w+|^%[A-Za-z_]\w*%$|^%~?\d(?::%~?\d)*$|^\$[A-Za-z_][\w.]*\$$|^\$\d{1,2}$|^%[A-Z]+_[A-Z_]+$/,
    'a variable',
  ],
  [
    /\{\{.*\}\}|<%.*%>|#\{.*\}|\$\{\{?.*\}|@@?[A-Z][A-Z_.]{2,}@@?|^@@?[A-Za-z_.]{3,}@@?$|^__\w+__$|^\{[\w.$ -]*\}$|\$\([A-Za-z_.]+\)|^<[^<>]+>$/,
    'a template',
  ],
  [
    /^(?:op|vault|awssm|aws-sm|gcpsm|azurekv|keyvault|secretref|ref\+\w+|ssm|arn:aws):|^!(?:Ref|Sub|GetAtt|vault)\b|^ENC\[/,
    'a reference to a secrets manager',
  ],
  [
    /^(?:process|os|import\.meta)\.env|^(?:ENV|env|getenv|os\.getenv|System\.getenv|Environment\.)[[(.]|^secrets\.\w/,
    'read from the environment',
  ],
  [/^(?:%[sdv](?:[:/@]%[sdv])*|%\([\w]+\)s|\{\d*\}|:\w+|\?)$/, 'a format placeholder'],
];

export const written: Filter = (candidate) => {
  const { value, rule, context } = candidate;
  if (isShapedSo(candidate)) return undefined;
  const kind = kindOf(value, references);
  if (kind !== undefined) return kind;
  return rule.general && context.quote === undefined && /^[A-Za-z_$][\w$.]*\(/.test(value)
    ? 'an expression'
    : undefined;
};

/** A shape of its own has nothing of these, or begins with a dollar sign itself, as Asaas' keys do. */
function isShapedSo({ value, rule, distinctive }: Candidate): boolean {
  return distinctive && (!/[{}$<>]|^%\w+%$|^__\w+__$/.test(value) || rule.shape.startsWith('\\$'));
}
