// References by the way they are written: `${NAME}`, `{{ name }}`, `op://vault/item`, `%(name)s`.
import { endsUnclosed } from '../../assignment';
import type { Candidate } from '../../candidate';
import { type Filter, kindOf, type Kinds } from '../filter';

const references: Kinds = [
  [
    /^\$!?(?:::)?[A-Za-z_][\w\u00c0-\u024f]*(?:(?:::\w+)*|\[\w{1,30}\])$|^\$\{[^}]*\}|^\$\(|^\$[Ee]nv:\w+|^%{1,2}[A-Za-z_][\w.]*%{1,2}$|^%(?:~[a-z]{0,6})?\d(?::%~?\d)*$|^\$[A-Za-z_][\w.]*\$$|^\$\d{1,2}$|^%[A-Z]+_[A-Z_]+$|^%[a-z]+_[a-z_]+$|^%env\(|^@p\d{1,2}$|^&{1,2}(?:[a-z]+(?:_[a-z\d]+)*|[A-Z]+(?:_[A-Z\d]+)*)\.?$|^%\w+\(\w*\)$/,
    'a variable',
  ],
  // Terraform's.
  [
    /^(?:var|local|data|module|each|random_\w{1,20}|(?:aws|azurerm|google|kubernetes|vault)_\w{1,60})(?:\.\w{1,60}(?:\[[^[\]]{1,40}\])?){1,5}$/,
    'a variable',
  ],
  [
    /\{\{.*\}\}|<%.*%>|#\{.*\}|\$\{\{?.*\}|@@?[A-Z][A-Z_.]{2,}@@?|^@@?[A-Za-z_.]{3,}@@?$|(?:^|:)@[a-z]\w{2,40}@$|^@\{[\w:.-]{1,80}\}$|^__\w[\w: .-]*__$|^\{[\w.$ -]*\}$|\$\([A-Za-z_.]+\)|^<[^<>]+>$|^[#$]\{\{?[A-Za-z_]|^@\d@|[A-Za-z-]@\d@$|\/(?:%[sd]|\{\w{1,40}\}|\$\w{1,40})(?:\/|$)/,
    'a template',
  ],
  // `((name))` of Concourse, `~(name)`, `@Model.Name` of Razor; a name between two signs: `#PASSWORD#`.
  [
    /^\(\(.+\)\)$|^~?\((?:[A-Za-z_]+|\d{1,2})\)$|^@(?:Model|ViewBag|ViewData|Html|Value)\b|^([#!~@$%|*^]{1,2})[A-Z][A-Z0-9_]{2,}\1$/,
    'a template',
  ],
  [
    /^(?:op|vault|awssm|aws-sm|awsps|aws-ssm|gcpsm|sm|azurekv|azurekeyvault|akvs?|keyvault|secretref|ref\+\w+|\$ref|ssm|bws|k8s|kubernetes|conjur|keyring|doppler|infisical|akeyless|arn:aws):|^(?:secret|kv\d?)\/(?:data\/)?\w[\w./-]{1,80}(?::[\w.-]{1,40})?$|^@Microsoft\.KeyVault\(|^!(?:Ref|Sub|GetAtt|vault)\b|^![a-z]+(?:\/[\w-]+)+$|^ENC\[/,
    'a reference to a secrets manager',
  ],
  [
    /^env[:/][A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|^(?:process|os|import\.meta)\.env|^(?:ENV|env|getenv|os\.getenv|System\.getenv|Environment\.)[[(.]|^secrets\.\w/,
    'read from the environment',
  ],
  [
    /^(?:%[sdv](?:[:/@]%[sdv])*|%\([\w]+\)s|\{\d*\}|(?:%-?\d{0,3}(?:\.\d)?[duxXscfgp][:._-]?){1,6}|:\w+|\w{0,8}:%\d|\?)$/,
    'a format placeholder',
  ],
];

export const written: Filter = (candidate) => {
  const { value, rule, context, text, secret } = candidate;
  // In a page's source: `mysql://&lt;user&gt;:&lt;password&gt;@host`.
  if (/^&lt;.*&gt;?$/.test(value)) return 'a placeholder';
  if (isShapedSo(candidate)) return undefined;
  const kind = isFormat(candidate) ? 'a format placeholder' : kindOf(value, references);
  if (kind !== undefined) return kind;
  const isCall = /^[A-Za-z_$][\w$.]*\(/.test(value) && !endsUnclosed(text, secret);
  const isLiteral = context.quote !== undefined || /["'`]/.test(text.charAt(secret.start - 1));
  return rule.general && !isLiteral && isCall ? 'an expression' : undefined;
};

/** `-U%s%%%s`: what the values are put into, and nothing that could be one. */
function isFormat({ value, text, secret }: Candidate): boolean {
  const isPrinted = /printf\(\s{0,8}["'`]$/.test(text.slice(Math.max(0, secret.start - 24), secret.start));
  return (
    /%[sdvq]/.test(value) &&
    (isPrinted || /^[^A-Za-z0-9]*(?:[A-Za-z][^A-Za-z0-9]*){0,2}$/.test(value.replace(directives, '')))
  );
}

const directives = /%(?:[-+0-9.]{0,6}[sdvqxiu]|%)/g;

/** A shape of its own has nothing of these, or begins with a dollar sign itself, as Asaas' keys do. */
function isShapedSo({ value, rule, distinctive, span, secret }: Candidate): boolean {
  // What a shape finds between other words may be anything.
  if (span.start < secret.start) return false;
  return (
    distinctive && !rule.general && (!/[{}$<>]|^%\w+%$|^__\w+__$/.test(value) || rule.shape.startsWith('\\$'))
  );
}
