// keylift:ignore-file because the lines below read like credentials, and are none
import assert from 'node:assert/strict';
import { template } from '../../../../../src/engine/filters/reference/template';
import { passwordOf } from '../../candidateOf';

describe('template', () => {
  it('drops what a template goes on after', () => {
    assert.ok(template(passwordOf('password=«kq7vwx»{{rest}}')));
    assert.ok(template(passwordOf('password=«kq7vwx»<%= rest %>')));
    assert.equal(template(passwordOf('password=«kq7vwx» {{rest}}')), undefined);
  });

  it('drops a value with a variable in it', () => {
    assert.ok(template(passwordOf('AWS4-HMAC/+Credential=$accessKeyId')));
    assert.equal(template(passwordOf('tr0=$ub')), undefined);
  });

  it('drops what is filled in, and the path of a store', () => {
    assert.ok(template(passwordOf('token = "«user:%s:admin»"')));
    assert.ok(template(passwordOf('password = "«test%i»" % number')));
    assert.ok(template(passwordOf('set("password", "«databaseName=»" + name)')));
    assert.ok(template(passwordOf('password = "«shop_»" + UUID.randomUUID()', { generic: true })));
    assert.equal(template(passwordOf('password = "«shop_»" + suffix', { generic: true })), undefined);
    assert.ok(template(passwordOf('{{ with secret "«shop/session»" }}')));
    assert.equal(template(passwordOf('password = "«tr0%sub4dor»"')), undefined);
    assert.equal(template(passwordOf('password = "«test%i»" or number')), undefined);
    assert.equal(template(passwordOf('set("password", "«databaseName=»")')), undefined);
    assert.equal(template(passwordOf('with secret "«shop/session»"')), undefined);
  });

  it("drops words that a template's call is given", () => {
    const spaced = { generic: true, form: 'spaced' } as const;
    assert.ok(template(passwordOf('{{ include "x" (dict "password" "«context»" $) }}', spaced)));
    assert.equal(template(passwordOf('{{ x }} (dict "password" "«context»")', spaced)), undefined);
    assert.equal(template(passwordOf('{{ password = "«context»" }}', { generic: true })), undefined);
  });

  it('drops what a secret is put behind, but for keys of a known shape', () => {
    const signing = { generic: true };
    assert.ok(template(passwordOf('createHmac("sha256", "«acme_v4»".concat(accessKeySecret))', signing)));
    assert.ok(template(passwordOf('sign("«AWS4»" + secretKey)', signing)));
    assert.equal(template(passwordOf('sign("«AWS4»" + message)', signing)), undefined);
    assert.equal(template(passwordOf('sign("«AWS4»" + secretKey)', { generic: false })), undefined);
  });
});
