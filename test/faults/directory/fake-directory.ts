import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { createMockDirectory } from "../../../adapters/directory/mock/mock-directory.js";
import { CONTOSO } from "../../../adapters/directory/mock/tenant-settings.js";
import { Secret } from "../../../adapters/ports/secret.js";
import { bodyOf, listenOnLoopback, type Loopback } from "../../support/loopback.js";
import type { Account, ArrivedWrite, Plan, ReadFault, WriteAnswer, WriteFault } from "./faults.js";
import { pairs, peopleOf } from "./people.js";

interface WriteBody {
  readonly personId: string;
  readonly actorId: string;
  readonly newPassword: string;
  readonly mustChangeAtNextSignIn: boolean;
}

const READS = ["findPeople", "person", "standing", "sspr"] as const;

/** A tenant behind HTTP that misbehaves as it is told, and counts what arrives. */
export async function startFakeDirectory(
  count: number,
  onWrite: (personId: string) => void = () => undefined,
): Promise<Loopback> {
  let now = 0;
  const mock = createMockDirectory({
    people: peopleOf(pairs(count)),
    tenant: CONTOSO,
    clock: { now: () => new Date(now) },
  });
  const writeFaults = new Map<string, WriteFault>();
  const readFaults = new Map<string, ReadFault>();
  const writes: ArrivedWrite[] = [];
  const applied = new Map<string, number>();
  let due: { readonly at: number; readonly apply: () => Promise<void> }[] = [];

  /** Applies what is due by the clock of the request, each at its own moment. */
  async function catchUp(until: number): Promise<void> {
    const ripe = due.filter(({ at }) => at <= until).toSorted((one, other) => one.at - other.at);
    due = due.filter(({ at }) => at > until);
    for (const { at, apply } of ripe) {
      now = at;
      await apply();
    }
    now = until;
  }

  async function apply(body: WriteBody) {
    const written = await mock.resetPassword({ ...body, newPassword: new Secret(body.newPassword) });
    if (written.kind === "changed") applied.set(body.personId, (applied.get(body.personId) ?? 0) + 1);
    return written;
  }

  async function write(body: WriteBody, response: ServerResponse, at: number): Promise<void> {
    const { personId, newPassword } = body;
    writes.push({ personId, password: newPassword, arrivedAt: Date.now() });
    const fault = writeFaults.get(personId) ?? { appliesAfter: 0, answer: "true" };
    const { appliesAfter } = fault;
    const written = appliesAfter === 0 ? await apply(body) : { kind: "not-changed", reason: "unavailable" };
    if (appliesAfter !== undefined && appliesAfter > 0) {
      due.push({ at: at + appliesAfter, apply: async () => void (await apply(body)) });
    }
    onWrite(personId);
    if (fault.answersAfter !== undefined) await pause(fault.answersAfter, undefined, { ref: false });
    answer(response, fault.answer, written);
  }

  async function read(body: { method: string; args: readonly unknown[] }, response: ServerResponse) {
    const method = READS.find((each) => each === body.method);
    if (method === undefined) return answer(response, 500, undefined);
    const personId = String(body.args[0]);
    const fault = readFaults.get(personId);
    if (fault !== undefined && (fault.after ?? 0) > 0) {
      readFaults.set(personId, { ...fault, after: (fault.after ?? 0) - 1 });
    } else if (fault !== undefined && fault.times > 0) {
      readFaults.set(personId, { ...fault, times: fault.times - 1 });
      if (fault.answersAfter === undefined) return answer(response, fault.answer, undefined);
      await pause(fault.answersAfter, undefined, { ref: false });
    }
    const found =
      method === "findPeople"
        ? await mock.findPeople(personId, Number(body.args[1]))
        : await mock[method](personId);
    return answer(response, "true", found);
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const at = Date.parse(String(request.headers["x-now"] ?? "")) || Date.now();
    switch (request.url ?? "") {
      case "/plan": {
        const plan = body as Plan;
        if (plan.write) writeFaults.set(plan.personId, plan.write);
        if (plan.read) readFaults.set(plan.personId, plan.read);
        return answer(response, "true", {});
      }
      case "/account": {
        const { personId } = body as Plan;
        const account: Account = {
          writes: writes.filter((each) => each.personId === personId),
          applied: applied.get(personId) ?? 0,
        };
        return answer(response, "true", account);
      }
      case "/read":
        await catchUp(at);
        return read(body as { method: string; args: readonly unknown[] }, response);
      case "/write/resetPassword":
        await catchUp(at);
        return write(body as WriteBody, response, at);
      default:
        return answer(response, 500, undefined);
    }
  }

  return listenOnLoopback((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
}

function answer(response: ServerResponse, how: WriteAnswer, body: unknown): void {
  const text = JSON.stringify(body ?? {});
  switch (how) {
    case "never":
      return;
    case "reset":
      response.socket?.resetAndDestroy();
      return;
    case "half":
      response.writeHead(200, { "content-type": "application/json", "content-length": text.length });
      response.write(text.slice(0, text.length / 2), () => response.socket?.resetAndDestroy());
      return;
    case "garbage":
      response.end("<html>a proxy says hello</html>");
      return;
    case "true":
      response.setHeader("content-type", "application/json");
      response.end(text);
      return;
    case 429:
      response.writeHead(429, { "retry-after": "30" }).end("{}");
      return;
    case 500:
    case 502:
    case 503:
    case 504:
      response.writeHead(how).end("{}");
  }
}
