// Which texts read a variable of the environment.
import assert from 'node:assert/strict';
import { variablesRead } from '../../../src/refactor/variablesRead';

describe('a variable is read', () => {
  for (const text of [
    'key = os.environ["API_KEY"]',
    "key = os.environ.get('API_KEY', '')",
    'const key = process.env.API_KEY;',
    'const key = process.env["API_KEY"];',
    'const key = import.meta.env.API_KEY;',
    'key := os.Getenv("API_KEY")',
    'v, ok := os.LookupEnv("API_KEY")',
    'key := mustEnv("API_KEY")',
    'String key = System.getenv("API_KEY");',
    'key = ENV.fetch("API_KEY")',
    'var key = Environment.GetEnvironmentVariable("API_KEY");',
    'let key = std::env::var("API_KEY")?;',
    'Deno.env.get("API_KEY")',
    "$key = $_ENV['API_KEY'];",
    "$key = getenv('API_KEY');",
    '$key = $env:API_KEY',
    'key="${API_KEY:?API_KEY is not set}"',
    'const { PORT, API_KEY: key } = process.env;',
  ]) {
    it(`in ${text}`, () => assert.equal(variablesRead(text).has('API_KEY'), true));
  }
});

describe('a variable is not read', () => {
  for (const text of [
    'API_KEY = "x"',
    'key = os.environ["API_KEY_2"]',
    'key = config["API_KEY"]',
    'console.log("API_KEY is not set")',
    'const text = `${API_KEY}`;',
    '',
  ]) {
    it(`in ${text}`, () => assert.equal(variablesRead(text).has('API_KEY'), false));
  }
});

it('what a configuration file has filled in counts as read', () => {
  assert.deepEqual(
    [...variablesRead('key: ${API_KEY:-}\nurl: ${URL}\n', 'a/compose.yaml')],
    ['API_KEY', 'URL'],
  );
  assert.deepEqual([...variablesRead('key: ${API_KEY}\n', 'a.js')], []);
});
