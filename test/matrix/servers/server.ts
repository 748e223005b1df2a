// A manager's server on the loopback address, in the state that a test wants it in.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GatewayAnswer, GatewayRequest } from './gateway';

/** What a program must cope with. */
export type State = Answering | 'down';

/** The states in which the server answers; `expired` is the caller's token or key. */
export type Answering = 'ok' | 'missing' | 'denied' | 'expired' | 'noText' | 'deleted';

/** What the server knows. */
export interface Kept {
  readonly id: string;
  readonly field: string;
  readonly value: string;
}

export interface Request {
  readonly method: string;
  /** With the query, as it was sent: encoding counts. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly type?: string;
  readonly body: string;
}

/** One manager's side of the conversation; it refuses what a real one would refuse. */
export interface Manager {
  /** The backend's id. */
  readonly backend: string;
  /** The states that this manager can be in, besides `ok`. */
  readonly states: readonly Answering[];
  /** What a program's environment must hold for a server at the address. */
  environment(url: string): Readonly<Record<string, string>>;
  answer(request: Request, state: Answering, kept: Kept): Answer;
}

/** A manager that clients reach under its own names only, through the gateway. */
export interface HostedManager {
  readonly backend: string;
  readonly states: readonly Answering[];
  readonly hosts: readonly string[];
  /** @param folder for files that the environment names */
  environment(folder: string): Readonly<Record<string, string>>;
  answer(request: GatewayRequest, state: Answering, kept: Kept): GatewayAnswer;
}

export interface RunningServer {
  readonly url: string;
  /** The requests so far that were refused for another reason than the state: the program's own faults. */
  readonly refused: readonly string[];
  readonly close: () => void;
}

/** Starts a server in a state. */
export async function serve(manager: Manager, state: Answering, kept: Kept): Promise<RunningServer> {
  const refused: string[] = [];
  const server = createServer((message, response) => {
    void bodyOf(message).then((body) => {
      const request = {
        method: message.method ?? '',
        path: message.url ?? '',
        headers: message.headers,
        body,
      };
      const { status, type = 'application/json', body: text } = manager.answer(request, state, kept);
      if (status >= 400 && state === 'ok') refused.push(`${request.method} ${request.path}: ${text}`);
      response.writeHead(status, { 'Content-Type': type }).end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    refused,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function bodyOf(message: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of message) body += String(chunk);
  return body;
}
