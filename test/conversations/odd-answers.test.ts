import assert from "node:assert/strict";
import { texts as rootTexts } from "../../dialogs/root/texts.js";
import { NAUGHTY_STRINGS } from "../support/naughty-strings.js";
import { type House, openHouse, openTalk, type Talk } from "../support/talk.js";

/** How to get to each question of the flows that only talk: who, in which language, what they say or press (#). */
const STAGES: readonly (readonly [
  name: string,
  as: string,
  locale: "en-GB" | "nl-NL",
  ...steps: string[],
])[] = [
  ["forgot: the way", "emma.clarke@contoso.com", "en-GB", "I forgot my password"],
  ["forgot: no code", "sandra.dewit@contoso.com", "nl-NL", "wachtwoord vergeten", "#Er komt geen code"],
  ["forgot: error", "emma.clarke@contoso.com", "en-GB", "I forgot my password", "#I see an error"],
  ["forgot: refused", "sandra.dewit@contoso.com", "nl-NL", "wachtwoord vergeten", "#Ik zie", "#Mijn nieuwe"],
  ["forgot: register", "fatima.elamrani@contoso.com", "nl-NL", "wachtwoord vergeten"],
  ["change: current", "emma.clarke@contoso.com", "en-GB", "how do I change my password"],
  ["change: page", "emma.clarke@contoso.com", "en-GB", "how do I change my password", "yes"],
  [
    "change: refused",
    "sandra.dewit@contoso.com",
    "nl-NL",
    "hoe wijzig ik mijn wachtwoord",
    "ja",
    "#Het nieuwe",
  ],
  ["user name: enough", "zoe.vandijk@contoso.com", "nl-NL", "ik weet mijn gebruikersnaam niet meer"],
  ["user name: who", "karin.hendriks@contoso.com", "en-GB", "what is my user name", "#It's for"],
  ["locked: whose", "karin.hendriks@contoso.com", "nl-NL", "mijn account is vergrendeld"],
  ["locked: the lock", "callum.reid@contoso.com", "en-GB", "my account is locked"],
  ["locked: the screen", "emma.clarke@contoso.com", "en-GB", "my account is locked"],
  ["locked: comes back", "callum.reid@contoso.com", "nl-NL", "mijn account is vergrendeld", "#Het komt"],
  ["admin: own", "eleanor.wright@contoso.com", "en-GB", "I'm an admin and I'm locked out"],
  ["admin: no role", "sandra.dewit@contoso.com", "nl-NL", "Ik ben beheerder en ik kom er niet meer in"],
  ["admin: situation", "emma.clarke@contoso.com", "en-GB", "I'm an admin and I'm locked out", "#Another"],
  [
    "admin: page",
    "emma.clarke@contoso.com",
    "en-GB",
    "I'm an admin and I'm locked out",
    "#Another",
    "#Locked",
  ],
  [
    "admin: cached",
    "sandra.dewit@contoso.com",
    "nl-NL",
    "Ik ben beheerder en ik kom er niet meer in",
    "#Een",
    "#Nog",
  ],
  ["admin: others", "eleanor.wright@contoso.com", "en-GB", "I'm an admin and I'm locked out", "#Still not"],
  [
    "admin: last resort",
    "eleanor.wright@contoso.com",
    "nl-NL",
    "Ik ben beheerder en ik kom er niet meer in",
    "#Nog",
    "#Ik ben nog",
  ],
  [
    "admin: second account",
    "eleanor.wright@contoso.com",
    "en-GB",
    "I'm an admin and I'm locked out",
    "#Still not",
    "#I'm still",
    "#I understand",
  ],
  [
    "admin: phone",
    "sandra.dewit@contoso.com",
    "nl-NL",
    "Ik ben beheerder en ik kom er niet meer in",
    "#Er is",
  ],
  ["enable: today", "eleanor.wright@contoso.com", "en-GB", "Let people reset their own password"],
  [
    "enable: a step",
    "eleanor.wright@contoso.com",
    "nl-NL",
    "Laat mensen zelf hun wachtwoord opnieuw instellen",
    "#Loop",
  ],
  ["expiry: domains", "rachel.morgan@contoso.com", "en-GB", "what is our password expiration policy"],
  ["expiry: own", "sandra.dewit@contoso.com", "nl-NL", "hoe vaak moeten wachtwoorden gewijzigd worden"],
  ["register", "daan.visser@contoso.com", "en-GB", "how do I register my phone for password reset"],
  ["mailed: waits", "emma.clarke@contoso.com", "en-GB", "will my temporary password be sent by email?"],
  [
    "mailed: gives",
    "rachel.morgan@contoso.com",
    "nl-NL",
    "kan het tijdelijke wachtwoord per mail worden gestuurd?",
  ],
];

/** Every thirtieth of the naughty strings, and what people type when they do not answer. */
const ODD: readonly string[] = [
  ...NAUGHTY_STRINGS.filter((text, index) => index % 30 === 0 && text.trim() !== ""),
  "hm",
  "says who?",
  "what do you mean",
  "9",
  "purple",
  "😀",
];

const INTERRUPTS: readonly (readonly [string, "cancelled" | "startAgain" | "helpInFlow"])[] = [
  ["cancel", "cancelled"],
  ["laat maar", "cancelled"],
  ["start again", "startAgain"],
  ["opnieuw beginnen", "startAgain"],
  ["help", "helpInFlow"],
];

/** An odd answer is asked about twice and then handed to a person; more than this is a loop. */
const MOST_TURNS = 3;

describe("odd answers and interrupts at every question of the talking flows", function () {
  let house: House;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.close());

  for (const stage of STAGES) {
    it(`${stage[0]}: ends within ${MOST_TURNS} turns, whatever is said`, async () => {
      for (const odd of ODD) {
        const talk = await reach(house, stage);
        let warned = false;
        for (let turn = 0; turn < MOST_TURNS; turn += 1) {
          const heard = await talk.say(odd);
          assert.notEqual(heard, "", odd);
          warned ||= /never type a password here|Typ hier nooit een wachtwoord/.test(heard);
          assert.doesNotMatch(heard, /Something went wrong|Er ging bij mij iets mis/, odd);
        }
        // What looks like a password is no answer and no try: it is turned away each time.
        assert.ok(warned || (await isOutOfTheQuestion(talk)), `"${odd}" is still asked about`);
      }
    });

    it(`${stage[0]}: hears every interrupt, in either language`, async () => {
      const language = stage[2] === "nl-NL" ? "nl" : "en";
      for (const [words, key] of INTERRUPTS) {
        const talk = await reach(house, stage);
        const expected = plain(rootTexts[language][key]);
        const heard = await talk.say(words);
        assert.ok(heard.startsWith(expected), `${words}: ${heard}`);
      }
      const talk = await reach(house, stage);
      assert.match(await talk.say("a person please"), language === "nl" ? /toestel 4357/ : /extension 4357/);
      const other = await reach(house, stage);
      const heard = await other.say(language === "nl" ? "English please" : "Nederlands graag");
      const chosen = rootTexts[language === "nl" ? "en" : "nl"].languageChosen;
      assert.ok(heard.startsWith(chosen) && heard.length > chosen.length + 40, "the question is put again");
    });
  }
});

async function reach(house: House, [, as, locale, ...steps]: (typeof STAGES)[number]): Promise<Talk> {
  const talk = await openTalk(house, as, locale);
  for (const step of steps) await (step.startsWith("#") ? talk.press(step.slice(1)) : talk.say(step));
  return talk;
}

/** Nothing waits any more: there is nothing to cancel. */
async function isOutOfTheQuestion(talk: Talk): Promise<boolean> {
  const heard = await talk.say("cancel");
  return Object.values(rootTexts).some(({ nothingToCancel }) => heard.startsWith(nothingToCancel));
}

function plain(markdown: string): string {
  return markdown.replaceAll("**", "");
}
