// Terraform: a sensitive variable stands for the secret, and TF_VAR_name in the environment gives its value.
import type { ConfigFile, ConfigFormat, ConfigPlace, Put } from '../config';
import { insert, replace } from '../edits';
import { notApplicable } from '../notApplicable';
import { decodeEscapes, notUnderstood } from '../syntax';
import type { Edit, NotApplicable } from '../types';
import { readHcl, type HclText } from './terraform/hcl';

export const terraform: ConfigFormat = {
  id: 'terraform',
  claims: ({ name, languageId }) =>
    /\.(?:tf|tfvars)$/.test(name) || /^terraform(?:-vars)?$/.test(languageId)
      ? 'name'
      : /\.(?:hcl|nomad)$/.test(name) || languageId === 'hcl'
        ? 'syntax'
        : undefined,
  place,
};

const prefix = 'TF_VAR_';

function place(file: ConfigFile): ConfigPlace | NotApplicable {
  const { name, languageId, span } = file;
  const isValues = name.endsWith('.tfvars') || languageId === 'terraform-vars';
  if (!isValues && !name.endsWith('.tf') && languageId !== 'terraform') return notApplicable(otherHcl);
  const found = readHcl(file.text, span);
  if (found.kind === 'notApplicable') return found;
  const secret = file.text.slice(span.start, span.end);
  const value = decodeEscapes(secret, found.isHeredoc ? { simple: {}, other: 'keep' } : escapes);
  if (value === undefined || /[$%]\{/.test(secret) || /\\$/.test(found.before))
    return notApplicable(notUnderstood);
  const base = { kind: 'configPlace', value, prefix } as const;
  if (isValues) return givenByFile(file, found, base);
  const [inner = '', ...outer] = found.blocks;
  if (/^variable /.test(inner) && outer.length === 0) return givenByDefault(file, found, base);
  const refusal = whyNot(found);
  if (refusal !== undefined) return notApplicable(refusal);
  return {
    ...base,
    whole: found.before + found.after === '',
    put: (name) => asVariable(file, found, name.slice(prefix.length)),
  };
}

const escapes = {
  simple: { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' },
  codes: { u: { min: 4, max: 4 }, U: { min: 8, max: 8 } },
  other: 'fail',
} as const;

const otherHcl =
  'Only Terraform is known to fill in `var.name`. Move the value to a variable of the program that reads this file.';

function whyNot({ blocks, key }: HclText): string | undefined {
  const is = (expression: RegExp): boolean => blocks.some((block) => expression.test(block));
  if (is(/^(?:backend|cloud)\b/)) {
    return 'A backend block takes no variables. Delete the value here, and give it by `terraform init -backend-config=FILE` or by the variable of the environment that the backend reads.';
  }
  if (is(/^(?:terraform|required_providers)\b/)) return 'A terraform block takes no variables.';
  if (is(/^lifecycle\b/)) return 'A lifecycle block takes no variables.';
  if (is(/^module\b/) && blocks.length === 1 && /^(?:source|version)$/.test(key ?? '')) {
    return 'The source of a module takes no variables. Let Git or Terraform get the password from a credential helper.';
  }
  if (is(/^variable\b/)) return "A validation can't compare with another variable here.";
  return undefined;
}

/** The literal becomes `var.name`, and the file declares it where it does not yet. */
function asVariable(file: ConfigFile, found: HclText, name: string): Put | NotApplicable {
  const declared = new RegExp(`^[ \\t]*variable[ \\t]+"?${name}"?[ \\t]*\\{`, 'm').test(file.text);
  const whole = found.before + found.after === '' && !found.isHeredoc;
  const edit = whole ? replace(found.span, `var.${name}`) : replace(file.span, `\${var.${name}}`);
  const gap = file.text.endsWith('\n') ? '\n' : '\n\n';
  const block = `${gap}variable "${name}" {\n  type      = string\n  sensitive = true\n}\n`;
  return {
    edits: declared ? [edit] : [edit, insert(file.text.length, block)],
    notes: [
      `Terraform reads ${prefix}${name} from the environment, not from .env: export the variables of .env first, for example by \`set -a; . ./.env; set +a\`. Without it Terraform asks for the value.`,
      ...(declared
        ? []
        : [`If another file of the folder declares the variable ${name} already, delete it here.`]),
      stateNote,
    ],
  };
}

const stateNote = 'Terraform still writes the value into its state: keep the state out of the repository.';

/** A variable without its default is given by the environment. */
function givenByDefault(
  file: ConfigFile,
  found: HclText,
  base: Pick<ConfigPlace, 'kind' | 'value'>,
): ConfigPlace | NotApplicable {
  const name = /^variable "?([\w-]+)"?$/.exec(found.blocks[0] ?? '')?.[1];
  const isAll = found.before + found.after === '' && found.isAlone;
  if (name === undefined || found.key !== 'default' || !isAll) return notApplicable(onlyDefault);
  const line = found.lines;
  if (!line) return notApplicable(onlyDefault);
  const body = file.text.slice(found.open, found.close);
  const indent = /^[ \t]*/.exec(file.text.slice(line.start))?.[0] ?? '';
  const marked = /^[ \t]*sensitive[ \t]*=/m.test(body) ? '' : `${indent}sensitive = true\n`;
  return givenAs(name, [replace(line, marked)], base);
}

const onlyDefault =
  'The secret is only a part of what the variable holds by default: delete the default by hand, and give the value by TF_VAR_name.';

/** A line of a .tfvars file goes; the environment gives the value in its stead. */
function givenByFile(
  _file: ConfigFile,
  found: HclText,
  base: Pick<ConfigPlace, 'kind' | 'value'>,
): ConfigPlace | NotApplicable {
  const isAll = found.before + found.after === '' && found.isAlone;
  if (!isAll || found.key === undefined || found.depth > 0 || !found.lines) {
    return notApplicable(
      'The secret is only a part of a value in this file. Keep the file out of the repository (a line `*.tfvars` in .gitignore).',
    );
  }
  return givenAs(found.key, [replace(found.lines, '')], base);
}

function givenAs(
  name: string,
  edits: readonly Edit[],
  base: Pick<ConfigPlace, 'kind' | 'value'>,
): ConfigPlace | NotApplicable {
  if (!/^\w+$/.test(name))
    return notApplicable(`No variable of the environment can be called ${prefix}${name}.`);
  return {
    ...base,
    whole: true,
    fixedName: prefix + name,
    put: () => ({
      edits,
      notes: [
        `Terraform reads ${prefix}${name} from the environment, not from .env: export the variables of .env first, for example by \`set -a; . ./.env; set +a\`. Without it Terraform asks for the value.`,
        stateNote,
      ],
    }),
  };
}
