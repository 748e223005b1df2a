// keylift:ignore-file because the passwords below are samples for the engine, and open nothing.
import assert from 'node:assert/strict';
import { readAroundPassword } from './readAroundPassword';

describe('readFallback', () => {
  it('reads what a method gives in place of a missing variable', () => {
    const expected = ['assignment: DB_PASSWORD maple9x'];
    for (const text of [
      'env::var("DB_PASSWORD").unwrap_or("maple9x".to_string())',
      'env::var("DB_PASSWORD").ok().unwrap_or(String::from("maple9x"))',
      'env::var("DB_PASSWORD")\n    .unwrap_or_else(|_| "maple9x".into())',
      'Optional.ofNullable(System.getenv("DB_PASSWORD")).orElse("maple9x");',
      'Optional.ofNullable(System.getenv("DB_PASSWORD")).orElseGet(() -> "maple9x");',
      'sys.env.get("DB_PASSWORD").getOrElse("maple9x")',
    ])
      assert.deepEqual(readAroundPassword(text), expected, text);
  });

  it('leaves other methods of the answer', () => {
    for (const text of [
      'env::var("DB_PASSWORD").expect("not set: maple9x")',
      'env::var("DB_PASSWORD").unwrap_or(other)',
      'labels.get("DB_PASSWORD").startsWith("maple9x")',
    ])
      assert.deepEqual(readAroundPassword(text), [], text);
  });
});
