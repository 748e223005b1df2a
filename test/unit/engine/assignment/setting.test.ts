// keylift:ignore-file because the values below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { readSetting } from '../../../../src/engine/assignment/setting';
import { unmark } from '../marked';

function read(marked: string): string | undefined {
  const { text, key } = unmark(marked);
  assert.ok(key, 'the text marks no name');
  const found = readSetting(text, key);
  return found && text.slice(found.value.start, found.value.end);
}

describe('readSetting', () => {
  for (const [marked, value] of [
    [`env = "⟦API_TOKEN⟧=v4lue99"`, 'v4lue99'],
    [`{"app.env": "PORT=80\\n⟦API_TOKEN⟧=v4lue99\\nDEBUG=1"}`, 'v4lue99'],
    [`run("export ⟦API_TOKEN⟧=v4lue99")`, 'v4lue99'],
    [`run('docker run -e ⟦API_TOKEN⟧=v4lue99 shop')`, 'v4lue99'],
    [`body = 'user=bob&x="1"'; other = "⟦password⟧=v4lue99&n=1"`, 'v4lue99'],
    ['@Value("${⟦api.token⟧:v4lue99}")', 'v4lue99'],
    ['POSTGRES_PASSWORD: ${⟦DB_PASSWORD⟧:-v4lue99}', 'v4lue99'],
    ['PGPASSWORD="${⟦PGPASSWORD⟧:-app}"', 'app'],
    ['${⟦SO_PWD⟧:=v4lue99}', 'v4lue99'],
    ['| `⟦API_TOKEN⟧` | `v4lue99x` |', 'v4lue99x'],
  ] as const) {
    it(`reads ${marked.replaceAll('\n', '⏎')}`, () => assert.equal(read(marked), value));
  }

  for (const marked of [
    'String ⟦API_TOKEN⟧=another;',
    `x = "a"; ⟦API_TOKEN⟧=another; y = "b"`,
    `log("⟦API_TOKEN⟧=" + token)`,
    `log(f"⟦API_TOKEN⟧={token}")`,
    'log(`⟦API_TOKEN⟧=${token}`)',
    `log("⟦API_TOKEN⟧=%s")`,
    `"⟦API_TOKEN⟧=$TOKEN"`,
    `say("the ⟦password⟧=wrong message")`,
    '${⟦API_TOKEN⟧}',
    '${⟦API_TOKEN⟧:-$OTHER}',
    '${⟦API_TOKEN⟧:-/run/token}',
    '| ⟦password⟧ | required |',
    'a ⟦password⟧ | grep v4lue99x |',
  ]) {
    it(`reads nothing in ${marked}`, () => assert.equal(read(marked), undefined));
  }
});
