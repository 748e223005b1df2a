// Which texts read a variable of the environment.
import assert from 'node:assert/strict';
import { readsVariable } from '../../../src/refactor/readsVariable';

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
  ]) {
    it(`in ${text}`, () => assert.equal(readsVariable(text, 'API_KEY'), true));
  }
});

describe('a variable is not read', () => {
  for (const text of [
    'API_KEY = "x"',
    'key = os.environ["API_KEY_2"]',
    'key = config["API_KEY"]',
    'console.log("API_KEY is not set")',
    '',
  ]) {
    it(`in ${text}`, () => assert.equal(readsVariable(text, 'API_KEY'), false));
  }
});
