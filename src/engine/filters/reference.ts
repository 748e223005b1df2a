// Values that only refer to a secret kept elsewhere: variables, templates, manager references, expressions.
import type { Filter } from './filter';

const references: readonly (readonly [RegExp, string])[] = [
  [/^\$[A-Za-z_]\w*$|^\$\{[^}]*\}|^\$\([^)]*\)|^\$env:\w+|^%[A-Za-z_]\w*%$/, 'a variable'],
  [
    /\{\{.*\}\}|<%.*%>|#\{.*\}|\$\{\{?.*\}|@@?[A-Za-z_.]+@@?|^__\w+__$|^\{[\w.$ -]*\}$|\$\([A-Za-z_.]+\)|^<[^<>]+>$/,
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
  [/^(?:%[sdv]|%\([\w]+\)s|\{\d*\}|:\w+|\?)$/, 'a format placeholder'],
];

export const reference: Filter = ({ value, rule, distinctive }) => {
  if (distinctive && !/[{}$<>]/.test(value)) return undefined;
  for (const [expression, reason] of references) {
    if (expression.test(value)) return reason;
  }
  return rule.where === 'key' && isExpression(value) ? 'an expression' : undefined;
};

/** `config.password`, `getToken()`, `this.secret`, `args[0]`: code, not a value. */
function isExpression(value: string): boolean {
  return (
    (/^[A-Za-z_$][\w$]*(?:(?:\.|->|::)[A-Za-z_$][\w$]*)+(?:\(.*\)?)?$/.test(value) && !/\d{3}/.test(value)) ||
    (/^[A-Za-z_$][\w$.]*[([].*[)\]]?$/.test(value) && /[()[\]]/.test(value))
  );
}
