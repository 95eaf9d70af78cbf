/** What a handler gives back; the server adds the headers that Graph always sends. */
export interface FakeAnswer {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** In every error's message: if it turns up anywhere but in the HTTP answer, Graph's own words were passed on. */
export const GRAPH_SENTENCE = "A sentence of Microsoft Graph's own, about sandra.dewit@contoso.com.";

/** Thrown by handlers, because most faults are found deep in a query. */
export class GraphFault extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

export const notFound = () => new GraphFault(404, "Request_ResourceNotFound");
export const denied = () => new GraphFault(403, "Authorization_RequestDenied");
export const badRequest = () => new GraphFault(400, "Request_BadRequest");
/** What needs ConsistencyLevel and comes without. */
export const unsupportedQuery = () => new GraphFault(400, "Request_UnsupportedQuery");

export function errorBody(code: string, requestId: string, date: Date): object {
  return {
    error: {
      code,
      message: GRAPH_SENTENCE,
      innerError: {
        date: date.toISOString().slice(0, 19),
        "request-id": requestId,
        "client-request-id": requestId,
      },
    },
  };
}
