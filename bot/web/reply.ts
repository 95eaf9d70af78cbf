import type { IncomingMessage, ServerResponse } from "node:http";

/** What a handler of ours says; one place writes it to the wire. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text and bytes go out as they are (name their type in the headers); anything else as JSON. */
  readonly body?: string | Uint8Array | object;
}

export type Answer = (request: IncomingMessage) => Reply | Promise<Reply>;

/** Told of faults; the person who asked only learns that it did not work. */
export type OnFault = (error: unknown) => void;

const ALWAYS = { "x-content-type-options": "nosniff", "cache-control": "no-store" };

/**
 * A restify handler: it returns nothing (restify would log a returned value, headers and all) and never
 * lets an error through (restify would put its message into the answer).
 */
export function handler(answer: Answer, onFault: OnFault) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      write(response, await answer(request));
    } catch (error) {
      onFault(error);
      if (response.headersSent) response.destroy();
      else write(response, { status: 500, body: failure("ServiceError", "Something went wrong here.") });
    }
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
  response.writeHead(status, { ...ALWAYS, ...type, ...headers, "content-length": String(content.length) });
  response.end(content);
}
