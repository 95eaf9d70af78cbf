import type { IncomingMessage, ServerResponse } from "node:http";

/** What a handler of ours says; one place writes it to the wire. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text and bytes go out as they are (name their type in the headers); anything else as JSON. */
  readonly body?: string | Uint8Array | object;
}

export type Answer = (request: IncomingMessage) => Reply | Promise<Reply>;

/** A restify handler. It returns nothing: restify would log a returned value, headers and all. */
export function handler(answer: Answer) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    write(response, await answer(request));
  };
}

/** An error in the shape that Direct Line and the Bot Connector share. */
export function failure(code: string, message: string) {
  return { error: { code, message } };
}

function write(response: ServerResponse, { status, headers, body }: Reply): void {
  const plain = typeof body === "string" || body instanceof Uint8Array;
  const type = plain || body === undefined ? {} : { "content-type": "application/json; charset=utf-8" };
  const content = plain ? Buffer.from(body) : Buffer.from(body === undefined ? "" : JSON.stringify(body));
  response.writeHead(status, { ...type, ...headers, "content-length": String(content.length) });
  response.end(content);
}
