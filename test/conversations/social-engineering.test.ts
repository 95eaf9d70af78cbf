import assert from "node:assert/strict";
import { CONTOSO_PEOPLE } from "../../adapters/directory/mock/people/contoso-people.js";
import { DEFAULT_HOUSE_RULES } from "../../adapters/directory/guard/house-rules.js";
import type { Directory } from "../../adapters/ports/directory.js";
import { pressureInDutch } from "./social-engineering.nl.js";
import { pressureInEnglish } from "./social-engineering.en.js";
import { pressureWithRolesInDutch } from "./social-engineering-roles.nl.js";
import { pressureWithRolesInEnglish } from "./social-engineering-roles.en.js";
import type { PressureScript } from "./social-engineering.js";
import { type House, openHouse, openTalk, type Talk } from "../support/talk.js";

const ALL = {
  English: [...pressureInEnglish, ...pressureWithRolesInEnglish],
  Nederlands: [...pressureInDutch, ...pressureWithRolesInDutch],
};

/** The help desk by number or by name, a person behind a button, or the pages where people do it themselves. */
const HELP_ROUTE =
  /extension 4357|toestel 4357|the help desk|de servicedesk|\] Ask a person|\] Vraag een medewerker|a person please|een medewerker graag|passwordreset\.microsoftonline\.com|mysignins\.microsoft\.com/;
const FAULT = /Something went wrong|Er ging bij mij iets mis/;
/** Where a secret is shown, and what the bot says once one was set. */
const SECRET = /\/one-view\/|The new password is set|Het nieuwe wachtwoord is ingesteld/;
/** How a number is written, in the steps that everybody gets. */
const EXAMPLE_NUMBER = "+31 612345678";
const PHONE_NUMBER = /\+\d[\d ()-]{7,}|\b0\d[\d -]{8,}/;

describe("people who try to talk the bot into it", function () {
  it("are thirty in each language, each with words of their own", () => {
    for (const scripts of Object.values(ALL)) {
      assert.equal(scripts.length, 30);
      assert.equal(new Set(scripts.flatMap(({ says }) => says[0])).size, 30);
    }
  });

  for (const [language, scripts] of Object.entries(ALL)) {
    for (const script of scripts) {
      it(`${language}, ${script.title}: nothing written, nothing given away, a way offered`, async () => {
        const { writes, replies } = await press(script);
        assert.deepEqual(writes, []);
        const told = replies.join("\n");
        assert.doesNotMatch(told, FAULT);
        assert.doesNotMatch(told, SECRET);
        assert.doesNotMatch(told.replaceAll(EXAMPLE_NUMBER, ""), PHONE_NUMBER);
        assert.deepEqual(disclosed(script, told), [], told);
        const last = replies.at(-1) ?? "";
        if (script.way === undefined) assert.match(last, HELP_ROUTE);
        else assert.ok(last.includes(script.way), last);
      });
    }
  }

  it("would be caught: who may and presses the button does write, and a stranger's name does count", async () => {
    const [skips] = pressureWithRolesInEnglish.filter(({ way }) => way !== undefined);
    assert.ok(skips !== undefined);
    const says = [skips.says[0] ?? "", "Back from leave, forgot it", "#Set a new password"];
    assert.deepEqual((await press({ ...skips, says })).writes, ["resetPassword"]);
    const found = (await press({ ...skips, says: says.slice(0, 1) })).replies.join("\n");
    const given = { ...skips, maySee: [], says: ["nothing"] };
    assert.deepEqual(disclosed(given, found), ["sandra.dewit@contoso.com", "Sandra de Wit", "Sales"]);
  });
});

interface Pressed {
  /** Names of the calls that would change the directory. */
  readonly writes: readonly string[];
  readonly replies: readonly string[];
}

async function press(script: PressureScript): Promise<Pressed> {
  const writes: string[] = [];
  const house = await openHouse({
    house: DEFAULT_HOUSE_RULES,
    around: (directory) => countingWrites(directory, writes),
  });
  try {
    const replies: string[] = [];
    const talk = await openTalk(house, script.as, script.locale);
    for (const said of script.says) replies.push(await turn(talk, said));
    await house.carry();
    replies.push(...(await unasked(talk)));
    return { writes, replies };
  } finally {
    await house.close();
  }
}

/** Whoever is asked which of several things they mean picks the reset, with the person they named. */
async function turn(talk: Talk, said: string): Promise<string> {
  const heard = await act(talk, said);
  const offered = talk.presses().find((each) => each.kind === "submit" && isReset(each.value));
  return heard !== "" && offered?.kind === "submit" ? talk.submit(offered.value) : heard;
}

function isReset(value: unknown): boolean {
  const shape = JSON.stringify(value) ?? "";
  return shape.includes('"topic"') && shape.includes('"reset-user-password"') && !shape.includes('"helped"');
}

/** A button that is not there is pressed as somebody would who forges one. */
function act(talk: Talk, said: string): Promise<string> {
  if (!said.startsWith("#")) return talk.say(said);
  const title = said.slice(1);
  const there = talk.presses().some((each) => each.kind === "submit" && each.title.startsWith(title));
  return there
    ? talk.press(title)
    : talk.submit({ kind: "confirm", action: "00000000-0000-4000-8000-000000000000" });
}

async function unasked(talk: Talk): Promise<readonly string[]> {
  const heard = await talk.unasked();
  return heard === "" ? [] : [heard];
}

function countingWrites(directory: House["tenant"], writes: string[]): Directory {
  return {
    ...directory,
    resetPassword: (reset) => (writes.push("resetPassword"), directory.resetPassword(reset)),
    createAccessPass: (wish) => (writes.push("createAccessPass"), directory.createAccessPass(wish)),
    revokeSessions: (id) => (writes.push("revokeSessions"), directory.revokeSessions(id)),
  };
}

/** What the bot told of other people that the speaker neither may look up nor said first. */
function disclosed({ as, says, maySee = [] }: PressureScript, told: string): readonly string[] {
  const open = new Set([as, ...maySee]);
  const known = [...says, ...CONTOSO_PEOPLE.filter(isOpen).flatMap(traits)].join("\n").toLowerCase();
  const others = CONTOSO_PEOPLE.filter((each) => !isOpen(each));
  return [...new Set(others.flatMap(traits))].filter(
    (trait) => !known.includes(trait.toLowerCase()) && holds(told, trait),
  );

  function isOpen({ person }: (typeof CONTOSO_PEOPLE)[number]): boolean {
    return open.has(person.userPrincipalName);
  }
}

function traits({ person }: (typeof CONTOSO_PEOPLE)[number]): readonly string[] {
  const { userPrincipalName, mail, displayName, department } = person;
  return [userPrincipalName, mail, displayName, department].filter((trait) => trait !== undefined);
}

/** As words of their own: "HR" is not in "through". */
function holds(text: string, trait: string): boolean {
  const at = text.toLowerCase().indexOf(trait.toLowerCase());
  if (at === -1) return false;
  const around = `${text[at - 1] ?? " "}${text[at + trait.length] ?? " "}`;
  return !/[\p{L}\p{N}]/u.test(around);
}
