import { request } from "node:http";

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** The body as JSON, or undefined where it is none. */
  readonly json: unknown;
}

export interface HttpAsk {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string goes out as it is, anything else as JSON. */
  readonly body?: unknown;
}

/** One request as a client that may set every header (fetch may not). */
export function ask(url: string, { method = "GET", headers = {}, body }: HttpAsk = {}): Promise<HttpAnswer> {
  const content = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  const typed = content === undefined ? {} : { "content-type": "application/json" };
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers: { ...typed, ...headers }, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json: parsed(text) });
      });
    });
    asked.on("error", reject);
    asked.end(content);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A text field of an answer's JSON; throws when it is not there. */
export function textOf(answer: HttpAnswer, field: string): string {
  const { json } = answer;
  const value: unknown = typeof json === "object" && json !== null ? Reflect.get(json, field) : undefined;
  if (typeof value !== "string") throw new Error(`no ${field} in ${answer.text}`);
  return value;
}

export interface StartedConversation {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
  /** Ready for `ask`. */
  readonly headers: Readonly<Record<string, string>>;
  /** `<site>/v3/directline/conversations/<id>` */
  readonly url: string;
}

/** Starts a conversation as this person (or nobody in particular). */
export async function startConversation(site: string, userId?: string): Promise<StartedConversation> {
  const base = `${site}/v3/directline`;
  const user = userId === undefined ? {} : { user: { id: userId } };
  const generated = await ask(`${base}/tokens/generate`, { method: "POST", body: user });
  const authorization = `Bearer ${textOf(generated, "token")}`;
  const started = await ask(`${base}/conversations`, {
    method: "POST",
    headers: { authorization },
    body: {},
  });
  const conversationId = textOf(started, "conversationId");
  return {
    conversationId,
    token: textOf(started, "token"),
    streamUrl: textOf(started, "streamUrl"),
    headers: { authorization: `Bearer ${textOf(started, "token")}` },
    url: `${base}/conversations/${conversationId}`,
  };
}
