// Sends the one request of a live check. `fetch` goes through VS Code's own network settings (proxy, certificates).
import type { FilledRequest } from '../../respond';

/** What came back: the status and the beginning of the body. */
export interface ReceivedAnswer {
  readonly status: number;
  readonly text: string;
}

export type SendRequest = (request: FilledRequest, signal: AbortSignal) => Promise<ReceivedAnswer>;

/** As much of the answer as is read; the judgement needs a word of it at most. */
const mostBytes = 64_000;

/**
 * Redirects are not followed: the value goes to the host that was shown, and to no other.
 * @throws Error when there is no answer, or when `signal` aborts
 */
export async function sendRequest(request: FilledRequest, signal: AbortSignal): Promise<ReceivedAnswer> {
  const response = await fetch(request.url, {
    method: request.method,
    headers: request.headers,
    redirect: 'manual',
    credentials: 'omit',
    signal,
    ...(request.body === undefined ? {} : { body: request.body }),
  });
  return { status: response.status, text: await beginningOf(response) };
}

async function beginningOf(response: Response): Promise<string> {
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let read = 0; read < mostBytes;) {
    const { done, value } = await reader.read();
    if (done) return text;
    read += value.length;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return text;
}
