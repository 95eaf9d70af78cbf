import type { AccessPassWish, PasswordReset } from "../../adapters/ports/directory.js";
import type { Store } from "../../adapters/ports/store.js";
import { CONTOSO_PEOPLE } from "../../adapters/directory/mock/people/contoso-people.js";
import { type House, openHouse, openTalk, type Talk } from "../support/talk.js";
import { ENDINGS, type Ending } from "./canaries/endings.js";
import { createNeedles, type Needles } from "./canaries/needles.js";
import { bytesIn, listenToStreams } from "./canaries/sinks.js";
import { type Pair, pairs, peopleOf } from "./directory/people.js";
import type { FaultResult } from "./fault-row.js";
import { createTally, type Tally } from "./tally.js";

/** As many flows as use one data folder: the channel keeps a hundred conversations. */
const FLOWS_A_HOUSE = 40;
const WAITS = {
  deadlines: { reading: 2_000, writing: 2_000, whole: 5_000 },
} as const;

/** Where in the talk a person types a password. */
const TYPED = [
  "first of all",
  "for a name",
  "as the reason",
  "at the confirmation",
  "afterwards",
  "in a button",
] as const;

interface Flow {
  readonly number: number;
  readonly pair: Pair;
  readonly ending: Ending;
  readonly typedAt: (typeof TYPED)[number];
  readonly typed: string;
  readonly withPass: boolean;
  readonly toTarget: boolean;
  readonly signOut: boolean;
}

/** Whole resets, each with secrets of its own: typed, generated, returned and thrown; then every sink is searched for them. */
export async function canaries(count: number): Promise<FaultResult> {
  const tally = createTally();
  for (let from = 0; from < count; from += FLOWS_A_HOUSE) {
    const size = Math.min(FLOWS_A_HOUSE, count - from);
    await oneHouse(
      pairs(size).map((pair, index) => flowOf(from + index, pair)),
      tally,
    );
  }
  return tally.result(["secrets found"]);
}

function flowOf(number: number, pair: Pair): Flow {
  const withPass = number % 3 === 0;
  const ending = ENDINGS[number % ENDINGS.length];
  const typedAt = TYPED[Math.floor(number / ENDINGS.length) % TYPED.length];
  if (ending === undefined || typedAt === undefined) throw new Error("unreachable");
  return {
    number,
    pair: withPass ? { ...pair, actor: { ...pair.actor, roles: passMakers() } } : pair,
    ending,
    typedAt,
    typed: `Kw7!${Math.random().toString(36).slice(2, 10)}Zq$${number}`,
    withPass,
    toTarget: number % 4 === 0,
    signOut: number % 5 === 0,
  };
}

function passMakers() {
  return (
    CONTOSO_PEOPLE.find(({ person }) => person.userPrincipalName.startsWith("yusuf.demir@"))?.roles ?? []
  );
}

async function oneHouse(flows: readonly Flow[], tally: Tally): Promise<void> {
  const needles = createNeedles();
  const streams = listenToStreams();
  const spoken: string[] = [];
  const running: { flow?: Flow } = {};
  let secrets = 0;
  const keep = (secret: string, what: string, flow: Flow) => {
    secrets += 1;
    tally.seen(`${what} secrets`);
    needles.add(secret, `${what}, ${flow.ending.name}, flow ${flow.number}`);
  };
  const byTarget = new Map(flows.map((flow) => [flow.pair.target.person.id, flow]));
  const house = await openHouse({
    people: peopleOf(flows.map(({ pair }) => pair)),
    waits: WAITS,
    storeOf: (store) => killedIn(store, () => running.flow?.ending.killed === true),
    around: (directory) => ({
      ...directory,
      resetPassword: (reset: PasswordReset) => {
        const flow = byTarget.get(reset.personId);
        if (flow === undefined) return directory.resetPassword(reset);
        keep(reset.newPassword.reveal(), "generated", flow);
        return flow.ending.password(() => directory.resetPassword(reset), reset);
      },
      createAccessPass: (wish: AccessPassWish) => {
        const flow = byTarget.get(wish.personId);
        const make = async () => {
          const made = await directory.createAccessPass(wish);
          if (made.kind === "created" && flow) keep(made.pass.reveal(), "returned", flow);
          return made;
        };
        return flow === undefined ? make() : flow.ending.pass(make);
      },
    }),
  });
  try {
    for (const flow of flows) {
      keep(flow.typed, "typed", flow);
      running.flow = flow;
      spoken.push(...(await talkThrough(house, flow)));
      delete running.flow;
      tally.seen("flows");
    }
    const waiting = bytesIn(house.dataDir);
    // What was killed is found out and told; what nobody looked at expires.
    for (let sweeps = 0; sweeps < 50; sweeps += 1) {
      house.clock.move(20_000);
      await house.resolve();
    }
    await house.carry();
    const sinks: Readonly<Record<string, string>> = {
      chat: spoken.join("\n"),
      log: house.logged.join("\n"),
      audit: JSON.stringify(await house.store.audit.entries()),
      "database while secrets wait": waiting,
      "database afterwards": bytesIn(house.dataDir),
      "standard streams": streams.stop(),
    };
    search(sinks, needles, flows, tally);
    if (secrets < flows.length * 1.5) tally.wrong("secrets missing", `${secrets} in ${flows.length} flows`);
  } finally {
    streams.stop();
    await house.close();
  }
}

function search(
  sinks: Readonly<Record<string, string>>,
  needles: Needles,
  flows: readonly Flow[],
  tally: Tally,
): void {
  // What is meant to be found, so that a search that sees nothing is noticed.
  const control = createNeedles();
  for (const { pair, number } of flows) control.add(pair.target.person.id, `flow ${number}`);
  for (const [name, text] of Object.entries(sinks)) {
    for (const about of needles.foundIn(text)) tally.wrong("secrets found", `${name}: ${about}`);
    const blind = ["audit", "database while secrets wait", "database afterwards"].includes(name);
    if (blind && control.foundIn(text).length < flows.length / 2) {
      tally.wrong("sinks that could not be searched", name);
    }
  }
}

/** A process that is killed when it wants to record an outcome, while `killed` says so. */
function killedIn(store: Store, killed: () => boolean): Store {
  const { actions } = store;
  const finish: typeof actions.finish = (...args) =>
    killed() ? Promise.reject(new Error("killed")) : actions.finish(...args);
  return { ...store, actions: { ...actions, finish } };
}

/** The whole talk, with a password typed somewhere in it; gives all that the bot sent, to whomever. */
async function talkThrough(house: House, flow: Flow): Promise<readonly string[]> {
  const { actor, target } = flow.pair;
  const locale = flow.number % 2 === 0 ? "en-GB" : "nl-NL";
  const theirs = flow.toTarget ? await openTalk(house, target.person.userPrincipalName, locale) : undefined;
  await theirs?.say("help");
  const talk = await openTalk(house, actor.person.userPrincipalName, locale);
  const typed = async (at: Flow["typedAt"]) => {
    if (at === flow.typedAt)
      await talk.say(flow.number % 2 === 0 ? flow.typed : `my password is ${flow.typed}`);
  };
  await typed("first of all");
  await talk.submit({ kind: "topic", topic: "reset-user-password" });
  await typed("for a name");
  await talk.say(target.person.userPrincipalName);
  await typed("as the reason");
  await talk.say("INC-10423");
  await typed("at the confirmation");
  if (flow.signOut) await pressOne(talk, (value) => value === "sessions:revoke");
  const confirm = confirmIn(talk);
  if (flow.typedAt === "in a button")
    await talk.submit({ ...confirm, password: flow.typed, action: flow.typed });
  await talk.submit(confirm);
  // Pressed again, and the page opened by one in two.
  await talk.submit(confirm);
  await house.carry();
  await typed("afterwards");
  if (flow.number % 2 === 0) await open(house, theirs ?? talk, theirs ? target.person.id : actor.person.id);
  return [talk, theirs].flatMap((each) => (each === undefined ? [] : sentIn(house, each)));
}

function confirmIn(talk: Talk): object {
  for (const press of talk.presses()) {
    const value = press.kind === "submit" ? press.value : undefined;
    if (typeof value === "object" && value !== null && "action" in value) return value;
  }
  throw new Error("there is no confirm button");
}

async function pressOne(talk: Talk, wanted: (value: unknown) => boolean): Promise<void> {
  for (const press of talk.presses()) {
    const data = press.kind === "submit" ? press.value : undefined;
    if (typeof data === "object" && data !== null && "value" in data && wanted(data.value)) {
      await talk.submit(data);
      return;
    }
  }
  throw new Error("there is no such button");
}

async function open(house: House, talk: Talk, readerId: string): Promise<void> {
  await talk.hear();
  for (const slipId of sentIn(house, talk)
    .join("")
    .matchAll(/one-view\/([\w-]{22})/g)) {
    await house.delivery.reveal(slipId[1] ?? "", readerId);
  }
}

/** What the bot sent, as the channel carries it: the person's own words are theirs. */
function sentIn(house: House, { conversation }: Talk): readonly string[] {
  const { activities } = house.channel.activitiesAfter(conversation, undefined);
  return activities.filter(({ from }) => from.role === "bot").map((activity) => JSON.stringify(activity));
}
