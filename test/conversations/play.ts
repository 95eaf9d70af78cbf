import assert from "node:assert/strict";
import { DEFAULT_HOUSE_RULES } from "../../adapters/directory/guard/house-rules.js";
import { CONTOSO } from "../../adapters/directory/mock/tenant-settings.js";
import { diagnose } from "../../dialogs/kit/sspr/diagnose.js";
import { type House, openHouse, openTalk, START } from "../support/talk.js";
import type { Branch, ConversationScript, Exchange } from "./conversation.js";

/** Plays a talk through the whole bot, in a tenant of its own. */
export async function play(script: ConversationScript): Promise<void> {
  const { signedInMinutesAgo: minutes } = script;
  const house = await openHouse({
    house: { ...DEFAULT_HOUSE_RULES, limits: { ...DEFAULT_HOUSE_RULES.limits, ...script.limits } },
    settings: { ...CONTOSO, sspr: { ...CONTOSO.sspr, ...script.sspr } },
    ...(minutes !== undefined && { signedInAt: new Date(START.getTime() - minutes * 60_000) }),
  });
  try {
    await playIn(house, script);
  } finally {
    await house.close();
  }
}

async function playIn(house: House, { as, locale, turns, branch }: ConversationScript): Promise<void> {
  if (branch !== undefined) assert.equal(await branchOf(house, as), branch);
  const talk = await openTalk(house, as, locale);
  for (const turn of turns) {
    const { minutesLater = 0, registers, say, press, submit } = turn;
    house.clock.move(minutesLater * 60_000);
    if (registers !== undefined) house.tenant.registers(idOf(house.tenant, as), registers);
    if (submit !== undefined) check(turn, await talk.submit(submit));
    else check(turn, press === undefined ? await talk.say(say ?? "") : await talk.press(press));
  }
}

function check({ say, press, hear, never = [] }: Exchange, heard: string): void {
  let from = 0;
  for (const words of hear) {
    const at = heard.indexOf(words, from);
    assert.notEqual(
      at,
      -1,
      `after "${press ?? say ?? "a submit"}" the bot did not say "${words}" but:\n${heard}`,
    );
    from = at + words.length;
  }
  for (const words of never) assert.ok(!heard.includes(words), `"${words}" was said:\n${heard}`);
}

/** What the directory itself says of the person, so that no talk can be about another branch than it claims. */
async function branchOf({ tenant, clock }: House, as: string): Promise<Branch> {
  const person = await tenant.person(idOf(tenant, as));
  const sspr = await tenant.sspr(idOf(tenant, as));
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
