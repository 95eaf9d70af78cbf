import type { Channel, TurnLogic } from "../../adapters/channel/cloud/cloud-channel.js";
import { refuse, type RefusalStatus } from "./answers.js";
import { readJsonBody } from "./json-body.js";
import type { Mount } from "./server.js";

const REFUSALS: readonly number[] = [400, 401, 403, 500, 503] satisfies readonly RefusalStatus[];

/** POST /api/messages: where the Bot Connector, or a client on this machine, delivers activities. */
export function messagesRoute(channel: Channel, logic: TurnLogic): Mount {
  return (server) => {
    server.post("/api/messages", async (request, response) => {
      const body = await readJsonBody(request);
      if (body.kind === "refused") {
        refuse(response, body.status);
        return;
      }
      const { authorization } = request.headers;
      const receipt = await channel.receive({ authorization, body: body.value }, logic);
      if (receipt.status === 401) response.setHeader("WWW-Authenticate", "Bearer");
      if (receipt.body === undefined && isRefusal(receipt.status)) refuse(response, receipt.status);
      else if (receipt.body === undefined) response.send(receipt.status);
      else response.json(receipt.status, receipt.body);
    });
  };
}

function isRefusal(status: number): status is RefusalStatus {
  return REFUSALS.includes(status);
}
