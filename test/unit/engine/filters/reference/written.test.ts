// keylift:ignore-file because the addresses below read like credentials, and are none
import assert from 'node:assert/strict';
import { written } from '../../../../../src/engine/filters/reference/written';
import { alphanumeric, drawn } from '../../../../support/drawn';
import { candidateOf, passwordOf } from '../../candidateOf';
import { ruleOf } from '../../ruleOf';

describe('written', () => {
  for (const value of [
    '$DB_PASSWORD',
    '$contraseña',
    '${DB_PASSWORD}',
    '${DB_PASSWORD:-none}',
    '$(cat /run/secrets/db)',
    '$env:DB_PASSWORD',
    '%DB_PASSWORD%',
    '&pw',
    '&&db_password.',
    '%sysget(PW)',
    '@p0',
    '%6',
    '$row[4]',
    '@mkpasswd_pbkdf2@',
    'localhost:@port@',
    '@{pw}',
    '@{store:db_password}',
    'env:SHOP_DNS_TOKEN',
    'secret/data/shop:db_password',
    'kv2/shop/prod',
    '@Microsoft.KeyVault(VaultName=shop;SecretName=db)',
    '%.2X%c',
    '%-10s:%d',
    '%5:%6',
    '%~dp0',
    '{{ db_password }}',
    '<%= ENV["X"] %>',
    '#{password}',
    '${{ secrets.TOKEN }}',
    '@@PASSWORD@@',
    '__PASSWORD__',
    '__TODO: A VALUE OF YOUR OWN__',
    'pass:%1',
    '!encrypted/pkcs1-oaep',
    '{password}',
    '$(Password)',
    '<password>',
    'op://vault/item/field',
    'vault:secret/data/db',
    'ref+awsssm://db',
    'arn:aws:secretsmanager:eu-west-1:1:secret:db',
    '!Ref DbPassword',
    'ENC[AES256]',
    'process.env.PASSWORD',
    'env/SHOP_DNS_TOKEN',
    "os.getenv('PASSWORD')",
    'secrets.PASSWORD',
    '%s',
    '%s:%s',
    '%(password)s',
    '{0}',
    ':password',
    '?',
    '$!password',
    '$Env:DB',
    '%system.password%',
    '%%PASSWORD%%',
    '%env(DB_PASSWORD)%',
    '%current_password',
    'var.db_password',
    'data.aws_ssm_parameter.pw.value',
    '((db-password))',
    '~(password)',
    '#PASSWORD#',
    '$$PASSWORD$$',
    '@Model.Password',
    '${CASSANDRA_PASSWORD:-',
    'azurekeyvault://kv/db',
    'k8s:secret/db/pw',
    '-U%s%%%s',
    'storage/%s/passwords',
    'v2/users/{id}',
    '/home/$USER/db.key',
  ]) {
    it(`drops ${value}`, () => assert.ok(written(passwordOf(value))));
  }

  for (const value of [
    '$row[4',
    '@Mk pw@',
    '%.2X%cat',
    'hunter2',
    'tr0ub4dor&3',
    '&pw-77',
    '&r8tuvw',
    '&Maple',
    '%sommer(7',
    '@p0w',
    'a$b',
    'pa{ss',
    '50%off',
    '%s:%s7',
    'vat.k7q.vz',
    '#Password#',
    'a%s77b',
    drawn(alphanumeric, 32),
  ]) {
    it(`keeps ${value}`, () => assert.equal(written(passwordOf(value)), undefined));
  }

  it('leaves values with a shape of their own alone, unless they hold braces', () => {
    assert.equal(written(candidateOf('secrets.password')), undefined);
    assert.ok(written(candidateOf('https://u:${PASSWORD}@h')));
  });

  it('asks for what a shape finds between other words, whatever stands there', () => {
    const judge = (value: string) =>
      written(candidateOf(`-String "«${value}»" -Force`, { span: { start: 0, end: 17 + value.length } }));
    assert.ok(judge('vault:secret/app#password'));
    assert.ok(judge('%(password)s'));
    assert.equal(judge('kq7vwx'), undefined);
  });

  it('asks for the passwords of addresses, too', () => {
    const rule = ruleOf({ general: true });
    assert.ok(written(candidateOf('amqp://app:«((db-password))»@host', { rule })));
    assert.equal(written(candidateOf('amqp://app:«kq7vwx»@host', { rule })), undefined);
  });

  it('keeps a bracket that nothing closes on the line', () => {
    const rule = ruleOf({ general: true });
    assert.equal(written(candidateOf('password=«hunt(er2»\n', { rule })), undefined);
    assert.ok(written(candidateOf('password=«hunt(er2)»\n', { rule })));
  });
});
