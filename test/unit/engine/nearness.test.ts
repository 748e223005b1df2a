import assert from 'node:assert/strict';
import type { Span } from '../../../src/base';
import { describeContext } from '../../../src/engine/context';
import { nearReach } from '../../../src/engine/nearWords';
import { type NearEvidence, nearestWord } from '../../../src/engine/nearness';
import { unmark } from './marked';

/** Looks for the word, in any case, around the marked value. */
function nearest(marked: string, word = 'acme'): NearEvidence | undefined {
  const { text, value } = unmark(marked);
  const found = [...text.matchAll(new RegExp(word, 'gi'))];
  const places: Span[] = found.map(({ index }) => ({ start: index, end: index + word.length }));
  return nearestWord(text, value!, describeContext(text, value!), places);
}

describe('nearestWord', () => {
  for (const [marked, nearness] of [
    ['ACME_KEY = "«v4l»"', 'key'],
    ['{"acme": {"key": "«v4l»"}}', 'line'],
    ['new Acme("«v4l»")', 'key'],
    ['key = "«v4l»" # for acme', 'line'],
    ['aVeryLongNameOfAClientThatTakesTheKeyOfAcmeForItsOwnCalls("«v4l»")', 'key'],
    ['/very/long/path/of/some/client/that/takes/the/key/of/acme/for/calls "«v4l»"', 'line'],
    ['https://api.acme.example?k=«v4l»', 'line'],
    ['import acme\n\nkey = "«v4l»"', 'block'],
    ['acme:\n  url: x\n  token: «v4l»', 'block'],
    ['token: «v4l»\nhost: acme', 'block'],
    ['acme.connect(\n  "«v4l»",\n)', 'key'],
    ['acme.connect(\n  1,\n  "«v4l»",\n)', 'block'],
    ['let api = "«v4l»";\nlet url = `https://acme.example?k=${api}&page=1`;', 'block'],
    ['$api = "«v4l»";\n$url = "https://acme.example?k=" . $api;', 'block'],
    ['api = "«v4l»"\nurl = f"https://acme.example?k={api}"', 'block'],
    ['from acme import Client\n\n\nclient = Client("«v4l»")', 'block'],
    ['<id>acme</id>\n<secret>{0x7 «v4l»}</secret>', 'block'],
    ['<id>acme</id>\n<accessToken>Bearer «v4l»</accessToken>', 'block'],
    ['import acme\nimport os\n\nsdk.init("«v4l»")', 'block'],
    ['use acme::Client;\n\nlet c = Client::new("«v4l»");', 'block'],
    ['acme sync starts\ncredentials loaded: «v4l»', 'block'],
    ['your new acme token is:\n\n    «v4l»\n', 'block'],
    ['acme\n\n«v4luev4l»', 'block'],
    ['kubectl create secret generic acme \\\n  --from-literal=key=«v4l»', 'block'],
    [`import acme\n${'\n'.repeat(8)}key = "«v4l»"`, 'block'],
    [`const acme = require("acme");\n${'\n'.repeat(8)}const key = "«v4l»"`, 'block'],
    [`import (\n\t"github.com/acme/go"\n)\n${'\n'.repeat(6)}key := "«v4l»"`, 'block'],
  ] as const) {
    it(`says ${nearness} for ${marked.replace(/\n/g, '⏎')}`, () =>
      assert.equal(nearest(marked)?.nearness, nearness));
  }

  for (const [why, marked] of [
    ['six lines above', `acme\n${'\n'.repeat(5)}key = "«v4l»"`],
    ['three lines below', 'key = "«v4l»"\n\n\nacme'],
    ['an import of many more lines above', `import acme\n${'\n'.repeat(13)}key = "«v4l»"`],
    [
      'six lines above, where a string only begins like an import',
      `"import acme"\n${'\n'.repeat(6)}key = "«v4l»"`,
    ],
    ['an import above a call that makes no client', 'import acme\n\nname = color("«v4l»")'],
    ['some lines above a word that only says where the value is', 'acme sync starts\nsession loaded: «v4l»'],
    ['under a title of more than the word', 'acme releases\n«v4luev4l»'],
    ['behind a list that is introduced', 'tokens:\n«v4l»\nacme'],
    ['behind a call that makes a client', 'client = Client("«v4l»")\n\n# not acme'],
    ['too far on the line', `acme ${' '.repeat(nearReach.before)} key = "«v4l»"`],
    ['too far behind on the line', `key = "«v4l»" ${' '.repeat(nearReach.after)} acme`],
    ['inside of the value only', 'key = "«v4acme»"'],
    [
      'on the line, in the middle of base64',
      `"CFQ7NObTa3nAcmeSN/tOFSFqd9icD6AVnmFFl6n1AhoAmRPdwcfgR4n2" "«v4l»"`,
    ],
    ['some lines away from a name that is no credential', 'acme\ncolor = "«v4l»"'],
    ['some lines away from a bare word that more stands beside', 'acme\n\n«v4l» and more'],
    ['some lines away from an element of another kind', '<id>acme</id>\n<note>see «v4l»</note>'],
    [
      'in the next line that does not hand the variable on',
      'api = "«v4l»"\nurl = "https://acme.example/api/" + page',
    ],
    [
      'in the next line that hands on another variable',
      'api = "«v4l»"\nurl = f"https://acme.example?k={apiVersion}"',
    ],
    ['beside a digest', 'acme md5 = "«v4l»"'],
    ['beside a version', 'acme\nversion: "«v4l»"'],
    ['beside the number of a request', 'acme requestId = "«v4l»"'],
    ['nowhere', 'key = "«v4l»"'],
  ] as const) {
    it(`finds none ${why}`, () => assert.equal(nearest(marked), undefined));
  }

  it('takes three letters in the id of a document for chance, and those of a name for a word', () => {
    assert.equal(nearest('board «v4l», file 6c0ARvqmx0evcHYSvbdQmx', 'qmx'), undefined);
    assert.equal(nearest('board «v4l», file qmxKeyOfTheShop', 'qmx')?.nearness, 'line');
    assert.equal(nearest('board «v4l», file 6c0ARvqmxw0evcHYSvbdR', 'qmxw')?.nearness, 'line');
  });

  it("finds one in the line of a request's method", () => {
    assert.equal(nearest('request.setValue("«v4l»", forHTTPHeaderField: "acme")')?.nearness, 'line');
  });

  it('prefers the name to the line and the line to the lines around', () => {
    const marked = 'acme\nacme acme_key = "«v4l»" acme\nacme';
    const found = nearest(marked);
    assert.equal(found?.nearness, 'key');
    assert.equal(found.word.start, marked.indexOf('acme_key'));
    assert.equal(nearest('acme\nkey = "«v4l»" # acme')?.nearness, 'line');
  });

  it('takes a word in the name of a digest for what it is named', () => {
    assert.equal(nearest('acme_md5 = "«v4l»"')?.nearness, 'key');
  });

  it('finds its way among thousands of places', () => {
    const noise = 'acme\n'.repeat(5000);
    assert.equal(nearest(`${noise}\n\n\n\n\n\n\nkey = "«v4l»" # acme\n${noise}`)?.nearness, 'line');
  });
});
