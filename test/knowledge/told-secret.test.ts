import assert from "node:assert/strict";
import { loadTopics } from "../../knowledge/library/load-topics.js";
import { OWN_ARTICLES } from "../../knowledge/library/own-articles.js";
import { tellsSecret } from "../../knowledge/told-secret.js";

const SECRETS = [
  "my password is Hunter2!",
  "My password is hunter2",
  "password: Welkom01",
  "pw=Zomer2026!",
  "the password for sandra was Spring-2026",
  "mijn wachtwoord is Welkom01!",
  "Mijn ww is geheim123",
  "het wachtwoord was 'Pindakaas4' maar dat werkt niet",
  "ww: Kerst2025!!",
  "m'n wachtwoord is nu Fietsbel#9",
  "I typed Tr0ub4dor&3 and it says no",
  "ik typ Xk7#pQ2!mz en hij doet niks",
  "temporary password was Gof47219 I think",
  "wachtwoord is TulpenVeld12 waarom mag dat niet",
];

const HARMLESS = [
  "my password is expired",
  "my password is wrong",
  "Password: forgotten",
  "mijn wachtwoord is verlopen",
  "het wachtwoord is niet goed",
  "mijn wachtwoord is Vergeten",
  "the password is not accepted",
  "ww is kwijt",
  "I see AADSTS50053 when I sign in",
  "it says SSPR_0014",
  "ticket INC-10423",
  "my mail is sandra.dewit@contoso.com",
  "https://passwordreset.microsoftonline.com/?mkt=nl-NL",
  "call me at +31 6 12345678",
  "since Office365 moved to Microsoft365",
  "password is 8-256 characters?",
  "is the password policy 90 days",
  "",
];

describe("a password that somebody typed", () => {
  for (const text of SECRETS) it(`is noticed in: ${text}`, () => assert.equal(tellsSecret(text), true));
  for (const text of HARMLESS) it(`is not seen in: ${text}`, () => assert.equal(tellsSecret(text), false));

  it("is seen in less than one of a hundred things that people really say", () => {
    const { topics, outOfScope } = loadTopics({ own: OWN_ARTICLES });
    const said = [...topics.map(({ phrases }) => phrases), outOfScope].flatMap(({ en, nl }) => [
      ...en,
      ...nl,
    ]);
    const alarms = said.filter(tellsSecret);
    assert.ok(said.length > 5_000);
    assert.ok(alarms.length < said.length / 100, alarms.slice(0, 10).join("\n"));
  });

  it("takes no time over long or odd text", () => {
    for (const text of [
      "password is ".repeat(500),
      "a".repeat(5_000),
      "ww ".repeat(1_500),
      "=:".repeat(2_000),
    ]) {
      assert.equal(typeof tellsSecret(text), "boolean");
    }
  });
});
