// Stands in for node:assert where there is no Node: the few assertions that tests of the web worker host use.

class AssertionError extends Error {
  constructor(message: string | undefined, fallback: string) {
    super(message ?? fallback);
    this.name = 'AssertionError';
  }
}

function ok(value: unknown, message?: string): asserts value {
  if (!value) throw new AssertionError(message, `${String(value)} is not truthy`);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected))
    throw new AssertionError(message, `${show(actual)} is not ${show(expected)}`);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (show(actual) !== show(expected))
    throw new AssertionError(message, `${show(actual)} is not ${show(expected)}`);
}

function match(actual: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(actual))
    throw new AssertionError(message, `${show(actual)} does not match ${String(pattern)}`);
}

function doesNotMatch(actual: string, pattern: RegExp, message?: string): void {
  if (pattern.test(actual)) throw new AssertionError(message, `${show(actual)} matches ${String(pattern)}`);
}

function fail(message: string): never {
  throw new AssertionError(message, 'failed');
}

const assert = Object.assign(ok, {
  ok,
  equal,
  strictEqual: equal,
  deepEqual,
  deepStrictEqual: deepEqual,
  match,
  doesNotMatch,
  fail,
});
export default assert;
export {
  deepEqual,
  deepEqual as deepStrictEqual,
  doesNotMatch,
  equal,
  equal as strictEqual,
  fail,
  match,
  ok,
};

function show(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value);
}
