import { createServer, type IncomingMessage, type RequestListener } from "node:http";

/** A server on this machine. */
export interface Loopback {
  readonly url: string;
  close(): Promise<void>;
}

/** Port 0 takes a free one. Rejects where the port is taken. */
export async function listenOnLoopback(listener: RequestListener, port = 0): Promise<Loopback> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body: unknown = JSON.parse(Buffer.concat(chunks).toString() || "null");
  return body;
}
