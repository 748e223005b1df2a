// Judges live checks: does the request carry the value, and can its answers be told apart?
import type { WrittenVerify } from './written';

/** Message and hint for each fault. */
export function* lintVerify(verify: WrittenVerify): Generator<readonly [message: string, hint: string]> {
  const parts = [verify.url, verify.basic, verify.body, ...Object.values(verify.headers ?? {})];
  const carrying = parts.filter((part) => part?.includes('{secret}'));
  if (carrying.length !== 1) {
    yield [
      `The live check puts the value into ${carrying.length} parts of the request.`,
      'Write {secret} in exactly one of url, headers, basic and body.',
    ];
  }
  if (verify.basic !== undefined && Object.keys(verify.headers ?? {}).some((name) => /^authorization$/i.test(name))) {
    yield ['The live check has two Authorization headers.', 'Use either basic or a header.'];
  }
  if (verify.body !== undefined && verify.method !== 'POST') {
    yield ['The live check has a body, and a method without one.', 'Write method: POST.'];
  }
  const both = verify.live.filter((status) => verify.dead.includes(status));
  if (both.length > 0 && (verify.answer?.live === undefined || verify.answer.dead === undefined)) {
    yield [
      `The live check takes status ${both.join(', ')} for both live and dead.`,
      'Say in answer.live and answer.dead what tells them apart.',
    ];
  }
}
