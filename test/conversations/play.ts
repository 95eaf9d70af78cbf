import assert from "node:assert/strict";
import { CONTOSO } from "../../adapters/directory/mock/tenant-settings.js";
import { diagnose } from "../../dialogs/kit/sspr/diagnose.js";
import { type House, openHouse, openTalk } from "../support/talk.js";
import type { Branch, ConversationScript, Exchange } from "./conversation.js";

/** Plays a talk through the whole bot in a tenant of its own. */
export async function play(script: ConversationScript): Promise<void> {
  const house = await openHouse({ settings: { ...CONTOSO, sspr: { ...CONTOSO.sspr, ...script.sspr } } });
  try {
    if (script.branch !== undefined) assert.equal(await branchOf(house, script.as), script.branch);
    const talk = await openTalk(house, script.as, script.locale);
    for (const turn of script.turns) {
      await happen(house, script.as, turn.meanwhile);
      check(turn, turn.press === undefined ? await talk.say(turn.say ?? "") : await talk.press(turn.press));
    }
  } finally {
    await house.close();
  }
}

function check({ say, press, hear, never = [] }: Exchange, heard: string): void {
  let from = 0;
  for (const words of hear) {
    const at = heard.indexOf(words, from);
    assert.notEqual(at, -1, `after "${press ?? say}" the bot did not say "${words}" but:\n${heard}`);
    from = at + words.length;
  }
  for (const words of never) assert.ok(!heard.includes(words), `"${words}" was said:\n${heard}`);
}

async function happen({ tenant, clock }: House, as: string, meanwhile: Exchange["meanwhile"]): Promise<void> {
  if (meanwhile?.registers !== undefined) tenant.registers(idOf(tenant, as), meanwhile.registers);
  if (meanwhile?.minutes !== undefined) clock.move(meanwhile.minutes * 60_000);
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
