import type { ServerResponse } from "node:http";
import type { Formatters } from "restify";

/** What we say about a request we cannot serve. Never a message of ours or of a library. */
const WORDS = {
  400: ["BadRequest", "The request could not be understood."],
  401: ["Unauthorized", "The request did not prove who sent it."],
  403: ["Forbidden", "The sender may not do this."],
  404: ["NotFound", "There is nothing under this address."],
  405: ["MethodNotAllowed", "This address does not answer to this method."],
  408: ["RequestTimeout", "The request took too long to arrive."],
  413: ["PayloadTooLarge", "The request is too large."],
  415: ["UnsupportedMediaType", "Only application/json in UTF-8 is read here."],
  429: ["TooManyRequests", "Too many requests. Try again later."],
  500: ["InternalServerError", "Something went wrong. It has been noted."],
  501: ["NotImplemented", "This is not offered here."],
  503: ["ServiceUnavailable", "The bot cannot serve requests now. Try again later."],
} as const;

export type RefusalStatus = keyof typeof WORDS;

/** The error body of Bot Connector and Direct Line: `{error: {code, message}}`. */
export function refusalBody(status: RefusalStatus): { error: { code: string; message: string } } {
  const [code, message] = WORDS[status];
  return { error: { code, message } };
}

/** Answers with a status and its fixed words, unless an answer went out already. */
export function refuse(response: ServerResponse, status: RefusalStatus): void {
  if (response.headersSent || response.destroyed) return;
  const body = JSON.stringify(refusalBody(status));
  response.statusCode = status;
  response.setHeader("Content-Type", "application/json");
  response.setHeader("Content-Length", Buffer.byteLength(body));
  // What is left of a body that was not read to its end would be taken for the next request.
  if (status === 408 || status === 413) response.setHeader("Connection", "close");
  response.end(response.req.method === "HEAD" ? undefined : body);
}

function formatJson(_request: unknown, response: ServerResponse, body: unknown): string {
  const status = response.statusCode in WORDS ? (response.statusCode as RefusalStatus) : 500;
  const text = JSON.stringify(body instanceof Error ? refusalBody(status) : body);
  response.setHeader("Content-Length", Buffer.byteLength(text));
  return text;
}

/**
 * JSON for restify, with errors in fixed words. Also in the place of its JSONP formatter, which would put a callback
 * name from the query into a script.
 */
export const formatters: Formatters = {
  "application/json; q=0.4": formatJson,
  "application/javascript; q=0.1": formatJson,
};
