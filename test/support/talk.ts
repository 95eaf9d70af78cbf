/** The whole bot in this process, on real parts: local channel, matcher, dialogs, guard, SQLite, mock tenant. */
import type { Activity } from "botbuilder";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Conversation } from "../../adapters/channel/local/conversation.js";
import { LocalAdapter } from "../../adapters/channel/local/local-adapter.js";
import { createLocalChannel, type LocalChannel } from "../../adapters/channel/local/local-channel.js";
import { withProtected } from "../../adapters/directory/guard/house-rules.js";
import { createMockDirectory, type MockTenant } from "../../adapters/directory/mock/mock-directory.js";
import { CONTOSO_PEOPLE, CONTOSO_PROTECTED } from "../../adapters/directory/mock/people/contoso-people.js";
import { CONTOSO } from "../../adapters/directory/mock/tenant-settings.js";
import type { SecretDelivery } from "../../adapters/ports/delivery.js";
import type { Directory } from "../../adapters/ports/directory.js";
import type { Store } from "../../adapters/ports/store.js";
import { createSystemRandom } from "../../adapters/random/system-random.js";
import { createSqliteStore } from "../../adapters/store/sqlite/create-sqlite-store.js";
import { type Press, viewOf } from "../../bot/chat/terminal-view.js";
import { composeBot } from "../../bot/compose.js";
import { createCourier } from "../../bot/courier/courier.js";
import { createLog } from "../../bot/log.js";
import { openKnowledge } from "../../bot/open-knowledge.js";
import type { HouseOptions } from "./house-options.js";
import { ROOMY_RULES } from "./roomy-rules.js";
import { standingClock, type TestClock } from "./test-clock.js";
import { deliveryOver } from "./test-delivery.js";
import { TEST_SEAL } from "./test-seal.js";

export type { HouseOptions };

export interface House {
  readonly channel: LocalChannel;
  readonly tenant: MockTenant & Directory;
  /** What the bot asks: the tenant, or what stands around it. */
  readonly directory: Directory;
  readonly store: Store;
  readonly delivery: SecretDelivery;
  readonly clock: TestClock;
  readonly dataDir: string;
  /** Every line the log wrote. */
  readonly logged: readonly string[];
  /** As if the person had been to their security info: from now on these are registered. */
  readonly registers: MockTenant["registers"];
  /** One sweep over resets whose end is not known. */
  readonly resolve: () => Promise<void>;
  /** One round of the courier: what waits is told in the conversations of this house. */
  readonly carry: () => Promise<void>;
  /** Gives the bot an activity as a channel delivers it, however often it did so before. */
  readonly deliver: (activity: Partial<Activity>) => Promise<void>;
  /** Another process on the same data: nothing is kept but what the store holds. */
  restart(): Promise<House>;
  close(): Promise<void>;
}

export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), "talk-"));
  const clock = options.clock ?? standingClock();
  const random = createSystemRandom();
  const logged: string[] = [];
  const log = createLog({ level: "debug", write: (line) => void logged.push(line), clock });
  const opened = options.openStore
    ? await options.openStore(join(dataDir, "support.db"), clock)
    : await createSqliteStore({ directory: dataDir, clock, seal: TEST_SEAL });
  const store = options.storeOf?.(opened) ?? opened;
  const tenant = createMockDirectory({
    people: [...(options.people ?? CONTOSO_PEOPLE), ...(options.morePeople ?? [])],
    tenant: options.settings ?? CONTOSO,
    clock,
  });
  const delivery = deliveryOver(store, clock, () => "http://127.0.0.1:3978");
  const { knowledge, matcher } = await shippedKnowledge();
  const directory = options.around?.(tenant) ?? tenant;
  const helpDesk = { en: "extension 4357", nl: "toestel 4357" };
  const timeZone = "Europe/Amsterdam";
  const { botFor, turns, resolve, approval, batches, readiness } = composeBot({
    directory,
    store,
    delivery,
    knowledge,
    matcher,
    clock,
    random,
    log,
    helpDesk,
    defaultLanguage: "en",
    timeZone,
    house: withProtected(options.house ?? ROOMY_RULES, CONTOSO_PROTECTED),
    handOff: options.handOff ?? "none",
    ...(options.waits && { waits: options.waits }),
    ...(options.wait && { wait: options.wait }),
  });
  const bot = botFor(
    "local",
    ({ from }) => from.aadObjectId,
    () => options.signedInAt,
  );
  const channel = createLocalChannel({
    logic: bot,
    onTurnError: (_, error) => Promise.reject(error),
    clock,
    random,
    onFault: (error) => log.error("channel-fault", { error }),
  });
  const courier = createCourier({
    outbox: store.outbox,
    chats: store.personalChats,
    cases: store.cases,
    directory,
    channels: { local: channel },
    slipUrl: async (slipId, readerId) =>
      (await delivery.waiting(slipId, readerId)) ? `http://127.0.0.1:3978/one-view/${slipId}` : undefined,
    approval,
    batch: (personId, batchId) => batches.report(personId, batchId),
    helpDesk,
    timeZone,
    clock,
    random,
    log,
  });
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    await turns.idle();
    await batches.close();
    await readiness.close();
    await store.close();
  };
  return {
    channel,
    tenant,
    directory,
    store,
    delivery,
    clock,
    dataDir,
    logged,
    registers: (personId, methods) => {
      tenant.registers(personId, methods);
      options.registers?.(personId, methods);
    },
    resolve,
    carry: async () => {
      await batches.idle();
      await courier.sweep();
    },
    deliver: async (activity) => {
      if (channel.adapter instanceof LocalAdapter) await channel.adapter.process(activity, bot);
    },
    restart: async () => {
      await close();
      return openHouse({ ...options, dataDir, clock });
    },
    close: async () => {
      await close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Trained once for all tests: it is the same in every house. */
let knowledgeOnce: ReturnType<typeof openKnowledge> | undefined;
function shippedKnowledge(): ReturnType<typeof openKnowledge> {
  const silent = createLog({ level: "error", write: () => undefined, clock: standingClock() });
  knowledgeOnce ??= openKnowledge({ knowledgeDir: undefined }, silent);
  return knowledgeOnce;
}

/** One person's talk with the bot: words and presses in, lines out. */
export interface Talk {
  readonly conversation: Conversation;
  /** What the bot said at the start. */
  readonly welcome: string;
  say(text: string): Promise<string>;
  /** What the bot said since, without being asked. */
  unasked(): Promise<string>;
  /** Presses the newest button whose title begins with these words. */
  press(title: string): Promise<string>;
  /** Sends a submit as it is, as a mutated or repeated card would. */
  submit(value: unknown): Promise<string>;
  /** What the channel delivers beside words and presses. */
  event(name: string, value: unknown): Promise<string>;
  /** What the bot said since, without being asked. */
  hear(): Promise<string>;
  /** What was behind the buttons of the last turn. */
  presses(): readonly Press[];
}

export async function openTalk(house: House, as: string, locale?: string, id?: string): Promise<Talk> {
  const { channel } = house;
  const person = house.tenant.listPeople().find(({ userPrincipalName }) => userPrincipalName === as);
  if (person === undefined) throw new Error(`nobody in the mock tenant is called ${as}`);
  const speaker = {
    userId: person.id,
    userName: person.displayName,
    ...(locale === undefined ? {} : { locale }),
  };
  const conversation = id === undefined ? channel.open(speaker) : channel.reopen(speaker, id);
  let watermark: string | undefined;
  let presses: readonly Press[] = [];
  const onScreen: Press[] = [];
  const hear = async () => {
    await channel.idle(conversation);
    const set = channel.activitiesAfter(conversation, watermark);
    watermark = set.watermark;
    const view = viewOf(set.activities.filter(({ from }) => from.role === "bot"));
    if (view.lines.length > 0) presses = view.presses;
    onScreen.unshift(...view.presses);
    return view.lines.join("\n");
  };
  const submit = async (value: unknown) => {
    channel.receive(conversation, { type: "message", value, channelData: { postBack: true } });
    return hear();
  };
  return {
    conversation,
    welcome: await hear(),
    presses: () => presses,
    hear,
    submit,
    unasked: hear,
    say: async (text) => {
      channel.receive(conversation, { type: "message", text });
      return hear();
    },
    event: async (name, value) => {
      channel.receive(conversation, { type: "event", name, value });
      return hear();
    },
    press: async (title) => {
      const press = onScreen.find((candidate) => titleOf(candidate).startsWith(title));
      if (press?.kind === "submit") return submit(press.value);
      throw new Error(`no button "${title}" among: ${presses.map(titleOf).join(" | ")}`);
    },
  };
}

function titleOf(press: Press): string {
  switch (press.kind) {
    case "submit":
      return press.title;
    case "say":
      return press.text;
    case "open":
      return press.url;
  }
}
