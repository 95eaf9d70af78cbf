import { request } from "node:http";
import { seeded } from "../support/fuzz-bodies.js";
import { openLocalSite } from "../support/local-site.js";
import { upToConfirmation } from "../support/reset-talk.js";
import { type House, openHouse, openTalk, type Talk } from "../support/talk.js";
import { standingClock } from "../support/test-clock.js";
import { mutations, type Pressed } from "./submits/mutations.js";
import type { FaultResult } from "./fault-row.js";
import { createTally, type Tally } from "./tally.js";

const KARIN = "karin.hendriks@contoso.com";
const RACHEL = "rachel.morgan@contoso.com";
/** A conversation keeps 500 activities, and a confirmation lives for five minutes: now and then all begins anew. */
const PRESSES_A_ROUND = 200;
const ANSWER_MS = 20_000;

/** Card submits that nobody's card sends, over HTTP, at a bot where a true confirmation waits all the time. */
export async function submits(count: number): Promise<FaultResult> {
  const tally = createTally();
  const random = seeded(20_261_120);
  for (let from = 0; from < count; from += PRESSES_A_ROUND) {
    await round(Math.min(PRESSES_A_ROUND, count - from), from, random, tally);
  }
  return tally.result(["writes", "answers of 5xx", "faults", "turns without an answer"]);
}

async function round(size: number, from: number, random: () => number, tally: Tally): Promise<void> {
  let writes = 0;
  let allowed = false;
  const written = <T>(write: () => Promise<T>): Promise<T> => {
    if (!allowed) writes += 1;
    return write();
  };
  const clock = standingClock();
  const house = await openHouse({
    clock,
    around: (directory) => ({
      ...directory,
      resetPassword: (reset) => written(() => directory.resetPassword(reset)),
      createAccessPass: (wish) => written(() => directory.createAccessPass(wish)),
      revokeSessions: (id) => written(() => directory.revokeSessions(id)),
    }),
  });
  const site = await openLocalSite({ channel: house.channel });
  try {
    const spent = await spentConfirmation(
      house,
      () => (allowed = true),
      () => (allowed = false),
    );
    const withdrawn = await withdrawnConfirmation(house);
    let waiting = await upToConfirmation(house);
    const elsewhere = await openTalk(house, KARIN);
    const stranger = await openTalk(house, RACHEL);
    const victim = await openTalk(house, "sandra.dewit@contoso.com");
    let kinds = mutations({ waiting: waiting.confirm.action, spent, withdrawn });
    for (let index = 0; index < size; index += 1) {
      const kind = kinds[Math.floor(random() * kinds.length)];
      if (kind === undefined) continue;
      const pressed = kind.make(random);
      const talk = { own: waiting.talk, elsewhere, stranger, victim }[pressed.where];
      const before = writes;
      const status = await press(site, house, talk, pressed);
      tally.seen(kind.name);
      tally.seen(`answered ${status}`);
      const which = `${kind.name}, number ${from + index}: ${pressed.body.slice(0, 120)}`;
      if (status >= 500) tally.wrong("answers of 5xx", which);
      if (writes > before) tally.wrong("writes", which);
      if (await isWaiting(house, waiting)) continue;
      // Three answers that cannot be read end a talk. The next press must meet a confirmation that could be spent.
      clock.move(61_000);
      waiting = await upToConfirmation(house, "en-GB", { id: waiting.talk.conversation.id });
      kinds = mutations({ waiting: waiting.confirm.action, spent, withdrawn });
    }
    allowed = true;
    await waiting.talk.submit(waiting.confirm);
    const intended = (await house.store.audit.entries()).filter(({ event }) => event === "reset-intended");
    if (intended.length !== 2) tally.wrong("true presses that did nothing", `number ${from}`);
    const faults = house.logged.filter((line) => line.includes('"level":"error"'));
    for (const line of faults) tally.wrong("faults", line.slice(0, 200));
    for (const talk of [waiting.talk, elsewhere, stranger, victim]) {
      if (!(await talk.say("help")).trim()) tally.wrong("turns without an answer", `number ${from}`);
    }
  } finally {
    await site.close();
    await house.close();
  }
}

async function isWaiting(
  { store, clock, tenant }: House,
  { talk, confirm }: Awaited<ReturnType<typeof upToConfirmation>>,
): Promise<boolean> {
  const actor = tenant.listPeople().find(({ userPrincipalName }) => userPrincipalName === KARIN);
  const request = { actorId: actor?.id ?? "", conversationId: talk.conversation.id, now: clock.now() };
  return (await store.actions.find({ id: confirm.action, ...request })).kind === "waiting";
}

/** One that was pressed: its reset is done, and its button is old. */
async function spentConfirmation(house: House, allow: () => void, forbid: () => void): Promise<string> {
  const { talk, confirm } = await upToConfirmation(house, "en-GB", { target: "emma.clarke@contoso.com" });
  allow();
  await talk.submit(confirm);
  forbid();
  return confirm.action;
}

async function withdrawnConfirmation(house: House): Promise<string> {
  const { talk, confirm } = await upToConfirmation(house, "en-GB", { target: "pieter.jansen@contoso.com" });
  await talk.say("no");
  return confirm.action;
}

/** Sends the body as it is, as the person whose talk it is; resolves with the status when the turn is over. */
async function press(
  { url, tokens }: Awaited<ReturnType<typeof openLocalSite>>,
  { channel }: House,
  { conversation }: Talk,
  { body }: Pressed,
): Promise<number> {
  const { id: conversationId, speaker } = conversation;
  const userId = speaker.userId;
  const { token } = tokens.issue("conversation", {
    conversationId,
    ...(userId === undefined ? {} : { userId }),
  });
  const status = await new Promise<number>((resolve, reject) => {
    const asking = request(
      `${url}/v3/directline/conversations/${conversationId}/activities`,
      {
        method: "POST",
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
        timeout: ANSWER_MS,
      },
      (response) => {
        response.resume();
        response.once("end", () => resolve(response.statusCode ?? 0));
      },
    );
    asking.once("error", reject);
    asking.once("timeout", () => asking.destroy(new Error("no answer")));
    asking.end(body);
  });
  await channel.idle(conversation);
  return status;
}
