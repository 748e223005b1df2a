// A live check's request as people can read it before it is sent: everything but the value.
import type { VerifySpec } from './types';

/** What stands where the value will. */
const stand = '<the key>';

/** Lines of the request: method and address, headers, body. Exactly what is sent, but for the value. */
export function describeRequest(spec: VerifySpec): readonly string[] {
  return [
    `${spec.method} ${shown(spec.url)}`,
    ...(spec.basic === undefined ? [] : [`Authorization: Basic, base64 of ${shown(spec.basic)}`]),
    ...Object.entries(spec.headers ?? {}).map(([name, value]) => `${name}: ${shown(value)}`),
    ...(spec.body === undefined ? [] : ['', shown(spec.body)]),
  ];
}

/** The host that gets the value. */
export function hostOf(spec: VerifySpec): string {
  return new URL(spec.url.replaceAll('{secret}', 'secret')).host;
}

function shown(text: string): string {
  return text.replaceAll('{secret}', stand);
}
