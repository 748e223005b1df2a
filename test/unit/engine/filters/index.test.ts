// keylift:ignore-file because the passwords below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { refusal } from '../../../../src/engine/filters';
import { alphanumeric, drawn } from '../../../support/drawn';
import { candidateOf, nearCandidateOf, passwordOf } from '../candidateOf';

describe('refusal', () => {
  it('tells why, without the value', () => {
    const value = '${SHOP_PASSWORD}';
    const reason = refusal(passwordOf(`password = "«${value}»"`));
    assert.equal(reason, 'a variable');
  });

  it('lets secrets pass', () => {
    assert.equal(refusal(passwordOf('password = "«tr0ub4dor&3»"')), undefined);
    assert.equal(refusal(candidateOf(`key = "«acme_${drawn(alphanumeric, 12)}»"`)), undefined);
  });

  it('leaves what is counted up behind an unmistakable mark to be doubted', () => {
    assert.equal(refusal(candidateOf('key = "«acme_abcdefghijkl»"')), undefined);
    assert.ok(refusal(nearCandidateOf('key = "«acme_abcdefghijkl»"')));
    assert.ok(refusal(candidateOf('key = "«acme_aaaaaaaaaaaa»"')));
  });

  it('knows a reason of each filter', () => {
    const reasons = [
      passwordOf('password = "«$PASSWORD»"'),
      passwordOf('password = "«changeme»"'),
      passwordOf(`password = "«ssh-rsa ${drawn(alphanumeric, 40)}»"`),
      passwordOf(`md5 = "«${drawn('0123456789abcdef', 32)}»"`, { key: 'md5' }),
      nearCandidateOf('key = "«abcdefghijklmnop»"'),
      passwordOf('password = "«https://shop.example»"'),
      candidateOf(`${drawn(alphanumeric, 130)}«acme_0»`),
    ].map(refusal);
    assert.ok(reasons.every((reason) => reason !== undefined));
    assert.equal(new Set(reasons).size, reasons.length);
  });
});
