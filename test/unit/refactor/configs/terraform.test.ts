// The fixes of Terraform: whole texts before and after.
import { strict as assert } from 'node:assert';
import { Masked } from '../../../../src/base';
import { checkNotApplicable, checkRefactor, madeUpSecret } from '../../../support/checkRefactor';

const tf = { languageId: 'terraform', path: 'infra/main.tf' };
const block = '\nvariable "acme_key" {\n  type      = string\n  sensitive = true\n}\n';

describe('Terraform', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'an attribute',
      'provider "x" {\n  token = "«»" # keep\n}\n',
      'provider "x" {\n  token = var.acme_key # keep\n}\n',
    ],
    [
      'a part',
      'locals {\n  url = "https://u:«»@h/${var.a}"\n}\n',
      'locals {\n  url = "https://u:${var.acme_key}@h/${var.a}"\n}\n',
    ],
    [
      'a part behind a template',
      'locals {\n  a = "${lower("x}")}-«»"\n}\n',
      'locals {\n  a = "${lower("x}")}-${var.acme_key}"\n}\n',
    ],
    ['an element', 'locals {\n  a = ["x", "«»"]\n}\n', 'locals {\n  a = ["x", var.acme_key]\n}\n'],
    [
      'a value of an object',
      'locals {\n  a = { b = "«»", c = 1 }\n}\n',
      'locals {\n  a = { b = var.acme_key, c = 1 }\n}\n',
    ],
    ['an argument', 'locals {\n  a = upper("«»")\n}\n', 'locals {\n  a = upper(var.acme_key)\n}\n'],
    [
      'text of a heredoc',
      'locals {\n  a = <<-EOT\n    # k\n    key=«»\n  EOT\n}\n',
      'locals {\n  a = <<-EOT\n    # k\n    key=${var.acme_key}\n  EOT\n}\n',
    ],
    [
      'a text after comments',
      '/* "a */\n# "b\n// "c\nlocals {\n  a = "«»"\n}\n',
      '/* "a */\n# "b\n// "c\nlocals {\n  a = var.acme_key\n}\n',
    ],
  ];
  for (const [what, before, after] of cases) {
    it(`replaces ${what} and declares the variable`, async () => {
      const plan = await checkRefactor(tf, before, after + block);
      assert.equal(plan.store.name, 'TF_VAR_acme_key');
      assert.equal(plan.store.target, 'env');
    });
  }

  it('takes the name that the user types, with the prefix of the environment or without it', async () => {
    const before = 'locals {\n  a = "«»"\n}\n';
    const after = `locals {\n  a = var.shop_key\n}\n${block.replace('acme_key', 'shop_key')}`;
    for (const name of ['TF_VAR_shop_key', 'shop_key']) {
      const plan = await checkRefactor({ ...tf, name }, before, after);
      assert.equal(plan.store.name, 'TF_VAR_shop_key');
    }
  });

  it('uses a variable that is declared already', async () => {
    const declared = 'variable "acme_key" {\n  type = string\n}\n';
    await checkRefactor(
      tf,
      `${declared}locals {\n  a = "«»"\n}\n`,
      `${declared}locals {\n  a = var.acme_key\n}\n`,
    );
  });

  it('uses the name under which the value is stored', async () => {
    const takenNames = new Map([['TF_VAR_theirs', new Masked(madeUpSecret())]]);
    const after = `locals {\n  a = var.theirs\n}\n${block.replace('acme_key', 'theirs')}`;
    await checkRefactor({ ...tf, project: { takenNames } }, 'locals {\n  a = "«»"\n}\n', after);
  });

  it('keeps Windows line ends, and ends the last line', () =>
    checkRefactor(
      tf,
      'locals {\r\n  a = "«»"\r\n}',
      `locals {\r\n  a = var.acme_key\r\n}\r\n${block.replaceAll('\n', '\r\n')}`,
    ).then(() => undefined));

  it('stores what the escapes mean', () =>
    checkRefactor(
      { ...tf, value: 'a"b\\cA' },
      'locals {\n  a = "«a\\"b\\\\c\\u0041»"\n}\n',
      `locals {\n  a = var.acme_key\n}\n${block}`,
    ).then(() => undefined));

  it('takes the default from a variable, and marks it as sensitive', async () => {
    const plan = await checkRefactor(
      tf,
      'variable "shop_key" {\n  type    = string\n  default = "«»" # ours\n}\n\nlocals { a = 1 }\n',
      'variable "shop_key" {\n  type    = string\n  sensitive = true\n}\n\nlocals { a = 1 }\n',
    );
    assert.equal(plan.store.name, 'TF_VAR_shop_key');
    await checkRefactor(
      tf,
      'variable "shop_key" {\n  sensitive = true\n  default   = "«»"\n}\n',
      'variable "shop_key" {\n  sensitive = true\n}\n',
    );
  });

  it('takes lines from .tfvars', async () => {
    const vars = { languageId: 'terraform-vars', path: 'prod.tfvars' };
    const plan = await checkRefactor(vars, 'a = 1\nshop_key = "«»"\nb = 2\n', 'a = 1\nb = 2\n');
    assert.equal(plan.store.name, 'TF_VAR_shop_key');
    await checkNotApplicable(vars, 'keys = {\n  a = "«»"\n}\n', /only a part of a value/);
    await checkNotApplicable(vars, 'keys = ["«»"]\n', /only a part of a value/);
  });

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['a comment', '# key = "«»"\n', /comment/],
    ['a comment over lines', '/*\n «»\n*/\n', /comment/],
    ['a backend', 'terraform {\n  backend "s3" {\n    secret_key = "«»"\n  }\n}\n', /-backend-config/],
    [
      'the source of a module',
      'module "a" {\n  source = "git::https://u:«»@h/r.git"\n}\n',
      /source of a module/,
    ],
    ['a label', 'resource "x" "«»" {\n}\n', /label of a block/],
    ['a key', 'locals {\n  a = { "«»" = 1 }\n}\n', /key/],
    ['an expression', 'locals {\n  a = "${lower("«»")}"\n}\n', /expression of a template/],
    ['a part of a default', 'variable "a" {\n  default = "x«»"\n}\n', /by default/],
    ['an escape that is no one', 'locals {\n  a = "«ab\\qcdefgh»"\n}\n', /escape/],
    ['code', 'locals {\n  a = «abcdefghij»\n}\n', /string literal/],
  ];
  for (const [what, before, reason] of refused) {
    it(`refuses ${what}`, () => checkNotApplicable(tf, before, reason));
  }

  it('refuses HCL of other programs', () =>
    checkNotApplicable({ languageId: 'hcl', path: 'build.pkr.hcl' }, 'a = "«»"\n', /Only Terraform/));
});
