// keylift:ignore-file because the values below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { calleeOf, isHandedToClient, isHandedToImported, isImported } from '../../../src/engine/clientCall';
import { unmark } from './marked';

describe('calleeOf', () => {
  for (const [marked, name] of [
    ['acme.login("«v4l»")', 'acme.login'],
    ['new Acme<Options>(\n  "«v4l»"', 'Acme'],
    ["acme('app', '«v4l»')", 'acme'],
    ['Client(api_key="«v4l»")', 'Client'],
    ['Client(\n  token: "«v4l»")', 'Client'],
  ] as const) {
    it(`is ${name} in ${JSON.stringify(marked)}`, () => {
      const { text, value } = unmark(marked);
      const callee = calleeOf(text, value!);
      assert.equal(callee && text.slice(callee.start, callee.end), name);
    });
  }

  for (const marked of ['x = "«v4l»"', 'f(1) + "«v4l»"', 'f(«v4l»)', `f(${'a'.repeat(61)}, "«v4l»")`]) {
    it(`is none in ${marked}`, () => {
      const { text, value } = unmark(marked);
      assert.equal(calleeOf(text, value!), undefined);
    });
  }
});

describe('isHandedToClient', () => {
  for (const marked of [
    'Client("«v4l»")',
    'new ShopClient("«v4l»")',
    'shop.NewClient("«v4l»")',
    'ShopAPI("«v4l»")',
    'Client::new("«v4l»")',
    'shop::Client::with_token("«v4l»")',
    "Shop::Client.new('«v4l»')",
    'sdk.init("«v4l»")',
    'set_api_key("«v4l»")',
    'shop.setToken("«v4l»")',
    'authenticate("«v4l»")',
    'shop.create_client("«v4l»")',
    'new BasicCredentials("app", "«v4l»")',
    'Client::new(\n  Version::V3,\n  "v4l",\n  "«v4l»",',
    'ShopClient(new Uri("https://acme.example"), f(1), "«v4l»")',
    'Client(auth=("app", "«v4l»"))',
    "require('acme').apiConnect(\n  'app',\n  '«v4l»'",
    'static readonly SharedKeyCredential Cred = new(\n  "shop",\n  "«v4l»");',
  ]) {
    it(`holds for ${marked}`, () => {
      const { text, value } = unmark(marked);
      assert.ok(isHandedToClient(text, value!));
    });
  }

  for (const marked of [
    'color("«v4l»")',
    'fetchClients("«v4l»")',
    'reinit("«v4l»")',
    'setKeyframe("«v4l»")',
    'client = "«v4l»"',
    'String::new("«v4l»")',
    'Client::get("«v4l»")',
    'Client("app"); color("«v4l»")',
    'Client({ id: 1 }, [ "«v4l»"',
    'Shape shape = new("«v4l»");',
    `Client(${'"a", '.repeat(80)}"«v4l»")`,
  ]) {
    it(`does not hold for ${marked}`, () => {
      const { text, value } = unmark(marked);
      assert.ok(!isHandedToClient(text, value!));
    });
  }
});

describe('isHandedToImported', () => {
  const isHanded = (text: string): boolean => {
    const [word, value] = [text.indexOf('acme'), text.indexOf('v4l')];
    return isHandedToImported(text, { start: word, end: word + 4 }, { start: value, end: value + 3 });
  };

  for (const text of [
    'import com.acme.AppInfo;\n\nnew AppInfo("app", "v4l")',
    "import { Shop } from 'acme';\nnew Shop('v4l')",
    'use acme_rs::{Shop, Kind};\nShop::new(Kind::Live, "v4l")',
    'from acme import Shop\nshop = Shop.from_key("v4l")',
  ])
    it(`holds for ${JSON.stringify(text)}`, () => assert.ok(isHanded(text)));

  for (const text of [
    'import com.acme.Shop;\nnew AppInfo("app", "v4l")',
    "import { EntryId } from 'acme';\nnew EntryId('v4l')",
    "import { getEntry } from 'acme';\ngetEntry('v4l')",
    '// acme Shop\nnew Shop("v4l")',
    "import { Shop } from 'acme';\nshop.get('v4l')",
  ])
    it(`does not hold for ${JSON.stringify(text)}`, () => assert.ok(!isHanded(text)));
});

describe('isImported', () => {
  for (const marked of [
    'import «acme»',
    'from «acme» import Client',
    "const a = require('«acme»')",
    'use «acme»::Client;',
    'using «Acme»;',
    '#include <«acme».h>',
    '\t"github.com/«acme»/go"',
    '\tshop "github.com/«acme»/go"',
  ]) {
    it(`holds for ${JSON.stringify(marked)}`, () => {
      const { text, value } = unmark(`x\n${marked}\ny`);
      assert.ok(isImported(text, value!));
    });
  }

  for (const marked of [
    'important: «acme»',
    '// «acme»',
    'x = "github.com/«acme»/go" + y',
    'required(«acme»)',
  ]) {
    it(`does not hold for ${JSON.stringify(marked)}`, () => {
      const { text, value } = unmark(`x\n${marked}\ny`);
      assert.ok(!isImported(text, value!));
    });
  }
});
