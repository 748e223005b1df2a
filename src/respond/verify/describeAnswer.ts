// A live check's answer as a line of evidence.
import type { LiveAnswer } from './types';

const words = {
  live: 'it works',
  dead: 'it no longer works',
  unknown: 'unknown whether it works',
} as const;

/** @param time when the provider answered; written in UTC, to the minute */
export function describeAnswer(
  { verdict, status, reason }: LiveAnswer,
  providerName: string,
  time: Date,
): string {
  const when = `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  const answered = status === undefined ? 'no answer' : `status ${status}`;
  return `${providerName} was asked on ${when}: ${words[verdict]} (${answered}). ${reason}`;
}
