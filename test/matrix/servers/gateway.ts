// keylift:ignore-file because the password below is that of a key store which the tests make.
// A proxy on the loopback address behind which the managers' hosts seem to be: clients that know no other address
// than their manager's own are led to it by HTTPS_PROXY, and nothing leaves the machine.
import { createServer } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { type Certificate, certificateFor } from './certificate';

export interface GatewayRequest {
  readonly host: string;
  readonly method: string;
  /** With the query, as it was sent. */
  readonly path: string;
  readonly headers: Http2ServerRequest['headers'];
  readonly body: Buffer;
}

export interface GatewayAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  readonly trailers?: Readonly<Record<string, string>>;
}

export interface Gateway {
  /** What leads programs to the proxy, and makes them trust it. */
  readonly environment: Readonly<Record<string, string>>;
  /** For files of the test; removed at the end. */
  readonly folder: string;
  readonly close: () => void;
}

/** Starts a proxy that answers for the hosts itself, and refuses all others. */
export async function serveGateway(
  hosts: readonly string[],
  answer: (request: GatewayRequest) => GatewayAnswer,
): Promise<Gateway> {
  const issued = await certificateFor(hosts);
  const { key, certificate } = issued;
  const sockets = new Set<Socket>();
  const secure = createSecureServer({ key, cert: certificate, allowHTTP1: true }, (message, response) => {
    void readRequest(message).then((request) => send(response, answer(request)));
  });
  const inner = await listen(secure);
  const proxy = createServer((_message, response) => response.writeHead(405).end());
  proxy.on('connect', (message, socket: Socket) => {
    const [host = ''] = (message.url ?? '').split(':');
    if (!hosts.includes(host)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const through = connect(inner, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      socket.pipe(through).pipe(socket);
    });
    for (const one of [socket, through]) {
      sockets.add(one);
      one.on('error', () => one.destroy());
    }
  });
  const outer = await listen(proxy);
  return {
    environment: environmentFor(outer, issued),
    folder: issued.folder,
    close: () => {
      proxy.close();
      secure.close();
      for (const socket of sockets) socket.destroy();
      issued.remove();
    },
  };
}

/** Each runtime has its own variables for this. */
function environmentFor(port: number, { authority, trustStore }: Certificate): Record<string, string> {
  const url = `http://127.0.0.1:${port}`;
  const java = [
    '-Djava.net.useSystemProxies=true',
    '-Dhttps.proxyHost=127.0.0.1',
    `-Dhttps.proxyPort=${port}`,
    `-Djavax.net.ssl.trustStore=${trustStore ?? ''}`,
    '-Djavax.net.ssl.trustStorePassword=changeit',
  ];
  return {
    HTTPS_PROXY: url,
    https_proxy: url,
    // Ruby takes this one for both.
    http_proxy: url,
    SSL_CERT_FILE: authority,
    REQUESTS_CA_BUNDLE: authority,
    NODE_EXTRA_CA_CERTS: authority,
    GRPC_DEFAULT_SSL_ROOTS_FILE_PATH: authority,
    JAVA_TOOL_OPTIONS: java.join(' '),
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function readRequest(message: Http2ServerRequest): Promise<GatewayRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk as Uint8Array));
  const { method, url: path, headers } = message;
  const host = (headers[':authority'] ?? headers.host ?? '').replace(/:\d+$/, '');
  return { host, method, path, headers, body: Buffer.concat(chunks) };
}

function send(
  response: Http2ServerResponse,
  { status, headers = {}, body, trailers = {} }: GatewayAnswer,
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  if (Object.keys(trailers).length > 0) response.addTrailers(trailers);
  response.end(body);
}
