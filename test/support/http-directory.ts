import { Agent, request } from "node:http";
import type { Clock } from "../../adapters/ports/clock.js";
import type { Directory, PasswordWrite, Unavailable } from "../../adapters/ports/directory.js";

/** What came back, or how it failed; `sent` tells whether the directory may have got the request. */
type Answer =
  | { readonly kind: "answer"; readonly status: number; readonly body: unknown }
  | { readonly kind: "failed"; readonly sent: boolean };

const NOT_APPLIED: PasswordWrite = { kind: "not-changed", reason: "unavailable" };

/**
 * The port Directory over HTTP, against test/faults/directory. It never tries again, and says `not-changed` only
 * where nothing was sent or the directory itself refused: the behaviour that the guard relies on.
 */
export function createHttpDirectory(url: string, clock: Clock): Directory & { close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });

  function ask(path: string, body: unknown, signal?: AbortSignal): Promise<Answer> {
    return new Promise((resolve) => {
      let sent = false;
      const failed = () => resolve({ kind: "failed", sent });
      if (signal?.aborted === true) return failed();
      const headers = { "content-type": "application/json", "x-now": clock.now().toISOString() };
      const asking = request(`${url}${path}`, { method: "POST", agent, headers, ...(signal && { signal }) });
      asking.once("socket", (socket) => {
        if (socket.connecting) socket.once("connect", () => (sent = true));
        else sent = true;
      });
      asking.once("error", failed);
      asking.once("response", (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.once("error", failed);
        response.once("aborted", failed);
        response.once("end", () => {
          const text = Buffer.concat(chunks).toString();
          const status = response.statusCode ?? 0;
          if (!response.complete) return failed();
          try {
            resolve({ kind: "answer", status, body: JSON.parse(text, revived) });
          } catch {
            resolve({ kind: "answer", status: status === 200 ? 0 : status, body: undefined });
          }
        });
      });
      asking.end(JSON.stringify(body));
    });
  }

  async function read<T>(method: string, args: readonly unknown[]): Promise<T | Unavailable> {
    const answer = await ask("/read", { method, args });
    if (answer.kind === "answer" && answer.status === 200) return answer.body as T;
    return { kind: "unavailable", operatorHint: "the directory gave no answer that can be read" };
  }

  async function write(method: string, body: object, signal?: AbortSignal): Promise<PasswordWrite> {
    const answer = await ask(`/write/${method}`, body, signal);
    if (answer.kind === "failed") return answer.sent ? unknown("the connection broke") : NOT_APPLIED;
    if (answer.status === 200) return answer.body as PasswordWrite;
    return answer.status === 429 ? NOT_APPLIED : unknown(`status ${answer.status}`);
  }

  return {
    findPeople: (...args) => read("findPeople", args),
    person: (...args) => read("person", args),
    standing: (...args) => read("standing", args),
    sspr: (...args) => read("sspr", args),
    roleHolders: (...args) => read("roleHolders", args),
    methods: (...args) => read("methods", args),
    signIn: (...args) => read("signIn", args),
    tenantSspr: () => read("tenantSspr", []),
    domains: () => read("domains", []),
    registrations: (...args) => read("registrations", args),
    findGroups: (...args) => read("findGroups", args),
    groupMembers: (...args) => read("groupMembers", args),
    accessPassPolicy: (...args) => read("accessPassPolicy", args),
    // What is tested over HTTP are password writes.
    createAccessPass: async () => ({ kind: "not-created", reason: "unavailable" }),
    revokeSessions: async () => ({ kind: "not-revoked", reason: "unavailable" }),
    resetPassword: ({ newPassword, signal, ...reset }) =>
      write("resetPassword", { ...reset, newPassword: newPassword.reveal() }, signal),
    close: () => agent.destroy(),
  };
}

function unknown(operatorHint: string): PasswordWrite {
  return { kind: "unknown", operatorHint };
}

function revived(key: string, value: unknown): unknown {
  return key === "lastPasswordChange" && typeof value === "string" ? new Date(value) : value;
}
