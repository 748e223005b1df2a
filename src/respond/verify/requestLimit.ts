// How often providers may be asked: checks are for people, and a burst of them looks like an attack.

/** Milliseconds between two requests to one host. */
const pauseMs = 10_000;
/** Requests to one host within an hour. */
const mostInAnHour = 20;

const hourMs = 3_600_000;

/** Counts the requests of one window. */
export class RequestLimit {
  readonly #times = new Map<string, readonly number[]>();

  /**
   * Takes one request to the host, if it may be made now.
   * @param now milliseconds since any fixed moment
   * @returns undefined when it may; otherwise the milliseconds to wait
   */
  take(host: string, now: number): number | undefined {
    const recent = (this.#times.get(host) ?? []).filter((time) => now - time < hourMs);
    const oldest = recent.at(-mostInAnHour);
    const last = recent.at(-1);
    const wait = Math.max(
      oldest === undefined ? 0 : oldest + hourMs - now,
      last === undefined ? 0 : last + pauseMs - now,
    );
    if (wait > 0) return wait;
    this.#times.set(host, [...recent, now]);
    return undefined;
  }
}
