// One live check: the request is filled in, sent and judged; whatever goes wrong is an answer too ("unknown").
import { ProgressLocation, window } from 'vscode';
import { type FilledRequest, judgeAnswer, type LiveAnswer, type VerifySpec } from '../../respond';
import { messageOf } from '../log';
import type { SendRequest } from './sendRequest';

const timeLimitMs = 20_000;

/** @returns undefined when the user cancels */
export function ask(
  spec: VerifySpec,
  request: FilledRequest,
  providerName: string,
  send: SendRequest,
): Promise<LiveAnswer | undefined> {
  const progress = {
    location: ProgressLocation.Notification,
    title: `Asking ${providerName} …`,
    cancellable: true,
  };
  return Promise.resolve(
    window.withProgress(progress, async (_, token): Promise<LiveAnswer | undefined> => {
      const cancelled = new AbortController();
      const listener = token.onCancellationRequested(() => cancelled.abort());
      try {
        const signal = AbortSignal.any([cancelled.signal, AbortSignal.timeout(timeLimitMs)]);
        const { status, text } = await send(request, signal);
        return judgeAnswer(spec, status, text);
      } catch (error) {
        if (token.isCancellationRequested) return undefined;
        return { verdict: 'unknown', reason: `There was no answer: ${withoutValues(error)}.` };
      } finally {
        listener.dispose();
      }
    }),
  );
}

/** Errors of the network name the address at times, and the address may hold the value: only the cause's code is told. */
function withoutValues(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError')
    return `none within ${timeLimitMs / 1000} seconds`;
  const cause = error instanceof Error ? error.cause : undefined;
  if (typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string')
    return cause.code;
  return messageOf(error) === 'fetch failed' ? 'the connection failed' : 'the request could not be sent';
}
