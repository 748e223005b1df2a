import assert from 'node:assert/strict';
import { armoredBody } from '../../../../src/engine/checks/armor';
import { alphanumeric, drawn } from '../../../support/drawn';

const body = drawn(alphanumeric, 64 + 64 + 20);
const lines = [
  ['-----BEGIN', 'PRIVATE KEY-----'].join(' '),
  body.slice(0, 64),
  body.slice(64, 128),
  `${body.slice(128)}==`,
  ['-----END', 'PRIVATE KEY-----'].join(' '),
];
const each = (before: string, after: string, between = '\n'): string =>
  lines.map((line) => `${before}${line}${after}`).join(between);

describe('armored body', () => {
  const spellings: Readonly<Record<string, string>> = {
    'a file': each('', ''),
    'a file of Windows': each('', '', '\r\n'),
    'one line': each('', '', ' '),
    'no line breaks': each('', '', ''),
    'escaped line breaks': each('', '', '\\n'),
    'twice escaped line breaks': each('', '', '\\\\n'),
    'line breaks as code points': each('', '', '\\u000a'),
    'an XML attribute': each('', '', '&#10;'),
    'an XML attribute of Windows': each('', '', '&#xD;&#xA;'),
    HTML: each('', '', '<br/>\n'),
    'an address': encodeURIComponent(each('', '')).replaceAll('%20', '+'),
    Java: each('"', '\\n"', ' +\n  '),
    'a string builder': each('  sb.AppendLine("', '");'),
    JavaScript: each("'", "'", ' + EOL +\n'),
    PHP: each("'", "'", ' . PHP_EOL .\n'),
    'Visual Basic': each('"', '"', ' & vbCrLf & _\n'),
    Lua: each('"', '\\n"', ' ..\n'),
    'Objective-C': each('@"', '\\n"'),
    SQL: each("'", "'", ' || chr(10) ||\n'),
    shell: each('echo "', '" >> host.pem'),
    'a comment': each('# ', ''),
    'a block of comment': each(' * ', ''),
    quotation: each('> ', ''),
    'a list': each('- "', '"'),
    'a patch': each('+', ''),
  };
  for (const [name, text] of Object.entries(spellings)) {
    it(`is picked from ${name}`, () => {
      assert.equal(armoredBody(text).slice(0, body.length), body);
    });
  }

  it('leaves headers out', () => {
    const headers = ['Proc-Type: 4,ENCRYPTED', 'DEK-Info: AES-128-CBC,0123456789ABCDEF'];
    assert.equal(armoredBody([lines[0], ...headers, '', ...lines.slice(1)].join('\n')), body);
    assert.equal(armoredBody([lines[0], ...headers, '', ...lines.slice(1)].join(' ')), body);
    assert.equal(armoredBody([lines[0], 'Version: GnuPG v2', '', ...lines.slice(1)].join('\n')), body);
  });

  it('is empty where only words stand', () => {
    for (const text of ['', 'your key goes here', `${lines[0] ?? ''}\n...\n${lines[4] ?? ''}`])
      assert.equal(armoredBody(text), '');
  });
});
