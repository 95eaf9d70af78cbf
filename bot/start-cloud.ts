/** Cloud mode: a real tenant behind Microsoft Graph, Teams, and what goes on beside the turns. */
import type { TurnContext } from "botbuilder";
import { type CloudChannelOptions, createCloudChannel } from "../adapters/channel/cloud/cloud-channel.js";
import { createOneViewDelivery } from "../adapters/delivery/one-view-delivery.js";
import { createSecretSeal } from "../adapters/delivery/secret-seal.js";
import type { Clock } from "../adapters/ports/clock.js";
import type { Random } from "../adapters/ports/random.js";
import { startBackground } from "./background.js";
import { composeBot } from "./compose.js";
import type { CloudConfig } from "./config.js";
import { endOrderly } from "./end-orderly.js";
import { helpDeskOf } from "./help-desk.js";
import { keepResolving } from "./keep-resolving.js";
import type { Log } from "./log.js";
import { openAuditedStore } from "./open-audited-store.js";
import { openGraph } from "./open-graph.js";
import { openKnowledge } from "./open-knowledge.js";
import { secretsKey } from "./secrets-key.js";
import { createSecretDialog } from "./teams/secret-dialog.js";
import { healthRoutes } from "./web/health.js";
import { messagesRoute } from "./web/messages.js";
import { createServer } from "./web/server.js";
import { whyNotListening } from "./why-not-listening.js";

export interface StartCloudDeps {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  /** For tests: who vouches for channels, and how the bot signs what it sends. */
  readonly channel?: Pick<CloudChannelOptions, "authority" | "outboundCredentials">;
}

export interface CloudBot {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function startCloud(config: CloudConfig, deps: StartCloudDeps): Promise<CloudBot> {
  const { clock, random, log } = deps;
  const { publicUrl, defaultLanguage, credentials, allowedServiceUrls } = config;
  const store = await openAuditedStore(config, deps);
  const directory = openGraph(config.directory, deps);
  const helpDesk = helpDeskOf(config);
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const delivery = createOneViewDelivery({
    secrets: store.secrets,
    seal: createSecretSeal(secretsKey(config, random), random),
    baseUrl: () => publicUrl,
    clock,
    random,
    onFault: (fault) => log.error("delivery-fault", { fault }),
  });
  const { botFor, turns, resolve, approval, batches, readiness } = composeBot({
    ...(await openKnowledge(config, log)),
    directory,
    store,
    delivery,
    clock,
    random,
    log,
    helpDesk,
    defaultLanguage,
    house: config.house,
    handOff: config.handOff,
    timeZone,
  });
  const channel = createCloudChannel({
    ...deps.channel,
    credentials,
    allowedServiceUrls,
    now: () => clock.now().getTime(),
    onTurnError: async (_: TurnContext, error: Error) => log.error("turn-lost", { error }),
    onRefused: (status, reason) => log.warn("activity-refused", { status, reason }),
    onFault: (error) => log.error("channel-fault", { error }),
  });
  const onFault = (error: unknown) => log.error("delivery-fault", { error });
  const dialog = createSecretDialog({ delivery, publicUrl, defaultLanguage, onFault });
  channel.adapter.use(dialog.middleware);
  const bot = botFor("teams", ({ from }) => from.aadObjectId);
  const server = createServer({
    access: { mode: "cloud", publicUrl },
    log,
    routes: [
      messagesRoute(channel, async (turn) => {
        if (!(await dialog.answer(turn))) await bot(turn);
      }),
      healthRoutes(() => store.ping()),
    ],
  });
  const { port } = await server.listen(config.port, config.host).catch((error: unknown) => {
    throw new Error(whyNotListening(error, config), { cause: error });
  });
  const resolving = keepResolving({ guard: { resolve }, log });
  const background = startBackground({
    ...deps,
    store,
    directory,
    channels: { teams: channel },
    slipUrl: async (slipId, readerId) =>
      (await delivery.waiting(slipId, readerId)) ? delivery.urlOf(slipId) : undefined,
    approval,
    batch: (personId, batchId) => batches.report(personId, batchId),
    helpDesk,
    timeZone,
  });
  return {
    url: `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}`,
    close: () =>
      endOrderly({
        drain: async () => {
          await server.drain();
          await turns.idle();
          await batches.close();
          await readiness.close();
        },
        close: [() => server.close(), () => resolving.stop(), () => background.stop(), () => store.close()],
        log,
      }),
  };
}
