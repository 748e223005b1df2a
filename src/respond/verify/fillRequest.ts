// The only place where a value is put into a request.
import { base64 } from '@scure/base';
import type { Masked } from '../../base';
import type { VerifySpec } from './types';

/** A request with the value in it: handed to the sender at once, and never kept, shown or logged. */
export interface FilledRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A value with line breaks or other control characters can't stand in a header; such a request is not made. */
export function fillRequest(spec: VerifySpec, value: Masked): FilledRequest | undefined {
  const secret = value.unwrap();
  // eslint-disable-next-line no-control-regex -- control characters are what headers may not hold.
  if (/[\u0000-\u001f\u007f-\uffff]/.test(secret)) return undefined;
  const fill = (text: string): string => text.split('{secret}').join(secret);
  const headers = Object.entries(spec.headers ?? {}).map(([name, text]) => [name, fill(text)] as const);
  const basic =
    spec.basic === undefined ? [] : [['Authorization', `Basic ${encode(fill(spec.basic))}`] as const];
  return {
    method: spec.method,
    url: spec.url.split('{secret}').join(encodeForUrl(secret)),
    headers: Object.fromEntries([...basic, ...headers]),
    ...(spec.body === undefined ? {} : { body: fill(spec.body) }),
  };
}

/** Colons and @ may stand in paths and queries as they are (RFC 3986, 3.3), and Telegram wants its colon so. */
function encodeForUrl(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%40', '@');
}

function encode(text: string): string {
  return base64.encode(new TextEncoder().encode(text));
}
