import assert from 'node:assert/strict';
import { ownerOf } from '../../../../src/engine/owner/owner';
import { alphanumeric, drawn, hexDigits } from '../../../support/drawn';

const value = drawn(alphanumeric, 32, 3);

/** The nearness of the owner of VALUE in the text, whose providers are Agora, Hugging Face and Front. */
function ownerIn(text: string, secret = value): string | undefined {
  const start = text.indexOf('VALUE');
  const whole = text.replace('VALUE', secret);
  const places = Array.from(whole.matchAll(/agora|hugging[ _]?face|front/gi), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  return ownerOf(whole, { start, end: start + secret.length }, places)?.nearness;
}

describe('ownerOf', () => {
  for (const text of [
    'agora = "VALUE"',
    'agora: VALUE',
    'AGORA=VALUE',
    "config.agora = 'VALUE'",
    'my_agora_client = "VALUE"',
    'agoraProd: "VALUE"',
  ]) {
    it(`takes what is given to the name alone: ${text}`, () => assert.equal(ownerIn(text), 'key'));
  }

  for (const text of [
    "const client = new AgoraClient('VALUE');",
    'agora.init("VALUE", { debug: true })',
    'x = HuggingFace("app", "VALUE")',
    "agora 'VALUE'",
    '| Agora | `VALUE` |',
    'Our Hugging Face key is VALUE',
    'Agora API token: VALUE',
    '{"service": "agora", "value": "VALUE"}',
    'agora,VALUE',
    'agora = Client("id-of-it", "VALUE")',
    'agora := sdk.NewClient("id-of-it", "VALUE")',
    '$ agora auth login VALUE',
    'agora config set key VALUE',
    'from agora import Client\n\nc = Client("VALUE")\n',
    'library(agora)\nset_key("VALUE")\n',
    'VALUE # agora',
    'The token of Agora is `VALUE`.',
    'Agora;production;VALUE\n',
    'Agora\nVALUE\n',
    'agora::api_key::VALUE\n',
    'agora;VALUE\n',
    'agora/token VALUE\n',
  ]) {
    it(`takes what stands beside the name: ${text}`, () => assert.notEqual(ownerIn(text), undefined));
  }

  for (const text of [
    'agora:\n  key: VALUE\n',
    'services:\n  agora:\n    url: x\n    production:\n      key: VALUE\n',
    '{"agora": {"production": {"key": "VALUE"}}}',
    'provider "agora" {\n  key = "VALUE"\n}',
    '[services.agora]\nkey = "VALUE"\n',
    '<agora>\n  <key>VALUE</key>\n</agora>',
    '# Agora\nVALUE\n',
    '## Agora (production)\n\n```\nVALUE\n```\n',
  ]) {
    it(`takes what stands in a block of the name: ${JSON.stringify(text)}`, () =>
      assert.notEqual(ownerIn(text), undefined));
  }

  for (const text of [
    'key: VALUE\nprovider: agora\n',
    'def test_agora_client():\n    key = "VALUE"\n',
    'starts Agora sync\nDEBUG credentials loaded: VALUE\n',
    '[DEBUG] Using key VALUE\n[INFO] Request sent to the Agora API\n',
    'Agora tokens:\n  - VALUE\n',
    '@bob here is the key for Agora:\n> VALUE\n',
    'ann: what is the Agora key?\nbob: sure, VALUE\n',
    'def agora_calls():\n    return Client("VALUE")\n',
    '# The credentials that the nightly Agora job takes\nvalue = "VALUE"\n',
    'VALUE\n^ that is the Agora key\n',
  ]) {
    it(`takes what is called a key near the name: ${JSON.stringify(text)}`, () =>
      assert.equal(ownerIn(text), 'block'));
  }

  for (const text of [
    'commit: VALUE\nprovider: agora\n',
    'key: VALUE\n\n\nprovider: agora\n',
    'agora\n\n\n\nkey: VALUE\n',
    'rowKey: VALUE\nprovider: agora\n',
    'key: VALUE\nprovider: front\n',
    'key: VALUE\nagorafoo\n',
    'We use Agora for this.\nVALUE\n',
    '# What the nightly Agora job takes\nvalue = "VALUE"\n',
    '# The credentials that the Agora job takes\nbuild = "VALUE"\n',
    'VALUE\nThat is what the Agora job made\n',
    'def agora_calls():\n    return color("VALUE")\n',
    'def agora_calls():\n\n\n\n    return Client("VALUE")\n',
    'The Agora key is in the vault.\n\nVALUE\n',
    '$ agora show commit VALUE',
    'Sec-Socket-Key: VALUE\nHost: agora\n',
  ]) {
    it(`leaves what is called something else near the name: ${JSON.stringify(text)}`, () =>
      assert.equal(ownerIn(text), undefined));
  }

  for (const text of [
    'agora_commit = "VALUE"',
    'agora[revision]=VALUE',
    'agora/build VALUE',
    'agoraUserId: VALUE',
    'agora.get("VALUE")',
    'agora is a service; see VALUE',
    'agora: { key: x }\nother: VALUE',
    'agora:\n  key: x\nother:\n  key: VALUE\n',
    '[agora]\nkey = 1\n[other]\nkey = VALUE\n',
    'agora:\n  build: VALUE\n',
    '<agora>x</agora><key>VALUE</key>',
    'agorafoo "VALUE"',
    'agora = pick("id-of-it", "VALUE")',
    'import agora\n\nx = color("VALUE")\n',
  ]) {
    it(`leaves what is somebody else's: ${JSON.stringify(text)}`, () =>
      assert.equal(ownerIn(text), undefined));
  }

  it('asks the column of a table what the value is', () => {
    const table = (column: string): string => `| Service | ${column} |\n|---|---|\n| Agora | VALUE |\n`;
    assert.equal(ownerIn(table('Token')), 'line');
    assert.equal(ownerIn(table('Stage | Token').replace('| VALUE', '| production | VALUE')), 'line');
    assert.equal(ownerIn(table('Workspace')), undefined);
    assert.equal(ownerIn("INSERT INTO jobs (provider, build) VALUES ('agora', 'VALUE')"), undefined);
  });

  it('takes a title for the name of a block only where it names nothing else', () => {
    assert.equal(ownerIn('## Agora (setup for production)\n\nVALUE\n'), 'block');
    assert.equal(ownerIn('## Agora (revision of production)\n\nVALUE\n'), undefined);
  });

  it('leaves digests in lists of names', () => {
    const digest = drawn(hexDigits, 40, 4);
    assert.equal(ownerIn("x = ('agora', 'VALUE')", digest), undefined);
    assert.equal(ownerIn('agora VALUE', digest), undefined);
    assert.equal(ownerIn('VALUE # agora', digest), undefined);
    assert.equal(ownerIn("sums.put('agora', 'VALUE')", digest), undefined);
    assert.notEqual(ownerIn("storage.setItem('agora', 'VALUE')", digest), undefined);
    assert.equal(ownerIn('Agora;production;VALUE', digest), undefined);
    assert.equal(ownerIn('Agora\nx4y5z6w7v8\nVALUE', digest), undefined);
    assert.equal(ownerIn('agora: VALUE', digest), 'key');
    assert.equal(ownerIn('agora,VALUE\nmaple,0123456789abcdef\n', digest), undefined);
    assert.notEqual(ownerIn('agora,VALUE\n', digest), undefined);
    assert.equal(ownerIn('agora,build,VALUE\n', digest), undefined);
  });

  it('asks for more where the name is an everyday word', () => {
    assert.equal(ownerIn('front = "VALUE"'), 'key');
    assert.equal(ownerIn(":front => 'VALUE'"), 'key');
    assert.notEqual(ownerIn("new FrontClient('VALUE')"), undefined);
    assert.equal(ownerIn('front = "VALUE"', drawn(hexDigits, 40, 4)), undefined);
    assert.equal(ownerIn("front('VALUE')"), undefined);
    assert.equal(ownerIn('front 1: VALUE'), undefined);
    assert.equal(ownerIn('VALUE # front'), undefined);
    assert.equal(ownerIn('Front\nVALUE\n'), undefined);
    assert.equal(ownerIn('https://a.example/x?y=1&front=VALUE'), undefined);
  });
});
