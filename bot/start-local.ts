/** Local mode: an invented tenant, the bot and its channels, on this machine only. */
import type { TurnContext } from "botbuilder";
import { createLocalChannel as createEmulatorChannel } from "../adapters/channel/cloud/cloud-channel.js";
import { createLocalChannel, type LocalChannel } from "../adapters/channel/local/local-channel.js";
import { createTokens } from "../adapters/channel/local/tokens.js";
import { createOneViewDelivery } from "../adapters/delivery/one-view-delivery.js";
import { createSecretSeal } from "../adapters/delivery/secret-seal.js";
import { withProtected } from "../adapters/directory/guard/house-rules.js";
import { CONTOSO_PROTECTED } from "../adapters/directory/mock/people/contoso-people.js";
import type { Clock } from "../adapters/ports/clock.js";
import type { SecretDelivery } from "../adapters/ports/delivery.js";
import type { Random } from "../adapters/ports/random.js";
import { startBackground } from "./background.js";
import { composeBot, type ObjectIdOf } from "./compose.js";
import type { LocalConfig } from "./config.js";
import { endOrderly } from "./end-orderly.js";
import { helpDeskOf } from "./help-desk.js";
import { keepResolving } from "./keep-resolving.js";
import type { Log } from "./log.js";
import { openKnowledge } from "./open-knowledge.js";
import { openAuditedStore } from "./open-audited-store.js";
import { type ListPeople, openTenant } from "./open-tenant.js";
import { secretsKey } from "./secrets-key.js";
import { tokenKey } from "./token-key.js";
import { whyNotListening } from "./why-not-listening.js";
import type { Speakers } from "./web/direct-line/admission.js";
import { mountDirectLine } from "./web/direct-line.js";
import { healthRoutes } from "./web/health.js";
import { messagesRoute } from "./web/messages.js";
import { mountPage } from "./web/mount-page.js";
import { mountOneView } from "./web/one-view/mount-one-view.js";
import { describePeople } from "./web/people.js";
import { createReaders } from "./web/readers.js";
import { createServer } from "./web/server.js";

/** Who reads the one-view pages: whoever a browser says it speaks as, or the one person of a terminal. */
export type Readers = "browser" | { readonly personId: () => string | undefined };

export interface StartDeps {
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
  readonly readers: Readers;
}

/** A running bot; the terminal talks to its channel, browsers to its address. */
export interface LocalBot {
  readonly url: string;
  readonly listPeople: ListPeople;
  readonly channel: LocalChannel;
  readonly delivery: SecretDelivery;
  readonly close: () => Promise<void>;
}

export async function startLocal(config: LocalConfig, deps: StartDeps): Promise<LocalBot> {
  const { clock, random, log } = deps;
  const store = await openAuditedStore(config, deps);
  const { directory, listPeople } = openTenant(config, deps);
  const helpDesk = helpDeskOf(config);
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  let url = "";
  const delivery = createOneViewDelivery({
    secrets: store.secrets,
    seal: createSecretSeal(secretsKey(config, random), random),
    baseUrl: () => url,
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
    handOff: config.handOff,
    defaultLanguage: config.defaultLanguage,
    house: withProtected(config.house, CONTOSO_PROTECTED),
    timeZone,
  });
  const objectIdOf: ObjectIdOf = ({ from }) => from.aadObjectId;
  const onTurnError = async (_: TurnContext, error: Error) => log.error("turn-lost", { error });

  const channel = createLocalChannel({
    logic: botFor("local", objectIdOf),
    onTurnError,
    clock,
    random,
    onFault: (error) => log.error("channel-fault", { error }),
  });
  const emulator = createEmulatorChannel({
    ...(await speakerOf(config, listPeople)),
    onTurnError,
    onRefused: (status, reason) => log.warn("activity-refused", { status, reason }),
    onFault: (error) => log.error("channel-fault", { error }),
  });
  const tokens = createTokens({ key: tokenKey(config.dataDir, random), clock });
  const speakers = speakersOf(listPeople);
  const directLine = mountDirectLine({ channel, tokens, speakers, log });
  const readers = createReaders({ tokens, speakers });
  const readerOf = deps.readers === "browser" ? readers.readerOf : deps.readers.personId;
  const server = createServer({
    access: { mode: "local" },
    log,
    routes: [
      messagesRoute(emulator, botFor("connector", objectIdOf)),
      healthRoutes(() => store.ping()),
      mountPage({ people: () => describePeople(directory, listPeople) }),
      readers.mount,
      mountOneView({ delivery, readerOf }),
      directLine.mount,
    ],
  });
  server.onUpgrade(directLine.upgrade);
  const { port } = await server.listen(config.port, config.host).catch((error: unknown) => {
    throw new Error(whyNotListening(error, config), { cause: error });
  });
  const resolving = keepResolving({ guard: { resolve }, log });
  url = `http://${config.host.includes(":") ? `[${config.host}]` : config.host}:${port}`;
  const background = startBackground({
    ...deps,
    store,
    directory,
    channels: { local: channel, connector: emulator },
    slipUrl: async (slipId, readerId) =>
      (await delivery.waiting(slipId, readerId)) ? `${url}/one-view/${slipId}` : undefined,
    approval,
    batch: (personId, batchId) => batches.report(personId, batchId),
    helpDesk,
    timeZone,
  });
  return {
    url,
    listPeople,
    channel,
    delivery,
    close: () =>
      endOrderly({
        drain: async () => {
          await server.drain();
          await channel.allIdle();
          await turns.idle();
          await batches.close();
          await readiness.close();
        },
        close: [() => server.close(), () => resolving.stop(), () => background.stop(), () => store.close()],
        log,
      }),
  };
}

function speakersOf(listPeople: ListPeople): Speakers {
  return async (id) => {
    const person = (await listPeople()).find((candidate) => candidate.id === id);
    if (person === undefined) return undefined;
    const { displayName, preferredLanguage } = person;
    const locale = preferredLanguage === undefined ? {} : { locale: preferredLanguage };
    return { userId: id, userName: displayName, ...locale };
  };
}

/** LOCAL_SPEAKER by user principal name. A name that nobody has is an operator's mistake, told at once. */
async function speakerOf(
  { localSpeaker }: LocalConfig,
  listPeople: ListPeople,
): Promise<{ speakerId?: string }> {
  if (localSpeaker === undefined) return {};
  const wanted = localSpeaker.toLowerCase();
  const people = await listPeople();
  const person = people.find((candidate) => candidate.userPrincipalName.toLowerCase() === wanted);
  if (person === undefined) {
    throw new Error(
      "LOCAL_SPEAKER names nobody of the mock tenant. `npm run chat -- --list` shows the people.",
    );
  }
  return { speakerId: person.id };
}
