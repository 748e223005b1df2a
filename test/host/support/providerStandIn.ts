// A provider on loopback: requests to its host come here while a test runs, and are kept to be looked at.
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export class ProviderStandIn {
  readonly received: Received[] = [];
  readonly #server: Server;
  readonly #realFetch = globalThis.fetch;

  /** @param host whose requests are answered here; all others fail */
  constructor(
    readonly host: string,
    readonly answer: { readonly status: number; readonly body?: string; readonly location?: string },
  ) {
    this.#server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const { method = '', url: path = '', headers } = request;
        this.received.push({ method, path, headers, body });
        response.writeHead(answer.status, answer.location === undefined ? {} : { location: answer.location });
        response.end(answer.body ?? '');
      });
    });
  }

  /** Answers for the length of `run`. */
  async during(run: () => Promise<unknown>): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const { port } = this.#server.address() as AddressInfo;
    globalThis.fetch = (input, init) => {
      const url = new URL(input instanceof Request ? input.url : input);
      if (url.host !== this.host || url.protocol !== 'https:')
        return Promise.reject(new Error(`not for ${url.host}`));
      return this.#realFetch(`http://127.0.0.1:${port}${url.pathname}${url.search}`, init);
    };
    try {
      await run();
    } finally {
      globalThis.fetch = this.#realFetch;
      this.#server.closeAllConnections();
      this.#server.close();
    }
  }
}
