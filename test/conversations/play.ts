import assert from "node:assert/strict";
import { DEFAULT_HOUSE_RULES } from "../../adapters/directory/guard/house-rules.js";
import { diagnose } from "../../dialogs/kit/sspr/diagnose.js";
import { type House, type HouseOptions, openHouse, openTalk, type Talk } from "../support/talk.js";
import type { Typing } from "../support/words-only.js";
import { START } from "../support/test-clock.js";
import type { Branch, ConversationScript, Exchange } from "./conversation.js";
import { tenantOfScript } from "./directories.js";

/** Plays a talk through the whole bot, in a tenant of its own. */
export async function play(
  script: ConversationScript,
  options: HouseOptions = {},
  typing?: Typing,
): Promise<void> {
  const house = await openHouseFor(script, options);
  try {
    await playIn(house, script, undefined, typing);
  } finally {
    await house.close();
  }
}

/** The tenant that a talk is held in. */
export function openHouseFor(script: ConversationScript, options: HouseOptions = {}): Promise<House> {
  const { signedInMinutesAgo: minutes } = script;
  return openHouse({
    ...options,
    ...(script.handOff && { handOff: script.handOff }),
    house: {
      ...DEFAULT_HOUSE_RULES,
      ...script.rules,
      limits: { ...DEFAULT_HOUSE_RULES.limits, ...script.limits },
    },
    settings: tenantOfScript(script),
    ...(minutes !== undefined && { signedInAt: new Date(START.getTime() - minutes * 60_000) }),
  });
}

/** What is seen of a talk while it is played. */
export interface Watching {
  /** Called when the chats are open, and after each exchange. */
  seen(talk: Talk, played: number, heard: string): Promise<void>;
  /** What somebody, by user principal name, is told unasked after an exchange. */
  told?(who: string, said: string): void;
}

/** Plays a talk, and gives its own person's chat as it stands then. */
export async function playIn(
  house: House,
  script: ConversationScript,
  watching?: Watching,
  typing?: Typing,
): Promise<Talk> {
  if (script.branch !== undefined) assert.equal(await branchOf(house, script.as), script.branch);
  const talks = new Map<string, Talk>();
  for (const [who, locale] of Object.entries({ ...script.others, [script.as]: script.locale })) {
    talks.set(who, await openTalk(house, who, locale, undefined, typing));
  }
  const own = talks.get(script.as);
  if (own === undefined) throw new Error("nobody speaks in this script");
  await watching?.seen(own, 0, own.welcome);
  for (const [index, exchange] of script.turns.entries()) {
    const done = exchange.say ?? exchange.press ?? exchange.event?.name ?? `${exchange.minutes} minutes`;
    if (exchange.registers !== undefined) {
      house.registers(idOf(house.tenant, script.as), exchange.registers);
    }
    const heard = await act(house, talks.get(exchange.by ?? script.as), exchange);
    assertSaid(heard, exchange.hear, `after "${done}"`, typing);
    for (const words of exchange.never ?? [])
      assert.ok(!heard.includes(words), `"${words}" was said:\n${heard}`);
    await house.carry();
    const told: [who: string, said: string][] = [];
    for (const [who, talk] of talks) {
      const unasked = await talk.unasked();
      if (unasked !== "") told.push([who, unasked]);
      const expected = exchange.told?.[who];
      assert.ok(
        unasked === "" || expected !== undefined,
        `after "${done}" ${who} was told unasked:\n${unasked}`,
      );
      assertSaid(unasked, expected ?? [], `after "${done}", to ${who},`, typing);
    }
    await watching?.seen(own, index + 1, heard);
    for (const [who, said] of told) watching?.told?.(who, said);
  }
  return own;
}

async function act(house: House, talk: Talk | undefined, exchange: Exchange): Promise<string> {
  if (talk === undefined) throw new Error("nobody of that name is in the script");
  const { say, press, submit, open, minutes, minutesLater = 0 } = exchange;
  house.clock.move(minutesLater * 60_000);
  if (submit !== undefined) return talk.submit(submit);
  if (exchange.event !== undefined) return talk.event(exchange.event.name, exchange.event.value);
  if (open === true) return openPage(house, talk);
  if (minutes !== undefined) {
    house.clock.move(minutes * 60_000);
    await house.resolve();
    return "";
  }
  return press === undefined ? talk.say(say ?? "") : talk.press(press);
}

/** What the button of the page behind the last link does, for whoever follows it. */
async function openPage(house: House, talk: Talk): Promise<string> {
  const link = talk.presses().find((press) => press.kind === "open");
  const slipId = /one-view\/([\w-]+)/.exec(link?.kind === "open" ? link.url : "")?.[1] ?? "";
  const reveal = await house.delivery.reveal(slipId, talk.conversation.speaker.userId ?? "");
  return reveal.kind === "gone" ? "gone" : `shown: ${reveal.what} for ${reveal.forName}`;
}

/** Choices are counted apart from links where there are no cards. */
const NUMBERS = /\[\d+\] /g;

function assertSaid(said: string, words: readonly string[], when: string, typing?: Typing): void {
  let from = 0;
  const heard = typing === undefined ? said : said.replaceAll(NUMBERS, "");
  for (const quoted of words) {
    const each = typing === undefined ? quoted : quoted.replaceAll(NUMBERS, "");
    const at = heard.indexOf(each, from);
    assert.notEqual(at, -1, `${when} the bot did not say "${each}" but:\n${heard}`);
    from = at + each.length;
  }
}

/** What the directory itself says of the person, so that no talk can be about another branch than it claims. */
async function branchOf({ tenant, directory, clock }: House, as: string): Promise<Branch> {
  const person = await directory.person(idOf(tenant, as));
  const sspr = await directory.sspr(idOf(tenant, as));
  assert.ok(person.kind === "person" && sspr.kind === "sspr");
  const { cause, works, administrator } = diagnose(person.person, sspr.state, clock.now());
  if (cause !== undefined) return cause;
  if (works === "unknown") return "unknown";
  return administrator ? "administrator" : "yes";
}

function idOf(tenant: House["tenant"], as: string): string {
  const found = tenant.listPeople().find(({ userPrincipalName }) => userPrincipalName === as);
  assert.ok(found !== undefined, `nobody in the mock tenant is called ${as}`);
  return found.id;
}
