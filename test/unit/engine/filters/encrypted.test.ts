import assert from 'node:assert/strict';
import { encrypted } from '../../../../src/engine/filters/encrypted';
import { alphanumeric, drawn } from '../../../support/drawn';
import { candidateOf, passwordOf } from '../candidateOf';

const random = (length: number): string => drawn(alphanumeric, length, 3);

describe('encrypted', () => {
  for (const [what, marked] of Object.entries({
    'SOPS and hiera-eyaml': `password: «ENC[AES256_GCM,data:${random(24)}]»`,
    'SOPS, part by part': `token: ENC[AES256_GCM,data:${random(24)}=,iv:«${random(43)}»=,type:str]`,
    'Ansible Vault': `password: «$ANSIBLE_VAULT;1.1;AES256»`,
    "Vault's transit engine": `password: «vault:v1:${random(40)}»`,
    'Spring Cloud Config': `password: «{cipher}${random(40)}»`,
    Jenkins: `<password>«{AQAAABAAAAAQ${random(40)}}»</password>`,
    WebLogic: `password = "«{AES}${random(43)}=»"`,
    ejson: `"password": "«EJ[1:${random(40)}]»"`,
    dotenvx: `PASSWORD="«encrypted:${random(60)}»"`,
    'AWS KMS': `password: «AQICAH${random(90)}»`,
    'AWS KMS, with its name': `secret: "«kms:AQICAH${random(90)}»"`,
    "Google's KMS": `token: «CiQA${random(110)}==»`,
    OpenSSL: `secret: «U2FsdGVkX19${random(40)}=»`,
    Fernet: `password = "«gAAAAAB${random(93)}»"`,
    'dotenvx and its version': `token: "«encrypted:v1:${random(60)}»"`,
    Jasypt: `password=ENC(«${random(44)}»)`,
    'Sealed Secrets': `kind: SealedSecret\nspec:\n  encryptedData:\n    password: «AgB${random(240)}»`,
    'Sealed Secrets, as documents shorten it': `kind: SealedSecret\nspec:\n  encryptedData:\n    password: «AgB${random(29)}»`,
    'Sealed Secrets, in JSON': `{"kind": "SealedSecret", "spec": {"encryptedData": {"token": "«AgC${random(60)}=»"}}}`,
  })) {
    it(`knows what ${what} made`, () => assert.equal(encrypted(passwordOf(marked)), 'encrypted'));
  }

  for (const marked of [
    `password: «${random(24)}»`,
    `password: «AgB${random(240)}»`,
    `kind: Secret\nstringData:\n  password: «AgB${random(29)}»`,
    `kind: SealedSecret\n---\nkind: Secret\nstringData:\n  password: «Bg${random(29)}»`,
    `password: «U2FsdGVkX19${random(8)}»`,
    `password: «gAAAAAB${random(20)}»`,
    `token: «CiQA${random(28)}»`,
    'password: «{curly}»',
    `list: ENC[1] password: «${random(24)}»`,
    `a: ENC[\npassword: «${random(24)}»`,
  ]) {
    it(`keeps ${marked.slice(0, 24)}…`, () => assert.equal(encrypted(passwordOf(marked)), undefined));
  }

  it('leaves values with a shape of their own to their rules', () => {
    assert.equal(encrypted(candidateOf(`«AQICAH${random(90)}»`)), undefined);
  });
});
